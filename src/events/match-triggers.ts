import { type Held, secondsIn } from './held-seconds';
import type { Shape } from './lexicon/inflect';
import type { Lexicon, Trigger } from './lexicon/lexicon';
import type { Starts } from './lexicon/starts';
import { MARK } from './lexicon/word-kinds';
import type { Sentence } from './reading/sentence';

/** A trigger where it stands in a sentence. */
export interface Match {
  readonly trigger: Trigger;
  /** Indexes of its first and last word, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Shapes of its first word that has any but its own: verb, noun, participle. */
  readonly shapes: readonly Shape[];
}

/** What fits at a word best, and what else may stand in for it where its surroundings do not bear it out. */
export interface Fit {
  readonly best: Match;
  readonly rivals: readonly Match[];
}

const NOTHING: readonly Fit[] = [];
const NONE: readonly Match[] = [];

/**
 * Finds the triggers of a sentence: at each word the longest that fits, no word used twice. Nothing in
 * one that cannot tell of a war (`isQuiet`), unless a trigger fits that needs none.
 */
export function matchTriggers(sentence: Sentence, lexicon: Lexicon, isQuiet = false): readonly Fit[] {
  const { marks } = sentence;
  if ((marks & (isQuiet ? MARK.peaceful : MARK.trigger)) === 0) return NOTHING;
  let fits: Fit[] | null = null;
  const held = secondsIn(sentence, lexicon);
  if (isQuiet && !holdsPeaceful(sentence, held)) return NOTHING;
  let free = 0;
  for (let index = 0; ; index++) {
    index = sentence.find(MARK.trigger, Math.max(index, free));
    if (index === sentence.size) break;
    const matches = matchesAt(sentence.kindAt(index).starts, sentence, index, held);
    const best = matches[0];
    if (!best) continue;
    const isTelling = best.trigger.type !== 'none';
    if (isTelling) {
      const rivals = [...matches.slice(1), ...matchesWithin(best, sentence, held)].filter(
        ({ trigger }) => trigger.type !== 'none',
      );
      fits ??= [];
      fits.push({ best, rivals });
    }
    // Words inside a gap stay free: "launched missiles that killed" holds two events.
    free = isTelling && best.trigger.isOpen ? index + 1 : best.last + 1;
  }
  return fits ?? NOTHING;
}

/** Whether a sentence holds a phrase that says of war words that they mean none: "a controlled explosion", "strike action". */
export function holdsNothing(sentence: Sentence, lexicon: Lexicon): boolean {
  if ((sentence.marks & MARK.nothing) === 0) return false;
  const held = secondsIn(sentence, lexicon);
  let index = sentence.find(MARK.nothing, 0);
  for (; index < sentence.size; index = sentence.find(MARK.nothing, index + 1)) {
    const { nothing, starts } = sentence.kindAt(index);
    // Seldom does any fit, and only then is it asked whether a longer trigger does.
    if (matchesAt(nothing, sentence, index, held).length === 0) continue;
    if (matchesAt(starts, sentence, index, held)[0]?.trigger.type === 'none') return true;
  }
  return false;
}

/** Few triggers need no war, so that to look for these alone is quick. */
function holdsPeaceful(sentence: Sentence, held: Held): boolean {
  let index = sentence.find(MARK.peaceful, 0);
  for (; index < sentence.size; index = sentence.find(MARK.peaceful, index + 1))
    if (matchesAt(sentence.kindAt(index).peaceful, sentence, index, held).length > 0) return true;
  return false;
}

/** "enemy losses": where the whole does not hold, what begins at its second word may. */
function matchesWithin({ trigger, first, last }: Match, sentence: Sentence, held: Held): readonly Match[] {
  if (trigger.isOpen || first === last) return NONE;
  const matches: Match[] = [];
  for (let index = first + 1; index <= last; index++) {
    const inner = matchesAt(sentence.kindAt(index).starts, sentence, index, held);
    if (inner[0]?.trigger.type !== 'none') matches.push(...inner.filter(isUnbroken));
  }
  return matches;
}

