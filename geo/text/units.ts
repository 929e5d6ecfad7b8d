/** Longest text that is read from the kept buffer; a chunk of a long text is no longer. */
const KEPT = 65_536;

let kept: Uint16Array | null = null;

/**
 * The UTF-16 code units of a text as an array, which is read several times as fast as a string that
 * was cut out of another. For immediate use only: the next call may write into the same buffer. May
 * be longer than the text.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  kept ??= new Uint16Array(KEPT);
  const units = length <= KEPT ? kept : new Uint16Array(length);
  for (let index = 0; index < length; index++) units[index] = text.charCodeAt(index);
  return units;
}
