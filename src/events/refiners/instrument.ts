import type { Draft, EventRefiner } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import { MARK } from '../lexicon/word-kinds';
import type { Sentence } from '../reading/sentence';
import type { EventType } from '../types';

/** Which strike a class of weapon makes. */
const STRIKES: readonly (readonly [string, EventType])[] = [
  ['missile', 'missile-strike'],
  ['drone', 'drone-strike'],
  ['artillery', 'shelling'],
  ['aircraft', 'air-strike'],
];

/** What a strike loses of its confidence where nobody says with what. */
const LESS_SURE = 0.1;

/** "hit", "struck" and "a strike" become the strike of the nearest weapon that the sentence names. */
export const instrument: EventRefiner = {
  name: 'instrument',
  refine(draft, { document }) {
    if (draft.trigger.type !== 'by-instrument') return [draft];
    const type =
      nearestStrike(draft, document.lexicon.classes) ??
      strikeBefore(draft, document.sentences, document.lexicon.classes);
    return [
      type
        ? { ...draft, type, trace: [...draft.trace, 'instrument'] }
        : { ...draft, confidence: draft.confidence - LESS_SURE },
    ];
  },
};

/** The weapon that the sentence before names, in the same paragraph: "80 missiles were fired. They hit …". */
function strikeBefore(
  { sentence }: Draft,
  sentences: readonly Sentence[],
  classes: WordSets,
): EventType | null {
  const before = sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return null;
  const word = before.words.find(({ lower }) => STRIKES.some(([name]) => classes[name]!.has(lower)));
  return word ? (STRIKES.find(([name]) => classes[name]!.has(word.lower))?.[1] ?? null) : null;
}

/** The strike of the weapon named nearest to a trigger in its sentence, null when it names none. */
export function nearestStrike({ sentence, first, last }: Draft, classes: WordSets): EventType | null {
  return strikeAmong(sentence.words, first, last, classes);
}

/** The same of some words of which one to another are the trigger. */
export function strikeAmong(
  words: Sentence['words'],
  first: number,
  last: number,
  classes: WordSets,
): EventType | null {
  let best: EventType | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, { lower, kind }] of words.entries()) {
    if ((kind.marks & MARK.munition) === 0 || isNoInstrument(words, index)) continue;
    const strike = STRIKES.find(([name]) => classes[name]!.has(lower));
    const distance = index < first ? first - index : Math.max(0, index - last);
    if (strike && distance < nearest) {
      nearest = distance;
      best = strike[1];
    }
  }
  return best;
}

/** "with a cluster warhead", "Poland scrambled jets": what another weapon carries, and what only took off. */
function isNoInstrument(words: Sentence['words'], index: number): boolean {
  const before = words.slice(Math.max(0, index - TAKEN_OFF), index).map(({ lower }) => lower);
  return before.at(-1) === 'cluster' || before.some((word) => word.startsWith('scrambl'));
}

/** Words from "scrambled" to what was, at most. */
const TAKEN_OFF = 4;