function isUnbroken({ trigger, first, last }: Match): boolean {
  return last - first < trigger.elements.length;
}

/** All that fit at a word, the longest first; of equals the one that stands first in the lexicon. */
function matchesAt(starts: Starts | null, sentence: Sentence, index: number, held: Held): readonly Match[] {
  if (starts === null) return NONE;
  const matches: Match[] = [];
  for (const trigger of starts.alone) take(matchAt(trigger, sentence, index), sentence, matches);
  const { next, bits, nextBits, apart, seconds } = starts;
  // Both are asked of at most words, and nearly always in vain.
  if (nextBits !== 0 && index + 1 < sentence.size) {
    const here = sentence.kindAt(index + 1).nextBits;
    if ((nextBits & here) !== 0)
      for (let at = 0; at < next.length; at++)
        if ((bits[at]! & here) !== 0) take(matchAt(next[at]!, sentence, index), sentence, matches);
  }
  for (let at = 0; at < apart.length; at++)
    if (held.seconds[seconds[at]!] === held.sentence)
      take(matchAt(apart[at]!, sentence, index), sentence, matches);
  return inOrder(matches);
}

function take(match: Match | null, sentence: Sentence, matches: Match[]): void {
  if (match && isAllowed(match, sentence) && !isAdjective(match, sentence)) matches.push(match);
}

function inOrder(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  return [...matches].sort(
    (a, b) => b.last - a.last || weight(b) - weight(a) || a.trigger.order - b.trigger.order,
  );
}

function weight({ trigger, first, last }: Match): number {
  return trigger.elements.length * 2 + (last - first) / 100;
}

function matchAt(trigger: Trigger, sentence: Sentence, index: number): Match | null {
  const { elements } = trigger;
  if (elements.length === 1)
    return { trigger, first: index, last: index, shapes: shapesAt(elements, sentence, [index]) };
  let position = findElement(elements[1]!, sentence, index + 1);
  if (position < 0) return null;
  const positions = [index, position];
  for (let at = 2; at < elements.length; at++) {
    position = findElement(elements[at]!, sentence, position + 1);
    if (position < 0) return null;
    positions.push(position);
  }
  return { trigger, first: index, last: position, shapes: shapesAt(elements, sentence, positions) };
}

/** Those of the first word that has any. */
function shapesAt(
  elements: Trigger['elements'],
  sentence: Sentence,
  positions: readonly number[],
): readonly Shape[] {
  let shapes: readonly Shape[] = [];
  for (let at = 0; at < elements.length && shapes.every((shape) => shape === 'word'); at++)
    shapes = elements[at]!.forms.get(sentence.kindAt(positions[at]!).lower) ?? shapes;
  return shapes;
}

/** What only colours a verb. */
const COLOUR = new Set(['had', 'has', 'have', 'also', 'again', 'then', 'later', 'once', 'both', 'all']);

/** What makes a phrase tell of nothing that happened: the verb alone may be a trigger, and its mood is read. */
const UNREAL = new Set([
  'would',
  'could',
  'may',
  'might',
  'will',
  'shall',
  'should',
  'must',
  'can',
  'cannot',
  'not',
  'no',
  'never',
  'to',
]);

