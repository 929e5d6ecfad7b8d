import { PROJECTION } from './projection';

/**
 * GLSL of the discs and of the circles round vague places. Coordinates are whole 32-bit mercator
 * units; the difference to the camera's middle wraps to the nearer side of the antimeridian.
 * `FLAG_POLAR` marks a place beyond the mercator square, whose second coordinate is its latitude.
 */
const PLACE = `${PROJECTION}
layout(location = 0) in uvec2 a_at;
layout(location = 1) in uvec4 a_look;
layout(location = 2) in uvec4 a_text;
layout(location = 3) in float a_halo;
uniform uvec2 u_origin;
uniform float u_copy;
uniform vec2 u_viewport;
uniform float u_world_pixels;
uniform vec3 u_family_colours[6];
const float WORLD = 4294967296.0;
const uint FLAG_POLAR = 1u;
const float LEGIBLE_PIXELS = 11.0;

// From the camera's middle, in worlds.
vec2 placeOf() {
  uint y = a_at.y;
  if ((a_look.y & FLAG_POLAR) != 0u) {
#ifdef GLOBE
    float latitude = clamp((float(y) / WORLD - 0.5) * TURN / 2.0, -1.5707, 1.5707);
    float down = 0.5 - log(tan(TURN / 8.0 + latitude / 2.0)) / TURN;
    return vec2(float(int(a_at.x - u_origin.x)), 0.0) / WORLD + vec2(0.0, down - float(u_origin.y) / WORLD);
#else
    y = y >= 2147483648u ? 0u : 4294967295u;
#endif
  }
  float down = y >= u_origin.y ? float(y - u_origin.y) : -float(u_origin.y - y);
  return vec2(float(int(a_at.x - u_origin.x)), down) / WORLD + vec2(u_copy, 0.0);
}

vec2 cornerOf() {
  return vec2(float(gl_VertexID & 1), float((gl_VertexID >> 1) & 1)) * 2.0 - 1.0;
}
`;

/**
 * A disc: a pin, a place with a count or a cell; the same signs as the pins of few events,
 * `images/pin.ts`. All that is the same for a whole disc is worked out here: where no graphics card
 * draws, a pixel costs as much as its program is long, whatever of it applies.
 */
