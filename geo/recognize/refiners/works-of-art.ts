import { CAPITAL, type Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { fits, isOneOf } from '../word-test';

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '«': '»' };
/** An apostrophe between letters closes nothing. */
const CLOSERS: Readonly<Record<string, RegExp>> = {
  '"': /"/u,
  '”': /”/u,
  '’': /(?<!\p{L})’|’(?!\p{L})/u,
  '»': /»/u,
};
const LONGEST_TITLE = 60;
const IS_WORK = isOneOf(
  'song film movie book novel album single play musical poem painting ballad opera series show',
);

/** "Georgia on My Mind", in quotation marks: the title of a song, a film or a book. */
export const worksOfArt: Refiner = {
  name: 'works-of-art',
  refine(mention, { document }) {
    if (mention.rejected || !isInTitle(document, mention)) return;
    mention.rejected = true;
    mention.trace.push('works-of-art');
  },
};

function isInTitle(document: Document, mention: Mention): boolean {
  const start = openingBefore(document.openings, mention.start);
  if (start < mention.start - LONGEST_TITLE) return followsWork(document, mention);
  const closer = QUOTES[document.text[start]!]!;
  const content = document.text.slice(start + 1, start + 1 + LONGEST_TITLE);
  const end = content.search(CLOSERS[closer]!);
  if (end < 0 || start + 1 + end < mention.end) return false;
  const words = content
    .slice(0, end)
    .replace(/[.,!?]$/, '')
    .split(/\s+/);
  const long = words.filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    long.length < words.length + 1 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    words.some((word) => /^\p{Ll}/u.test(word) || word.length < 4)
  );
}

/** The last of the openings before an offset, -Infinity when there is none. */
function openingBefore(openings: Int32Array, offset: number): number {
  let from = 0;
  let to = openings.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (openings[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return from > 0 ? openings[from - 1]! : Number.NEGATIVE_INFINITY;
}

const IS_DETERMINER = fits(/^(the|a|an|his|her|its|their|our|my|this|that|new|first|last|hit|debut)$|'s$/);
const GOES_ON = isOneOf('on in of by');
const IS_THE = isOneOf('the');

/** The song Georgia on My Mind, without quotation marks; not "they play Iceland in Warsaw". */
function followsWork(document: Document, mention: Mention): boolean {
  return (
    document.gapAfter(mention.first - 1) === 'space' &&
    IS_WORK.at(document, mention.first - 1) &&
    IS_DETERMINER.at(document, mention.first - 2) &&
    GOES_ON.at(document, mention.last + 1) &&
    document.has(IS_THE.at(document, mention.last + 2) ? mention.last + 3 : mention.last + 2, CAPITAL)
  );
}