/** Asked at most words of most sentences, and so makes no words. */
function findElement(element: Trigger['elements'][number], sentence: Sentence, from: number): number {
  let to = from + element.gap;
  for (let index = from; index <= to && index < sentence.size; index++) {
    const before = sentence.gapAt(index);
    if (before !== ' ') {
      // "another 1.2 km": the point of a number parts nothing.
      if (before !== '.' && /[.;:!?“”"()]/.test(before)) return -1;
      // "aviation, strike drones and artillery" is no strike of aviation.
      if (element.gap === 0 && before.includes(',')) return -1;
    }
    const { lower } = sentence.kindAt(index);
    if (element.forms.has(lower)) return index;
    if ((UNREAL.has(lower) || lower.endsWith("n't")) && !isReal(sentence, index)) return -1;
    // "drones had again later hit": what only colours the verb counts for no word between.
    if (element.gap > 0 && (COLOUR.has(lower) || lower.endsWith('ly'))) to++;
  }
  return -1;
}

/** What "to" goes with that is before no verb: "up to 50 men", "close to 600 drones". */
const BEFORE_TO = /^(?:up|close|according|thanks|addition|nearest|closest|next)$/;

/** "in May", "on 5 May". */
const BEFORE_MAY = /^(?:\d{1,2}|in|since|until|by|late|early|last)$/;

/** What denies nothing: "not only", "no fewer than 20". */
const AFTER_NOT = /^(?:only|just|far|fewer|less|later)$/;

/** Whether a word of {@link UNREAL} is none here: a preposition before a number, a month, "not only". */
function isReal(sentence: Sentence, index: number): boolean {
  const { lower } = sentence.kindAt(index);
  const before = sentence.kindAt(index - 1).lower;
  const after = index + 1 < sentence.size ? sentence.kindAt(index + 1).lower : '';
  if (lower === 'to') return BEFORE_TO.test(before) || /^\d/.test(after);
  if (lower === 'may') return BEFORE_MAY.test(before) || /^\d/.test(after);
  return (lower === 'not' || lower === 'no') && AFTER_NOT.test(after);
}

/** Words beside a trigger that make it mean something else, two before to three after. */
function isAllowed({ trigger, first, last }: Match, sentence: Sentence): boolean {
  if (trigger.unless.size === 0) return true;
  for (let index = Math.max(0, first - 2); index <= Math.min(sentence.size - 1, last + 3); index++) {
    if (trigger.unless.has(sentence.kindAt(index).lower)) return false;
  }
  return true;
}

/** What stands before a noun and its participle. */
const BEFORE_NOUN =
  /^(?:\d+|two|three|four|five|six|the|a|an|its|their|his|own|of|in|from|to|several|many|some|other|these|those|this|near|heavily)$/;

/** "53 attack UAVs", "strike drones": the noun says of which kind. */
const KIND = /^(?:attack|strike|assault|combat|kamikaze)$/;

/** And before one that was taken: "over occupied Tokmak". */
const BEFORE_TAKEN = /^(?:with|over|across|through|between|inside|behind|around|outside)$/;

/** "the invading army", "the captured town": a participle before a noun tells of no event of its own. */
function isAdjective({ trigger, first, last, shapes }: Match, sentence: Sentence): boolean {
  if (trigger.type === 'casualties' || first !== last) return false;
  if (
    KIND.test(sentence.kindAt(first).lower) &&
    last + 1 < sentence.size &&
    sentence.gapAt(last + 1) === ' ' &&
    sentence.kindAt(last + 1).weapon === 'drone'
  )
    return true;
  if (!shapes.every((shape) => shape === 'past' || shape === 'ing')) return false;
  if (first === 0) return false;
  const gap = sentence.gapAt(first);
  if (/^[-‐‑–]$/.test(gap)) return true;
  if (last + 1 === sentence.size || /[,.;:()“”"]/.test(sentence.gapAt(last + 1) + gap)) return false;
  if (
    /^(?:by|in|at|on|near|with|from|to|for|during|the|a|an|its|their|and|as|after|when|while|of|this|that|into)$/.test(
      sentence.kindAt(last + 1).lower,
    )
  )
    return false;
  // "the newly captured town", but "forces recently captured a town"
  const isAdverb = sentence.kindAt(first - 1).lower.endsWith('ly');
  const head = isAdverb ? first - 2 : first - 1;
  if (head < 0 || sentence.words[head]!.possessive) return true;
  const { lower } = sentence.kindAt(head);
  return BEFORE_NOUN.test(lower) || (trigger.type === 'capture' && BEFORE_TAKEN.test(lower));
}
