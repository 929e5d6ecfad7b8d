/** One measured figure: the median of its runs in milliseconds, and the peer it is held against. */
export interface Measurement {
  readonly what: string;
  /** Median, milliseconds. */
  readonly ms: number;
  readonly runs: readonly number[];
  readonly peer?: { readonly name: string; readonly ms: number };
  /** Other figures of the same measurement, by name with their unit. */
  readonly figures?: Readonly<Record<string, number>>;
}

/**
 * Median of some numbers.
 *
 * @throws RangeError when there are none.
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('Expected at least one value for a median, found none.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