export const DISC_VERTEX = `${PLACE}
uniform float u_scale;
uniform float u_pixel_ratio;
uniform float u_sharp;
uniform vec3 u_ground;
uniform float u_advance[14];
uniform vec2 u_glyph_size;
uniform float u_figures;
out vec2 v_px;
flat out vec3 v_colour;
flat out vec3 v_figure_colour;
// Times u_sharp: radius of a filling, outer and inner radius of a band, outer edge of the ground's rim.
flat out vec4 v_edges;
// Opacity of the filling; outer and inner radius, times u_sharp, and sign of a core that is added or cut out.
flat out vec4 v_core;
// Dashes in the band, half their share, their length times u_sharp; 0 for none.
flat out vec3 v_dash;
// Whether there is a slash, how near the middle it comes, its radius times u_sharp.
flat out vec3 v_slash;
// Outer and inner radius of a ring that highlights, times u_sharp.
flat out vec2 v_ring;
// Where the second to fourth figure begin, and half the width of all; what leads from there into the atlas.
flat out vec4 v_begins;
flat out vec4 v_glyphs;
const float GLYPHS = 13.0;

vec3 dashes(float radius, float on, float off) {
  float count = max(3.0, floor(TURN * radius / (on + off) + 0.5));
  return vec3(count, on / (on + off) / 2.0, TURN * radius / count * u_sharp);
}

void setFigures(uvec4 text) {
  vec4 advance = vec4(u_advance[text.x], u_advance[text.y], u_advance[text.z], u_advance[text.w]);
  float half_width = dot(advance, vec4(0.5));
  vec4 begins = vec4(0.0, advance.x, advance.x + advance.y, advance.x + advance.y + advance.z) - half_width;
  vec4 left = ((u_glyph_size.x - advance) / 2.0 - begins) / u_glyph_size.x;
  v_begins = vec4(begins.yzw, half_width);
  v_glyphs = (vec4(text) - 1.0 + left) / GLYPHS;
}

void main() {
  uint code = a_look.x;
  float radius = float(a_look.z) / 4.0;
  float ring = float(a_look.w) / 4.0;
  float reach = radius + (ring > 0.0 ? 3.5 + ring : 1.5) + 0.5;
  vec2 corner = cornerOf();
  gl_Position = projected(placeOf());
  if (a_text.x != 0u) {
    // Figures are sharp on whole pixels only.
    vec2 half_pixels = u_viewport * u_pixel_ratio / 2.0;
    vec2 device = (gl_Position.xy / gl_Position.w + 1.0) * half_pixels;
    gl_Position.xy = (round(device) / half_pixels - 1.0) * gl_Position.w;
  }
  gl_Position.xy += corner * reach * u_scale * 2.0 / u_viewport * gl_Position.w;
  if (ring == 0.0 && a_halo * u_world_pixels >= LEGIBLE_PIXELS) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  v_px = vec2(corner.x, -corner.y) * reach;

  uint status = (code >> 1) % 5u;
  bool vague = (code & 1u) != 0u;
  bool sure = status < 2u;
  bool counted = a_text.x != 0u && u_figures > 0.0;
  v_colour = u_family_colours[code / 10u];
  v_figure_colour = sure && !vague ? u_ground : v_colour;
  float line = vague ? 1.75 : 2.75;
  float band = sure && !vague ? -9.0 : vague ? radius - 0.025 : radius;
  v_edges = vec4(sure ? radius : -9.0, band, band - line, radius + 1.5) * u_sharp;
  vec3 core = vec3(-9.0, -99.0, 0.0);
  if (status == 1u && vague && !counted) core = vec3(radius * 0.34, -99.0, 1.0);
  if (status == 1u && !vague) core = counted ? vec3(radius - 1.375, radius - 2.625, -1.0) : vec3(radius * 0.38, -99.0, -1.0);
  v_core = vec4(vague ? 0.3 : 1.0, core.xy * u_sharp, core.z);
  v_dash = vague ? dashes(radius - 0.9, 3.0, 2.2) : status == 4u ? dashes(radius - 1.375, 2.2, 2.2) : vec3(0.0);
  v_slash = vec3(status == 3u ? 1.0 : 0.0, counted ? radius - 4.75 : 0.0, radius * u_sharp);
  v_ring = ring > 0.0 ? vec2(radius + 3.5 + ring, radius + 3.5) * u_sharp : vec2(-9.0);
  setFigures(counted ? a_text : uvec4(0u));
}
`;

export const DISC_FRAGMENT = `
uniform vec3 u_ground;
uniform vec3 u_focus;
uniform float u_alpha;
uniform float u_sharp;
uniform sampler2D u_glyphs;
uniform vec2 u_glyph_size;
in vec2 v_px;
flat in vec3 v_colour;
flat in vec3 v_figure_colour;
flat in vec4 v_edges;
flat in vec4 v_core;
flat in vec3 v_dash;
flat in vec3 v_slash;
flat in vec2 v_ring;
flat in vec4 v_begins;
flat in vec4 v_glyphs;
out vec4 colour_out;
const float GLYPHS = 13.0;

// In turns, to a ten-thousandth or so, for a quarter of what atan costs.
float angle(vec2 at) {
  vec2 size = abs(at);
  float slope = min(size.x, size.y) / max(max(size.x, size.y), 0.001);
  float square = slope * slope;
  float turn = (((-0.0074001 * square + 0.0253557) * square - 0.0521429) * square + 0.1591549) * slope;
  if (size.y > size.x) turn = 0.25 - turn;
  if (at.x < 0.0) turn = 0.5 - turn;
  return at.y < 0.0 ? 1.0 - turn : turn;
}

float dashed() {
  if (v_dash.x == 0.0) return 1.0;
  float at = fract(angle(v_px) * v_dash.x);
  return clamp((v_dash.y - abs(at - v_dash.y)) * v_dash.z + 0.5, 0.0, 1.0);
}

float slash(float from_middle) {
  float across = abs(v_px.x + v_px.y) * 0.70710678;
  float along = abs(v_px.x - v_px.y) * 0.70710678;
  float line = clamp((1.125 - across) * u_sharp + 0.5, 0.0, 1.0) * clamp(v_slash.z + from_middle, 0.0, 1.0);
  return along < v_slash.y ? 0.0 : line * v_slash.x;
}

float figures() {
  if (abs(v_px.x) >= v_begins.w || abs(v_px.y) >= u_glyph_size.y / 2.0) return 0.0;
  float glyph = v_px.x < v_begins.x ? v_glyphs.x : v_px.x < v_begins.y ? v_glyphs.y : v_px.x < v_begins.z ? v_glyphs.z : v_glyphs.w;
  vec2 at = vec2(glyph + v_px.x / (u_glyph_size.x * GLYPHS), v_px.y / u_glyph_size.y + 0.5);
  return textureLod(u_glyphs, at, 0.0).r;
}

void main() {
  // To be added to an edge: above 1 is inside, below 0 outside, between is the pixel that it crosses.
  float from_middle = 0.5 - length(v_px) * u_sharp;
  vec4 inside = clamp(v_edges + from_middle, 0.0, 1.0);
  vec2 core = clamp(v_core.yz + from_middle, 0.0, 1.0);
  vec2 ring = clamp(v_ring + from_middle, 0.0, 1.0);
  float mark = max(v_core.x * inside.x, (inside.y - inside.z) * dashed());
  mark = clamp(mark + v_core.w * (core.x - core.y), 0.0, 1.0);
  mark = max(mark, slash(from_middle));
  vec3 colour = mix(mix(u_ground, v_colour, mark), v_figure_colour, figures());
  vec4 disc = vec4(colour, 1.0) * inside.w;
  colour_out = mix(disc, vec4(u_focus, 1.0), ring.x - ring.y) * u_alpha;
}
`;

