/**
 * Ends a frame for the clock: drawing is handed to the graphics process, so a frame has only ended
 * when something that it drew can be read back. To be used in the task that drew, before the browser
 * takes the picture.
 */
export class Shutter {
  /** RGBA of each frame while pictures are kept, from the bottom row up; null when none are. */
  pictures: Uint8Array[] | null = null;
  private readonly pixel = new Uint8Array(4);

  constructor(private readonly gl: WebGL2RenderingContext) {}

  /** Waits for the frame to be drawn and tells the time, `performance.now`. */
  close(): number {
    const { gl } = this;
    const framebuffer: unknown = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, this.pixel);
    const end = performance.now();
    if (this.pictures !== null) {
      const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
      const picture = new Uint8Array(4 * width * height);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, picture);
      this.pictures.push(picture);
    }
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, framebuffer as WebGLFramebuffer | null);
    return end;
  }
}

/** How many pixels of two pictures of one size differ. */
export function differingPixels(a: Uint8Array, b: Uint8Array): number {
  const [first, second] = [new Uint32Array(a.buffer), new Uint32Array(b.buffer)];
  let differing = 0;
  for (let at = 0; at < first.length; at++) if (first[at] !== second[at]) differing++;
  return differing;
}
