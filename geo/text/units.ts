/** Longest text, in UTF-16 units, that is read with the kept buffers; a chunk of a long text is no longer. */
export const LONGEST_AT_ONCE = 65_536;

const SPACE = 0x20;
/** Units that may be read after the last one of a text, see `packed.ts`. */
const AFTER = 8;

let kept: Uint16Array | null = null;

/**
 * The UTF-16 code units of a text as an array, which is read several times as fast as a string that
 * was cut out of another. After the last stands a space, so that a word ends there without a look at
 * the length. For immediate use only: the next call may write into the same buffer. Longer
 * than the text.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  kept ??= new Uint16Array(LONGEST_AT_ONCE + AFTER);
  const units = length <= LONGEST_AT_ONCE ? kept : new Uint16Array(length + AFTER);
  for (let index = 0; index < length; index++) units[index] = text.charCodeAt(index);
  units[length] = SPACE;
  return units;
}
