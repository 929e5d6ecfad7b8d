/** One labelled text of so many is held out. */
const HELD_OUT = 5;

/** Whether nothing may be learnt from a text. By its words (FNV-1a), so that adding a text moves no other to the other part. */
export function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  // The lowest bits of FNV are its weakest.
  return ((hash >>> 8) & 0xffff) % HELD_OUT === 0;
}
