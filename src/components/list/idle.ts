/** Ends when the browser has nothing to draw, or after so many milliseconds; browsers without the notion wait for a frame. */
export function idle(most: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: most });
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
