import { type Document, NUMERIC } from '../document';
import { createMention, type Mention } from '../mention';
import { type Coordinates, readCoordinates } from '../read-coordinates';
import type { Recognizer } from '../recognizer';

const NAME = 'coordinates';

/** Coordinates in the text: decimal, degrees with minutes and seconds, MGRS. */
export const coordinates: Recognizer = {
  name: NAME,
  recognize(document, _gazetteer, mentions) {
    const found: Mention[] = [];
    for (let index = 0; index < document.size; index++) {
      if (!document.has(index, NUMERIC)) continue;
      const read = readCoordinates(document.text, startOf(document, index));
      if (!read) continue;
      const last = lastTokenBefore(document, index, read.end);
      found.push(mentionOf(document, index, last, read));
      index = last;
    }
    if (found.length === 0) return [...mentions];
    const free = mentions.filter(
      (one) => !found.some((other) => one.start < other.end && other.start < one.end),
    );
    return [...free, ...found].sort((a, b) => a.start - b.start);
  },
};

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
  return {
    ...createMention(document, NAME, first, last, null, read.end),
    start: read.start,
    belief: 10,
    coordinates: { lat: read.lat, lon: read.lon, precisionKm: read.precisionKm },
  };
}
