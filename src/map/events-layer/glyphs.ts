import { canvasOf, FONT, PIXEL_RATIO } from '../images/canvas';

/** What counts are written with; the index of a character, from one, is its glyph. */
export const GLYPHS = '0123456789.kM';

const WIDTH = 10;
const HEIGHT = 16;
const SIZE = 11;

/** The figures side by side in one texture. */
export interface GlyphAtlas {
  readonly texture: WebGLTexture;
  /** Of one glyph's box, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Width that each glyph takes in a line, CSS pixels; the first, of none, is 0. */
  readonly advances: Float32Array;
}

/** Draws the figures in the page's own font and hands them to the graphics card. */
export function glyphAtlas(gl: WebGL2RenderingContext): GlyphAtlas {
  const context = canvasOf(WIDTH * GLYPHS.length, HEIGHT);
  context.fillStyle = '#000';
  context.fillRect(0, 0, WIDTH * GLYPHS.length, HEIGHT);
  context.fillStyle = '#fff';
  context.font = `600 ${SIZE}px ${FONT}`;
  context.textAlign = 'center';
  const { actualBoundingBoxAscent: ascent } = context.measureText('8');
  const digit = context.measureText('0').width;
  const advances = new Float32Array(GLYPHS.length + 1);
  [...GLYPHS].forEach((glyph, at) => {
    context.fillText(glyph, (at + 0.5) * WIDTH, HEIGHT / 2 + ascent / 2);
    const figure = glyph >= '0' && glyph <= '9';
    advances[at + 1] = Math.min(WIDTH, figure ? digit : context.measureText(glyph).width);
  });
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, gl.RED, gl.UNSIGNED_BYTE, context.canvas);
  for (const [name, value] of [
    [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
    [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const) {
    gl.texParameteri(gl.TEXTURE_2D, name, value);
  }
  return { texture, width: WIDTH, height: context.canvas.height / PIXEL_RATIO, advances };
}
