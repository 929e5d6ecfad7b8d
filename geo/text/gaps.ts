/** What stands between two neighbouring tokens. `stop` is a full stop with or without a space after it. */
export type Gap = 'none' | 'space' | 'hyphen' | 'stop' | 'comma' | 'line' | 'paragraph' | 'other';

/** The gaps by number, for columns of them. */
export const GAPS: readonly Gap[] = [
  'none',
  'space',
  'hyphen',
  'stop',
  'comma',
  'line',
  'paragraph',
  'other',
];

export const NONE = 0;
export const SPACE = 1;
export const HYPHEN = 2;
export const STOP = 3;
export const COMMA = 4;
export const LINE = 5;
export const PARAGRAPH = 6;
export const ANYTHING = 7;

/** A longer gap is `other`, whatever its characters. */
const LONGEST = 40;

/** Number of the gap that the code units of a text from `end` to `start` are. */
export function gapNumber(units: Uint16Array, end: number, start: number): number {
  if (start === end) return NONE;
  const first = units[end]!;
  if (start - end === 1) return gapOfOne(first);
  if (start - end > LONGEST) return ANYTHING;
  if (first === 0x2e) return start - end === 2 && isWhiteSpace(units[end + 1]!) ? STOP : ANYTHING;
  if (first === 0x2c) return isBlank(units, end + 1, start) ? COMMA : ANYTHING;
  return isBlank(units, end, start) ? blankGap(units, end, start) : ANYTHING;
}

function gapOfOne(unit: number): number {
  switch (unit) {
    case 0x20:
    case 0xa0:
    case 0x09:
      return SPACE;
    case 0x2e:
      return STOP;
    case 0x2c:
      return COMMA;
    case 0x0a:
      return LINE;
    case 0x2d:
    case 0x2212:
      return HYPHEN;
    default:
      // Hyphens and dashes: ‐ ‑ ‒ – —
      return unit >= 0x2010 && unit <= 0x2014 ? HYPHEN : ANYTHING;
  }
}

function isBlank(units: Uint16Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isWhiteSpace(units[index]!)) return false;
  return true;
}

/** One line break, as LF or CRLF, begins a line; more of them, or a lone CR, a paragraph. */
function blankGap(units: Uint16Array, from: number, to: number): number {
  let breaks = 0;
  for (let index = from; index < to; index++) {
    const unit = units[index]!;
    if (unit === 0x0a) breaks++;
    else if (unit === 0x0d && (index + 1 === to || units[index + 1] !== 0x0a)) return PARAGRAPH;
  }
  if (breaks === 0) return SPACE;
  return breaks === 1 ? LINE : PARAGRAPH;
}

/** Whether a code unit is white space, as a regular expression's `\s` has it. */
export function isWhiteSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0x1680) return unit === 0xa0;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