/** A cell of a density: `a_halo` is its weight and `u_scale` its reach on the ground, in worlds. */
export const HEAT_VERTEX = `${PLACE}
uniform float u_scale;
out vec2 v_unit;
flat out float v_weight;

void main() {
  v_unit = cornerOf();
  v_weight = a_halo;
  gl_Position = projected(placeOf() + v_unit * u_scale);
}
`;

export const HEAT_FRAGMENT = `
uniform vec3 u_focus;
uniform float u_alpha;
in vec2 v_unit;
flat in float v_weight;
out vec4 colour_out;

void main() {
  float away = dot(v_unit, v_unit);
  if (away >= 1.0) discard;
  float fall = exp(-4.5 * away) * (1.0 - away);
  colour_out = vec4(u_focus, 1.0) * (1.0 - exp(-v_weight * fall)) * u_alpha;
}
`;

/** A circle of a vague place's uncertainty, as wide on the ground as it is. */
export const HALO_VERTEX = `${PLACE}
out vec2 v_unit;
flat out vec3 v_colour;
flat out uint v_status;
flat out float v_pixels;

void main() {
  uint code = a_look.x;
  v_pixels = a_halo * u_world_pixels;
  // Room for half the line outside.
  float reach = 1.0 + 1.5 / max(1.0, v_pixels);
  v_unit = cornerOf() * reach;
  gl_Position = projected(placeOf() + v_unit * a_halo);
  if (v_pixels < LEGIBLE_PIXELS) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  v_status = (code >> 1) % 5u;
  v_colour = u_family_colours[code / 10u];
}
`;

export const HALO_FRAGMENT = `
uniform float u_alpha;
in vec2 v_unit;
flat in vec3 v_colour;
flat in uint v_status;
flat in float v_pixels;
out vec4 colour_out;
const float TURN = 6.283185307;
const float WIDE_PIXELS = 400.0;

void main() {
  float from_edge = (length(v_unit) - 1.0) * v_pixels;
  float line = clamp(0.875 - abs(from_edge) + 0.5, 0.0, 1.0);
  float dashes = max(8.0, floor(TURN * v_pixels / 8.75 + 0.5));
  float at = fract(atan(v_unit.y, v_unit.x) / TURN * dashes);
  line *= clamp((0.3 - abs(at - 0.3)) * 8.75 + 0.5, 0.0, 1.0);
  float fill = (v_status == 0u ? 0.1 : v_status == 1u ? 0.2 : 0.02) * clamp(0.5 - from_edge, 0.0, 1.0);
  if (v_pixels > WIDE_PIXELS) fill *= 0.35;
  colour_out = vec4(v_colour, 1.0) * max(line, fill) * u_alpha;
}
`;
