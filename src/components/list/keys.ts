/** Where a key leads to from a place in the list, or null for a key that leads nowhere. */
export function placeByKey(key: string, place: number, last: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -last,
    End: last,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(last, Math.max(0, place + step));
}
