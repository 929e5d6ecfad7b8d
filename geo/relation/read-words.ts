import { type Document, NUMERIC } from '../recognize/document';
import { fits, isIn } from '../recognize/word-test';
import { BEARINGS, NUMBER_WORDS, UNITS } from '../text/en/directions';
import { KIND_WORDS } from '../text/en/features';
import type { AnchorLookup } from './phrase';

const IS_KIND = isIn(KIND_WORDS);
/** Words that may stand between "of" and a name. */
const IS_BEFORE_NAME = fits(
  /^(the|of|occupied|nearby|strategic|embattled|besieged|frontline|industrial|eastern|southern|northern|western|port|mining|a|mainly|ukrainian|russian|held|city's)$/,
);

/** A value read from the words, and the token after them. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** A distance: kilometres, and the figure as printed. */
export interface Distance {
  readonly km: number;
  readonly figure: number;
}

/** "7 km", "12 kilometers (8 miles)", "6km", "two miles", "12.5 km". */
export function readDistance(document: Document, index: number): Read<Distance> | null {
  const figure = readFigure(document, index);
  if (!figure) return null;
  const unit = figure.unit ?? UNITS.get(document.word(figure.next));
  if (unit === undefined) return null;
  const next = skipParenthesis(document, figure.unit === null ? figure.next + 1 : figure.next);
  return { value: { km: figure.value * unit, figure: figure.value }, next };
}

function readFigure(
  document: Document,
  index: number,
): { value: number; next: number; unit: number | null } | null {
  const word = document.word(index);
  if (!document.has(index, NUMERIC)) {
    const value = NUMBER_WORDS.get(word);
    return value === undefined ? null : { value, next: index + 1, unit: null };
  }
  const merged = /^(\d+)([a-z]+)$/.exec(word);
  if (merged) {
    const unit = UNITS.get(merged[2]!);
    return unit === undefined ? null : { value: Number(merged[1]), next: index + 1, unit };
  }
  if (!/^\d+$/.test(word)) return null;
  // 12.5 is two tokens with a stop between them.
  const end = document.ends[index]!;
  if (
    document.text[end] === '.' &&
    document.starts[index + 1] === end + 1 &&
    document.has(index + 1, NUMERIC)
  ) {
    const tail = /^(\d+)([a-z]*)$/.exec(document.word(index + 1));
    if (!tail) return null;
    const unit = tail[2] === '' ? null : (UNITS.get(tail[2]!) ?? null);
    return { value: Number(`${word}.${tail[1]}`), next: index + 2, unit };
  }
  return { value: Number(word), next: index + 1, unit: null };
}

/** Steps over "(8 miles)" after a distance. */
function skipParenthesis(document: Document, index: number): number {
  if (index < 1 || !document.textAfter(index - 1).includes('(')) return index;
  for (let next = index; next < index + 5 && next + 1 < document.size; next++) {
    if (document.textAfter(next).includes(')')) return next + 1;
  }
  return index;
}

/** "southwest", "south-west", "south west", "to the west"; degrees clockwise from north. */
export function readBearing(document: Document, index: number): Read<number> | null {
  let at = index;
  if (document.word(at) === 'to' && document.word(at + 1) === 'the') at += 2;
  const word = document.word(at);
  const single = BEARINGS.get(word);
  if (single === undefined || (word.length < 3 && word !== document.word(at))) return null;
  const joined = word + document.word(at + 1);
  const gap = document.gapAfter(at);
  if ((gap === 'hyphen' || gap === 'space') && word.length > 3) {
    const double = BEARINGS.get(joined);
    if (double !== undefined) return { value: double, next: at + 2 };
  }
  return { value: single, next: at + 1 };
}

/**
 * The name after "of": "of Bakhmut", "of the town of Bakhmut", "of occupied Bakhmut". Its first
 * token, or -1 with a generic noun ("of the town"), null when neither follows.
 */
export function readAnchor(document: Document, index: number, anchors: AnchorLookup): Read<number> | null {
  let at = index;
  let generic = false;
  for (let step = 0; step < 6; step++) {
    const last = anchors(at);
    if (last >= 0) return { value: at, next: last + 1 };
    if (IS_KIND.at(document, at)) generic = true;
    else if (!IS_BEFORE_NAME.at(document, at)) break;
    if (generic && /^(stop|comma|paragraph|other|line)$/.test(document.gapAfter(at)))
      return { value: -1, next: at + 1 };
    at++;
  }
  return generic && index < at ? { value: -1, next: at } : null;
}
