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

/** A disc: a pin, a place with a count or a cell. */
export const DISC_VERTEX = `${PLACE}
uniform float u_scale;
uniform float u_pixel_ratio;
out vec2 v_px;
flat out vec3 v_colour;
flat out vec2 v_radius_ring;
flat out uint v_status;
flat out uint v_vague;
flat out uvec4 v_text;

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
  v_radius_ring = vec2(radius, ring);
  v_vague = code & 1u;
  v_status = (code >> 1) % 5u;
  v_colour = u_family_colours[code / 10u];
  v_text = a_text;
}
`;

/** The same signs as the pins of few events: `images/pin.ts`. */
export const DISC_FRAGMENT = `
uniform vec3 u_ground;
uniform vec3 u_focus;
uniform float u_alpha;
uniform float u_sharp;
uniform sampler2D u_glyphs;
uniform float u_advance[14];
uniform vec2 u_glyph_size;
uniform float u_figures;
in vec2 v_px;
flat in vec3 v_colour;
flat in vec2 v_radius_ring;
flat in uint v_status;
flat in uint v_vague;
flat in uvec4 v_text;
out vec4 colour_out;
const float TURN = 6.283185307;
const float GLYPHS = 13.0;

float within(float edge) {
  return clamp((edge - length(v_px)) * u_sharp + 0.5, 0.0, 1.0);
}

float ringOf(float radius, float line) {
  return within(radius) - within(radius - line);
}

float dashed(float radius, float on, float off) {
  float dashes = max(3.0, floor(TURN * radius / (on + off) + 0.5));
  float at = fract(atan(v_px.y, v_px.x) / TURN * dashes);
  float length_each = TURN * radius / dashes;
  float share = on / (on + off);
  return clamp((share / 2.0 - abs(at - share / 2.0)) * length_each * u_sharp + 0.5, 0.0, 1.0);
}

float slash(float radius, bool counted) {
  float across = abs(v_px.x + v_px.y) * 0.70710678;
  float along = abs(v_px.x - v_px.y) * 0.70710678;
  float line = clamp((1.125 - across) * u_sharp + 0.5, 0.0, 1.0) * within(radius);
  return counted && along < radius - 4.75 ? 0.0 : line;
}

float figures() {
  float width = 0.0;
  for (int at = 0; at < 4; at++) width += u_advance[v_text[at]];
  float x = v_px.x + width / 2.0;
  float y = v_px.y + u_glyph_size.y / 2.0;
  if (x < 0.0 || x >= width || y < 0.0 || y >= u_glyph_size.y) return 0.0;
  for (int at = 0; at < 4; at++) {
    float advance = u_advance[v_text[at]];
    if (x < advance) {
      float left = (float(v_text[at]) - 1.0 + (x + (u_glyph_size.x - advance) / 2.0) / u_glyph_size.x) / GLYPHS;
      return textureLod(u_glyphs, vec2(left, y / u_glyph_size.y), 0.0).r;
    }
    x -= advance;
  }
  return 0.0;
}

void main() {
  float radius = v_radius_ring.x;
  float ring = v_radius_ring.y;
  bool counted = v_text.x != 0u && u_figures > 0.0;
  bool sure = v_status < 2u;
  float mark = 0.0;
  if (v_vague != 0u) {
    mark = sure ? 0.3 * within(radius) : 0.0;
    mark = max(mark, ringOf(radius - 0.025, 1.75) * dashed(radius - 0.9, 3.0, 2.2));
    if (v_status == 3u) mark = max(mark, slash(radius, counted));
    if (v_status == 1u && !counted) mark = max(mark, within(radius * 0.34));
  } else if (sure) {
    mark = within(radius);
    if (v_status == 1u) mark -= counted ? ringOf(radius - 1.375, 1.25) : within(radius * 0.38);
  } else {
    mark = ringOf(radius, 2.75);
    if (v_status == 3u) mark = max(mark, slash(radius, counted));
    if (v_status == 4u) mark *= dashed(radius - 1.375, 2.2, 2.2);
  }
  vec3 colour = mix(u_ground, v_colour, mark);
  if (counted) colour = mix(colour, sure && v_vague == 0u ? u_ground : v_colour, figures());
  vec4 disc = vec4(colour, 1.0) * within(radius + 1.5);
  if (ring > 0.0) disc = mix(disc, vec4(u_focus, 1.0), ringOf(radius + 3.5 + ring, ring));
  colour_out = disc * u_alpha;
}
`;

/** A cell of a density: `a_halo` is its weight and `u_scale` its reach in pixels. */
export const HEAT_VERTEX = `${PLACE}
uniform float u_scale;
out vec2 v_unit;
flat out float v_weight;

void main() {
  v_unit = cornerOf();
  v_weight = a_halo;
  gl_Position = projected(placeOf());
  gl_Position.xy += v_unit * u_scale * 2.0 / u_viewport * gl_Position.w;
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
