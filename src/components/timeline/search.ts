/** The first of the positions from 0 to `length` for which it is so, and stays so; `length` when it is for none. */
export function firstFrom(length: number, isSo: (position: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
