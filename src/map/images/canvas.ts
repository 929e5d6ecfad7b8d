/** Images are drawn at twice their size, sharp on dense screens. */
export const PIXEL_RATIO = 2;

/** The page's own sans serif, so that marks and page look alike. */
export const FONT = 'system-ui, "Noto Sans", "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/** A canvas whose units are CSS pixels. Throws when the browser gives no 2D context. */
export function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * PIXEL_RATIO);
  canvas.height = Math.ceil(height * PIXEL_RATIO);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The map’s marks cannot be drawn: the browser gave no 2D canvas.');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  return context;
}

/** All pixels of a canvas, for `map.addImage`. */
export function pixelsOf(context: CanvasRenderingContext2D): ImageData {
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** Draws a whole circle's path, CSS pixels. */
export function circlePath(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
