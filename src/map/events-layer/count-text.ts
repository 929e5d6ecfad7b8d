const THOUSAND = 1_000;
const MILLION = 1_000_000;

/** A count in at most four characters: 12, 345, 1.2k, 34k, 1.2M. Rounded down, so that none claims more than there is. */
export function countText(count: number): string {
  if (count < THOUSAND) return String(count);
  const [unit, sign] = count < MILLION ? [THOUSAND, 'k'] : [MILLION, 'M'];
  const tenths = Math.floor((count * 10) / unit);
  const text =
    tenths < 100 && tenths % 10 !== 0
      ? `${Math.floor(tenths / 10)}.${tenths % 10}`
      : `${Math.floor(tenths / 10)}`;
  return `${text}${sign}`;
}
