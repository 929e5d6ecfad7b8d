import type { Lexicon } from '../lexicon/lexicon';
import { MARK } from '../lexicon/word-kinds';
import { datelineOf } from './dateline';
import type { Sentence } from './sentence';

/** A party, unit or group that a sentence names. */
export interface Mention {
  readonly name: string;
  readonly side: string;
  readonly civil: boolean;
  /** Index of its word in the sentence. */
  readonly index: number;
  /** Preposition that governs it, '' for none. */
  readonly preposition: string;
  /** True for "Russia's": it owns what follows. */
  readonly possessor: boolean;
  /** True for "a Ukrainian town": whose the land is, and who does nothing there. */
  readonly ofPlace: boolean;
}

/** Finds parties, named units and civilians, in order of their words. */
export function findActors(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  const known = cache.get(sentence);
  if (known) return known;
  const mentions = readActors(sentence, lexicon);
  cache.set(sentence, mentions);
  return mentions;
}

/** Several triggers of one sentence ask for the same actors. */
const cache = new WeakMap<Sentence, readonly Mention[]>();

function readActors(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  const mentions: Mention[] = [];
  // "KYIV, Ukraine (Agency) - ": where the report was written.
  for (let index = datelineOf(sentence); ; index++) {
    // Nothing else begins the name of one.
    index = sentence.find(MARK.actor | MARK.ordinal, index);
    if (index === sentence.size) break;
    const unit = unitAt(sentence, index, lexicon);
    const found = unit ?? actorAt(sentence, index, lexicon);
    if (found) mentions.push(found);
    if (unit) index = unit.last;
  }
  return mentions;
}

function actorAt(sentence: Sentence, index: number, lexicon: Lexicon): Mention | null {
  const word = sentence.words[index]!;
  const entry = word.kind.actor;
  if (!entry || (entry.cased && word.text !== word.text.toUpperCase() && !/^\p{Lu}\p{Ll}/u.test(word.text)))
    return null;
  const next = sentence.words[index + 1];
  const before = sentence.words[index - 1]?.lower ?? '';
  if (entry.notBefore.has(next?.lower ?? '') || entry.notAfter.has(before)) return null;
  // "Russian-held", "Ukrainian-made": says where or whose, not who.
  if (
    next &&
    lexicon.stance.after!.has(next.lower) &&
    /^[-‐‑–]$/.test(next.gap) &&
    !/^(?:backed|installed|led|allied)$/.test(next.lower)
  )
    return null;
  if (lexicon.stance.before!.has(before) && before === 'anti') return null;
  const { name, side, civil } = entry;
  return {
    name,
    side,
    civil,
    index,
    preposition: prepositionOf(sentence, index),
    possessor: word.possessive,
    ofPlace: isOfPlace(sentence, index, lexicon),
  };
}

/** A nation's adjective right before a word for a settlement, or with one word between: "a Ukrainian border village". */
function isOfPlace({ words }: Sentence, index: number, { classes }: Lexicon): boolean {
  if (!/an$/.test(words[index]!.lower)) return false;
  return [words[index + 1], words[index + 2]].some(
    (word) => word && word.gap === ' ' && classes.settlement!.has(word.lower.replace(/(?:ie)?s$/, singular)),
  );
}

function singular(ending: string): string {
  return ending === 'ies' ? 'y' : '';
}

/** "the 47th Mechanized Brigade": a number or a capital before the word for a unit. */
function unitAt(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): (Mention & { readonly last: number }) | null {
  const { words } = sentence;
  if (!/^\d{1,3}(?:st|nd|rd|th)$/.test(words[index]!.lower)) return null;
  for (let last = index + 1; last <= Math.min(words.length - 1, index + 5); last++) {
    const word = words[last]!;
    if (/[,.;:]/.test(word.gap)) return null;
    if (!lexicon.stance.units!.has(word.lower)) continue;
    const name = words
      .slice(index, last + 1)
      .map(({ text }) => text.replace(/['’]s$/, ''))
      .join(' ');
    const side = sideBefore(sentence, index, lexicon);
    return {
      name,
      side,
      civil: false,
      index,
      last,
      preposition: prepositionOf(sentence, index),
      possessor: word.possessive,
      ofPlace: false,
    };
  }
  return null;
}

function sideBefore({ words }: Sentence, index: number, lexicon: Lexicon): string {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const side = lexicon.actors.get(words[at]!.lower)?.side;
    if (side) return side;
  }
  return '';
}

const PREPOSITIONS = new Set([
  'by',
  'of',
  'in',
  'from',
  'against',
  'on',
  'at',
  'with',
  'near',
  'to',
  'for',
  'into',
  'inside',
  'across',
  'over',
  'between',
  'among',
  'under',
]);
const HEADS =
  /^(?:units?|troops|forces|soldiers|servicemen|fighters|elements|formations|detachments?|groups?|crews?|subunits?|artillery|aviation|aircraft|drones?|operators|marines|paratroopers|gunners|battalions?|brigades?)$/;
const PASSED =
  /^(?:the|a|an|its|their|local|some|several|many|at|least|more|than|about|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|other|invading|advancing|heavily|pro)$/;

function prepositionOf({ words }: Sentence, index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { lower } = words[at]!;
    if (/[,;:“”"()]/.test(words[at + 1]!.gap)) return '';
    // "units of the Zapad group": the party stands for its units.
    if (lower === 'of' && HEADS.test(words[at - 1]?.lower ?? '')) return '';
    if (PREPOSITIONS.has(lower) && !(lower === 'at' && words[at + 1]?.lower === 'least')) return lower;
    if (!PASSED.test(lower)) return '';
  }
  return '';
}
