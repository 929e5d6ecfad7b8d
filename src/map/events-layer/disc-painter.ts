import type { CustomRenderMethodInput } from 'maplibre-gl';
import { EVENT_FAMILIES } from '../../events/event-types';
import { FAMILY_COLOURS, GROUND_COLOURS } from '../palette';
import type { MapTheme } from '../types';
import { type GlProgram, linkProgram } from './gl-program';
import { type GlyphAtlas, glyphAtlas } from './glyphs';
import { CORNER_BYTES, CORNERS } from './instances';
import { isGlobe, setProjection } from './projection';
import {
  DISC_FRAGMENT,
  DISC_VERTEX,
  HALO_FRAGMENT,
  HALO_VERTEX,
  HEAT_FRAGMENT,
  HEAT_VERTEX,
} from './shaders';

/** Instances on the graphics card. */
export interface InstanceBuffer {
  readonly buffer: WebGLBuffer;
  size: number;
}

/** The camera and the look that everything of one frame is drawn with. */
export interface Frame {
  readonly input: CustomRenderMethodInput;
  readonly theme: MapTheme;
  /** Middle of the camera in 32-bit mercator units. */
  readonly origin: readonly [x: number, y: number];
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** CSS pixels of the world's width. */
  readonly worldPixels: number;
  /** Worlds to shift by, one for each copy in view; 0 among them. */
  readonly copies: readonly number[];
}

const KINDS = {
  disc: [DISC_VERTEX, DISC_FRAGMENT],
  halo: [HALO_VERTEX, HALO_FRAGMENT],
  heat: [HEAT_VERTEX, HEAT_FRAGMENT],
} as const;

/** Draws instances as discs or as the circles round them, in any projection of MapLibre's. */
export class DiscPainter {
  private readonly programs = new Map<string, GlProgram>();
  private readonly vertexArray: WebGLVertexArrayObject;
  private readonly atlas: GlyphAtlas;
  /** Two triangles for each disc, for as many as were ever drawn. */
  private readonly triangles: WebGLBuffer;
  private room = 0;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.vertexArray = gl.createVertexArray();
    this.atlas = glyphAtlas(gl);
    this.triangles = gl.createBuffer();
  }

  makeBuffer(): InstanceBuffer {
    return { buffer: this.gl.createBuffer(), size: 0 };
  }

  /** Puts other instances into a buffer. */
  fill(target: InstanceBuffer, bytes: Uint8Array): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, target.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.DYNAMIC_DRAW);
    target.size = bytes.length / (CORNER_BYTES * CORNERS);
  }

  /** Draws a buffer's discs or circles. `scale` makes discs smaller, and below 0.9 leaves figures out; of a density it is the reach of a cell in worlds. */
  draw(
    kind: keyof typeof KINDS,
    instances: InstanceBuffer,
    frame: Frame,
    { alpha = 1, scale = 1 }: { readonly alpha?: number; readonly scale?: number } = {},
  ): void {
    if (instances.size === 0 || alpha <= 0) return;
    const { gl } = this;
    const program = this.programFor(kind, frame.input.shaderData);
    gl.useProgram(program.program);
    setProjection(gl, program, frame.input, frame.origin);
    this.setLook(program, frame, alpha, scale);
    gl.bindVertexArray(this.vertexArray);
    this.bindCorners(instances);
    for (const copy of frame.copies) {
      gl.uniform1f(program.uniform('u_copy'), copy);
      gl.drawElements(gl.TRIANGLES, instances.size * TRIANGLES.length, gl.UNSIGNED_INT, 0);
    }
    gl.bindVertexArray(null);
  }

  /** Frees everything but the buffers that were asked for. */
  free(buffers: readonly InstanceBuffer[]): void {
    const { gl } = this;
    for (const { program } of this.programs.values()) gl.deleteProgram(program);
    for (const { buffer } of buffers) gl.deleteBuffer(buffer);
    gl.deleteBuffer(this.triangles);
    gl.deleteVertexArray(this.vertexArray);
    gl.deleteTexture(this.atlas.texture);
  }

  private programFor(kind: keyof typeof KINDS, shaderData: CustomRenderMethodInput['shaderData']): GlProgram {
    const define = isGlobe(shaderData) ? '#define GLOBE' : '';
    const key = `${kind} ${define}`;
    const [vertex, fragment] = KINDS[kind];
    const program = this.programs.get(key) ?? linkProgram(this.gl, define, vertex, fragment);
    this.programs.set(key, program);
    return program;
  }

  private setLook({ uniform }: GlProgram, frame: Frame, alpha: number, scale: number): void {
    const { gl, atlas } = this;
    const { theme, width, height, pixelRatio } = frame;
    const { halo, focus } = GROUND_COLOURS[theme];
    gl.uniform3fv(
      uniform('u_family_colours'),
      EVENT_FAMILIES.flatMap((family) => rgb(FAMILY_COLOURS[family][theme])),
    );
    gl.uniform3f(uniform('u_ground'), ...rgb(halo));
    gl.uniform3f(uniform('u_focus'), ...rgb(focus));
    gl.uniform2f(uniform('u_viewport'), width, height);
    gl.uniform1f(uniform('u_pixel_ratio'), pixelRatio);
    gl.uniform1f(uniform('u_world_pixels'), frame.worldPixels);
    gl.uniform1f(uniform('u_scale'), scale);
    gl.uniform1f(uniform('u_sharp'), pixelRatio * scale);
    gl.uniform1f(uniform('u_alpha'), alpha);
    gl.uniform1f(uniform('u_figures'), scale >= LEGIBLE_SCALE ? 1 : 0);
    gl.uniform1fv(uniform('u_advance'), atlas.advances);
    gl.uniform2f(uniform('u_glyph_size'), atlas.width, atlas.height);
    gl.uniform1i(uniform('u_glyphs'), 0);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, atlas.texture);
  }

  private bindCorners({ buffer, size }: InstanceBuffer): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.vertexAttribIPointer(0, 2, gl.UNSIGNED_INT, CORNER_BYTES, 0);
    gl.vertexAttribIPointer(1, 4, gl.UNSIGNED_BYTE, CORNER_BYTES, 8);
    gl.vertexAttribIPointer(2, 4, gl.UNSIGNED_BYTE, CORNER_BYTES, 12);
    gl.vertexAttribPointer(3, 1, gl.FLOAT, false, CORNER_BYTES, 16);
    for (let location = 0; location < 4; location++) gl.enableVertexAttribArray(location);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.triangles);
    if (size <= this.room) return;
    this.room = 2 ** Math.ceil(Math.log2(size));
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, cornersOf(this.room), gl.STATIC_DRAW);
  }
}

const TRIANGLES = [0, 1, 2, 2, 1, 3] as const;

function cornersOf(discs: number): Uint32Array {
  const corners = new Uint32Array(discs * TRIANGLES.length);
  for (let at = 0; at < corners.length; at++) {
    corners[at] = CORNERS * Math.floor(at / TRIANGLES.length) + TRIANGLES[at % TRIANGLES.length]!;
  }
  return corners;
}

/** Figures in smaller discs cannot be read. */
const LEGIBLE_SCALE = 0.9;

function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
