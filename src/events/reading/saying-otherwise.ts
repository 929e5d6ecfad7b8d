import type { ReadingState } from '../draft';
import type { Speech } from './act-of-saying';
import { isNegation } from './denial';
import type { Sentence } from './sentence';
import { forward, nameOf } from './speech-subject';
import type { Word } from './words';

/** What can show something. */
const PICTURE =
  /^(?:footage|videos?|images?|imagery|photos?|photographs?|pictures?|clips?|recordings?|mapping|maps?|data)$/;
/** What may stand before it and belongs to its name. */
const MODIFIER = /^(?:geolocated|satellite|verified|aerial|drone|thermal|radar|nasa|firms|open|source)$/;
const SHOWS =
  /^(?:show(?:s|ed)?|indicate[sd]?|confirm(?:s|ed)?|suggest(?:s|ed)?|reveal(?:s|ed)?|prove[sd]?|document(?:s|ed)?)$/;

/** How many words may stand between a picture and what it shows: "footage published on 16 and 17 November". */
const PICTURE_REACH = 12;

/** "Geolocated footage published on Monday shows that …", "…, satellite images confirm": pictures that tell. */
export function witnessAt({ words }: Sentence, verb: number, { document }: ReadingState): Speech | null {
  const { lower } = words[verb]!;
  if (!SHOWS.test(lower)) return null;
  const before = words[verb - 1]?.lower ?? '';
  if (before === 'to' || isNegation(before, document.lexicon.polarity)) return null;
  const from = Math.max(0, verb - PICTURE_REACH);
  const noun = words.findLastIndex(
    ({ lower }, index) => index >= from && index < verb && PICTURE.test(lower),
  );
  if (noun < 0) return null;
  // "Video shared on Telegram, and geolocated by others, shows": commas only where the picture opens the sentence.
  const parted = words.slice(noun + 1, verb + 1).some(({ gap }) => /[,;:()—–“”"]/.test(gap));
  if (parted && noun > 4) return null;
  let start = noun;
  while (start > 0 && /^[ -]$/.test(words[start]!.gap) && MODIFIER.test(words[start - 1]!.lower)) start--;
  const last = words.length - 1;
  const inverted = start > 0 && words[start]!.gap.includes(',') && !saysAfter(words, verb);
  return {
    name: document.source.text.slice(words[start]!.start, words[noun]!.end),
    party: '',
    from: inverted ? 0 : verb + 1,
    to: inverted && verb === last ? start - 1 : last,
    claims: false,
    manner: /^(?:confirm|prove)/.test(lower) ? 'proves' : '',
    verb,
    carried: true,
    speaker: { start: words[start]!.start, end: words[noun]!.end },
  };
}

/** Whether what is shown follows the verb, and no comma or full stop. */
function saysAfter(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  return next !== undefined && !/[,;:.—–]/.test(next.gap);
}

/** Nouns of somebody's own account of things, by the word before whoever gives it. */
const ACCOUNTS: ReadonlyMap<string, RegExp> = new Map([
  ['by', /^(?:counts?|accounts?|tally|reckoning|estimates?|figures|admission|telling)$/],
  ['in', /^(?:words|telling|version|account|estimate)$/],
  ['on', /^account$/],
  ['from', /^(?:data|figures|information)$/],
]);

/** Words between "by" and the noun, at most: "by the regional governor's own account". */
const OWNER_REACH = 6;

/** "by Ukrainian count", "by the governor's own account", "in the words of the mayor": whose account it is. */
export function accountAt(sentence: Sentence, noun: number, state: ReadingState): Speech | null {
  const { words } = sentence;
  const { lower } = words[noun]!;
  let opens = noun - 1;
  const farthest = Math.max(0, noun - OWNER_REACH);
  while (opens > farthest && !ACCOUNTS.has(words[opens]!.lower) && words[opens + 1]!.gap === ' ') opens--;
  if (opens < 0 || !ACCOUNTS.get(words[opens]!.lower)?.test(lower)) return null;
  const of = words[noun + 1]?.lower === 'of';
  const owner = words.slice(opens + 1, noun).filter((word) => word.lower !== 'own' && word.lower !== 'the');
  if (!of && owner.length === 0) return null;
  const { lexicon } = state.document;
  const own =
    owner.at(-1)?.possessive ||
    owner.at(-1)?.kind.actor ||
    /^(?:his|her|its|their)$/.test(owner[0]?.lower ?? '');
  if (!of && !own) return null;
  const subject = of
    ? forward(sentence, noun + 2, lexicon)
    : { chunk: owner.map(({ text }) => text), start: opens + 1, end: noun - 1 };
  const found = nameOf(subject, sentence, state);
  if (!found) return null;
  const end = Math.max(subject.end, noun);
  const speaker = { start: words[subject.start]!.start, end: words[subject.end]!.end };
  return {
    ...found,
    ...scopeOf(words, opens, end),
    claims: false,
    manner: '',
    verb: noun,
    carried: true,
    speaker,
  };
}

/** All of a sentence that it opens or closes, else what follows it up to the next comma. */
function scopeOf(words: readonly Word[], opens: number, end: number): Pick<Speech, 'from' | 'to'> {
  const last = words.length - 1;
  if (opens <= 1 || end === last) return { from: 0, to: last };
  const comma = words.findIndex(({ gap }, index) => index > end + 1 && /[,;:—–]/.test(gap));
  return { from: end + 1, to: comma < 0 ? last : comma - 1 };
}
