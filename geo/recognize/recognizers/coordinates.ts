import { type Document, NUMERIC } from '../document';
import { createMention, type Mention } from '../mention';
import { type Coordinates, readCoordinates } from '../read-coordinates';
import type { Recognizer } from '../recognizer';
import { fits } from '../word-test';

const NAME = 'coordinates';
const IS_DEGREES = fits(/^\d{1,3}$/);
const IS_GRID_ZONE = fits(/^\d{1,2}[a-z]/);
const FULL_STOP = 0x2e;
const DEGREE_SIGN = 0xb0;

/** Coordinates in the text: decimal, degrees with minutes and seconds, MGRS. */
export const coordinates: Recognizer = {
  name: NAME,
  recognize(document, _gazetteer, mentions) {
    const found: Mention[] = [];
    const { marked, flags } = document;
    let next = 0;
    for (let at = 0; at < marked.length; at++) {
      const index = marked[at]!;
      if (!(flags[index]! & NUMERIC) || index < next || !mayBegin(document, index)) continue;
      const read = readCoordinates(document.text, startOf(document, index));
      if (!read) continue;
      const last = lastTokenBefore(document, index, read.end);
      found.push(mentionOf(document, index, last, read));
      next = last + 1;
    }
    if (found.length === 0) return [...mentions];
    const free = mentions.filter(
      (one) => !found.some((other) => one.start < other.end && other.start < one.end),
    );
    return [...free, ...found].sort((a, b) => a.start - b.start);
  },
};

/** Whether a figure is one that coordinates can begin with: 48.5, 48°, 37U. */
function mayBegin(document: Document, index: number): boolean {
  if (!IS_DEGREES.at(document, index)) return IS_GRID_ZONE.at(document, index);
  const after = document.text.charCodeAt(document.ends[index]!);
  return after === FULL_STOP || after === DEGREE_SIGN;
}

/** Coordinates may begin with a minus sign or N 48. */
function startOf(document: Document, index: number): number {
  const start = document.starts[index]!;
  return '-−'.includes(document.text[start - 1] ?? ' ') ? start - 1 : start;
}

function lastTokenBefore(document: Document, index: number, end: number): number {
  let last = index;
  while (last + 1 < document.size && document.starts[last + 1]! < end) last++;
  return last;
}

function mentionOf(document: Document, first: number, last: number, read: Coordinates): Mention {
  const mention = createMention(document, NAME, first, last, null, read.end);
  mention.start = read.start;
  mention.belief = 10;
  mention.coordinates = { lat: read.lat, lon: read.lon, precisionKm: read.precisionKm };
  return mention;
}
