import type { CustomRenderMethodInput } from 'maplibre-gl';
import type { GlProgram } from './gl-program';

/**
 * MapLibre's two projections in GLSL, flat and globe, from a difference to the camera's middle in
 * worlds. Its own `projectTile` takes whole coordinates, whose 24 bits and whose sines are too few
 * for a street: on a globe at zoom 11 events would be pixels beside their places.
 */
export const PROJECTION = `
uniform mat4 u_flat;
const float TURN = 6.283185307;
#ifdef GLOBE
uniform mat4 u_globe;
uniform vec4 u_globe_middle;
uniform vec4 u_horizon;
uniform vec2 u_middle;
uniform float u_transition;

// Exact for small angles, where the card's own functions need not be.
float sine(float a) {
  return abs(a) < 0.2 ? a * (1.0 - a * a / 6.0 * (1.0 - a * a / 20.0)) : sin(a);
}

// From the camera's middle on the sphere of radius 1, turned so that its meridian is the first.
vec3 onSphere(vec2 from_middle) {
  float turned = from_middle.x * TURN;
  float north = -from_middle.y * TURN;
  float t = abs(north) < 0.1 ? north * (1.0 - north * north / 3.0 * (1.0 - north * north * 0.4)) : tanh(north);
  float s = u_middle.x;
  float c = u_middle.y;
  float share = 1.0 + s * t;
  float rise = t * c * c / share;
  float widen = c * (-t * t / (1.0 + sqrt(max(0.0, 1.0 - t * t))) - s * t) / share;
  float half_sine = sine(turned / 2.0);
  float around = c + widen;
  return vec3(sine(turned) * around, rise, widen - 2.0 * half_sine * half_sine * around);
}
#endif

vec4 projected(vec2 from_middle) {
  vec4 flat_place = u_flat * vec4(from_middle, 0.0, 1.0);
#ifdef GLOBE
  vec3 way = onSphere(from_middle);
  vec4 place = u_globe_middle + u_globe * vec4(way, 0.0);
  place.z = (u_horizon.w - dot(u_horizon.xyz, way)) * place.w;
  if (u_transition > 0.999) return place;
  float z = place.z * clamp((u_transition - 0.2) / 0.8, 0.0, 1.0);
  place = mix(flat_place, place, u_transition);
  place.z = z;
  return place;
#else
  return flat_place;
#endif
}
`;

const WORLD = 2 ** 32;

type Numbers = ArrayLike<number>;

/** Hands the camera to a program whose vertex shader has {@link PROJECTION}; `origin` is its middle in 32-bit mercator units. */
export function setProjection(
  gl: WebGL2RenderingContext,
  { uniform }: GlProgram,
  { defaultProjectionData, shaderData }: CustomRenderMethodInput,
  origin: readonly [x: number, y: number],
): void {
  const { mainMatrix, fallbackMatrix, clippingPlane, projectionTransition } = defaultProjectionData;
  const globe = isGlobe(shaderData);
  gl.uniformMatrix4fv(uniform('u_flat'), false, movedTo(globe ? fallbackMatrix : mainMatrix, origin));
  gl.uniform2ui(uniform('u_origin'), ...origin);
  if (!globe) return;
  // MapLibre counts the sphere's longitude from the antimeridian's other side.
  const turn = ((origin[0] / WORLD) * 2 + 1) * Math.PI;
  const north = Math.PI * (1 - (2 * origin[1]) / WORLD);
  const [sine, cosine] = [Math.tanh(north), 1 / Math.cosh(north)];
  const matrix = turned(mainMatrix, turn);
  const plane = turned(clippingPlane, turn);
  const middle = [0, 1, 2, 3].map(
    (line) => matrix[4 + line]! * sine + matrix[8 + line]! * cosine + matrix[12 + line]!,
  );
  const above = 1 - (plane[1]! * sine + plane[2]! * cosine + plane[3]!);
  gl.uniformMatrix4fv(uniform('u_globe'), false, matrix);
  gl.uniform4fv(uniform('u_globe_middle'), middle);
  gl.uniform4f(uniform('u_horizon'), plane[0]!, plane[1]!, plane[2]!, above);
  gl.uniform2f(uniform('u_middle'), sine, cosine);
  gl.uniform1f(uniform('u_transition'), projectionTransition);
}

/** Whether MapLibre draws a globe, or something between it and the flat map, at the moment. */
export function isGlobe({ define }: CustomRenderMethodInput['shaderData']): boolean {
  return define.includes('GLOBE');
}

/** A matrix that takes coordinates from a point instead of from the world's corner, in double precision. */
function movedTo(matrix: Numbers, [x, y]: readonly [number, number]): number[] {
  const moved = Array.from(matrix);
  for (let line = 0; line < 4; line++) {
    moved[12 + line]! += (moved[line]! * x + moved[4 + line]! * y) / WORLD;
  }
  return moved;
}

/** A matrix, or a plane as its one line, for a sphere whose first meridian is at an angle. */
function turned(matrix: Numbers, angle: number): number[] {
  const lines = matrix.length / 4;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const result = Array.from(matrix);
  for (let line = 0; line < lines; line++) {
    const [x, z] = [matrix[line]!, matrix[2 * lines + line]!];
    result[line] = x * cosine - z * sine;
    result[2 * lines + line] = x * sine + z * cosine;
  }
  return result;
}
