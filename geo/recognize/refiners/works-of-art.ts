import { CAPITAL, type Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '«': '»' };
/** An apostrophe between letters closes nothing. */
const CLOSERS: Readonly<Record<string, RegExp>> = {
  '"': /"/u,
  '”': /”/u,
  '’': /(?<!\p{L})’|’(?!\p{L})/u,
  '»': /»/u,
};
const LONGEST_TITLE = 60;
const WORK =
  /^(song|film|movie|book|novel|album|single|play|musical|poem|painting|ballad|opera|series|show)$/;

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
  const from = Math.max(0, mention.start - LONGEST_TITLE);
  let start = mention.start - 1;
  while (start >= from && !isQuote(document.text.charCodeAt(start))) start--;
  if (start < from) return followsWork(document, mention);
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

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x2018 || code === 0xab;
}

const DETERMINER = /^(the|a|an|his|her|its|their|our|my|this|that|new|first|last|hit|debut)$|'s$/;

/** The song Georgia on My Mind, without quotation marks; not "they play Iceland in Warsaw". */
function followsWork(document: Document, mention: Mention): boolean {
  return (
    document.gapAfter(mention.first - 1) === 'space' &&
    WORK.test(document.word(mention.first - 1)) &&
    DETERMINER.test(document.word(mention.first - 2)) &&
    /^(on|in|of|by)$/.test(document.word(mention.last + 1)) &&
    document.has(document.word(mention.last + 2) === 'the' ? mention.last + 3 : mention.last + 2, CAPITAL)
  );
}
