/** How long one pass took, milliseconds: on the wall clock, and of processor time, which other processes disturb less. */
export interface Pass {
  readonly wall: number;
  readonly cpu: number;
}

/** Times one pass of work. */
export function timePass(work: () => void): Pass {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
}

/** Slope of the logarithm of `ys` against that of `xs`, by least squares: 1 where y grows as x does. */
export function logSlope(xs: readonly number[], ys: readonly number[]): number {
  const x = xs.map(Math.log);
  const y = ys.map(Math.log);
  const meanX = mean(x);
  const meanY = mean(y);
  let over = 0;
  let under = 0;
  for (let at = 0; at < x.length; at++) {
    over += (x[at]! - meanX) * (y[at]! - meanY);
    under += (x[at]! - meanX) ** 2;
  }
  return over / under;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
