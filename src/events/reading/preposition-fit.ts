import type { Draft } from '../draft';
import type { EventType } from '../types';
import { isParticiple } from './distance-score';
import type { EventDocument } from './document';

/** Types that lead away from a place: for them "from X" is where it happened. */
const LEAVING: readonly EventType[] = ['withdrawal', 'evacuation'];

/** Types that come from somewhere else than where they happen. */
const FLYING: readonly EventType[] = [
  'shelling',
  'missile-strike',
  'air-strike',
  'drone-strike',
  'interception',
  'invasion',
];

/** What speaks against a place so much that nothing outweighs it. */
const NEVER = -6;

/**
 * How well the words that govern a mention (see `governor`) suit the kind of event.
 *
 * @param at Index of the first word of the place's name.
 */
export function prepositionScore(draft: Draft, preposition: string, at: number): number {
  const leaving = LEAVING.includes(draft.type);
  if (preposition === 'from' && isDrivenOut(draft)) return 1;
  // Where missiles and drones start from is never where they hit or were shot down.
  if (preposition === 'from') return leaving ? 1.5 : FLYING.includes(draft.type) ? NEVER : -2;
  if (draft.type === 'withdrawal' && /^towards?$/.test(preposition)) return NEVER;
  if (preposition === 'to' || preposition === 'for') return leaving ? NEVER : 0.6;
  if (preposition === 'object')
    return at < draft.first || draft.voice === 'passive' ? 0 : draft.voice === 'active' ? 1.6 : 0.3;
  return preposition === '' ? 0 : 1;
}

/** "pushed them back from the outskirts of X": where those were that are gone. */
function isDrivenOut({ type, trigger }: Draft): boolean {
  if (type === 'capture' || type === 'liberation') return /(?:^|[ |])from(?:\||$)/.test(trigger.words);
  return type === 'repelled-assault' && /^(?:push|beat|throw|drive)\b|\bfrom\b/.test(trigger.words);
}

/** "attacked near A, dropping bombs on B": a participle whose own preposition leads to a place looks ahead. */
export function isDroppedOn(
  { voice, sentence, first, last }: Draft,
  at: number,
  preposition: string,
): boolean {
  return (
    voice !== 'noun' &&
    at > last &&
    sentence.clauses[at] === sentence.clauses[first] &&
    isParticiple(sentence, first) &&
    /^(?:on|at|near|against|over|across)$/.test(preposition)
  );
}

/** "operations in A": the noun's own preposition leads to the place. */
export function isAttached({ voice, last, sentence: { words } }: Draft, at: number): boolean {
  if (voice !== 'noun' || at <= last || at - last > 4) return false;
  return (
    /^(?:in|near|at|around|along|over|outside|against)$/.test(words[last + 1]!.lower) &&
    words.slice(last + 1, at).every(({ gap }) => gap === ' ')
  );
}

/** "pushed them out of A and took B", "advanced within A and took B": a preposition leads right to its place. */
export function isNext(
  { sentence: { words }, voice, last }: Draft,
  at: number,
  { lexicon }: EventDocument,
): boolean {
  if (at <= last || at - last > 4) return false;
  const opens = /^(?:from|of|out)$/.test(words[last]!.lower) ? last : last + 1;
  if (opens > last && (voice !== 'active' || !/^(?:in|into|within|inside|near)$/.test(words[opens]!.lower)))
    return false;
  return words
    .slice(last + 1, at)
    .every(
      ({ lower, gap }, index) =>
        gap === ' ' && (last + 1 + index === opens || lower === 'of' || lexicon.places.fillers!.has(lower)),
    );
}
