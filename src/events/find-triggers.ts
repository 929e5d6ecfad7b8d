import type { Draft } from './draft';
import { eachOnce } from './each-once';
import { type Held, secondsIn } from './held-seconds';
import type { Shape } from './lexicon/inflect';
import type { Lexicon, Trigger } from './lexicon/lexicon';
import { MARK } from './lexicon/word-kinds';
import type { Sentence } from './reading/sentence';
import { isVerbHere, voiceOf } from './voice';

interface Match {
  readonly trigger: Trigger;
  readonly first: number;
  readonly last: number;
  readonly shapes: readonly Shape[];
}

/** Finds the triggers of a sentence: at each word the longest that fits, no word used twice. */
export function findTriggers(sentence: Sentence, lexicon: Lexicon): readonly Draft[] {
  if (!sentence.hasTrigger) return [];
  const drafts: Draft[] = [];
  const held = secondsIn(sentence, lexicon);
  let free = 0;
  for (let index = 0; ; index++) {
    index = sentence.find(MARK.trigger, Math.max(index, free));
    if (index === sentence.size) break;
    const matches = matchesAt(sentence.kindAt(index).triggers!, sentence, index, held);
    const [best, ...rest] = matches;
    if (!best) continue;
    if (best.trigger.type !== 'none') {
      const rivals = [...rest, ...matchesWithin(best, sentence, held)]
        .filter(({ trigger }) => trigger.type !== 'none')
        .map((match) => draftOf(match, sentence, lexicon));
      drafts.push({ ...draftOf(best, sentence, lexicon), rivals });
    }
    // Words inside a gap stay free: "launched missiles that killed" holds two events.
    const isOpen = best.trigger.type !== 'none' && best.trigger.elements.some(({ gap }) => gap > 0);
    free = isOpen ? index + 1 : best.last + 1;
  }
  return eachOnce(drafts);
}

/** "enemy losses": where the whole does not hold, what begins at its second word may. */
function matchesWithin({ trigger, first, last }: Match, sentence: Sentence, held: Held): readonly Match[] {
  if (trigger.elements.some(({ gap }) => gap > 0)) return [];
  const matches: Match[] = [];
  for (let index = first + 1; index <= last; index++) {
    const { triggers } = sentence.kindAt(index);
    if (!triggers) continue;
    const inner = matchesAt(triggers, sentence, index, held);
    if (inner[0]?.trigger.type !== 'none') matches.push(...inner.filter(isUnbroken));
  }
  return matches;
}

function isUnbroken({ trigger, first, last }: Match): boolean {
  return last - first < trigger.elements.length;
}

/** All that fit at a word, the longest first; of equals the one that stands first in the lexicon. */
function matchesAt(
  triggers: readonly Trigger[],
  sentence: Sentence,
  index: number,
  held: Held,
): readonly Match[] {
  const matches: Match[] = [];
  for (const trigger of triggers) {
    // Asked of most triggers at most words, and nearly always in vain.
    if (trigger.second >= 0 && held.seconds[trigger.second] !== held.sentence) continue;
    const match = matchAt(trigger, sentence, index);
    if (match && isAllowed(match, sentence) && !isAdjective(match, sentence)) matches.push(match);
  }
  return matches.length > 1 ? matches.sort((a, b) => b.last - a.last || weight(b) - weight(a)) : matches;
}

function weight({ trigger, first, last }: Match): number {
  return trigger.elements.length * 2 + (last - first) / 100;
}

function matchAt(trigger: Trigger, sentence: Sentence, index: number): Match | null {
  const { elements } = trigger;
  const positions = [index];
  let position = index;
  for (let at = 1; at < elements.length; at++) {
    position = findElement(elements[at]!, sentence, position + 1);
    if (position < 0) return null;
    positions.push(position);
  }
  // Those of the first word that has any: most patterns have been left by here.
  let shapes: readonly Shape[] = [];
  for (let at = 0; at < elements.length && shapes.every((shape) => shape === 'word'); at++)
    shapes = elements[at]!.forms.get(sentence.kindAt(positions[at]!).lower) ?? shapes;
  return { trigger, first: index, last: position, shapes };
}

/** Asked at most words of most sentences, and so makes no words. */
function findElement(element: Trigger['elements'][number], sentence: Sentence, from: number): number {
  let to = from + element.gap;
  for (let index = from; index <= to && index < sentence.size; index++) {
    const before = sentence.gapAt(index);
    // "another 1.2 km": the point of a number parts nothing.
    if (before !== ' ' && before !== '.' && /[.;:!?“”"()]/.test(before)) return -1;
    // "aviation, strike drones and artillery" is no strike of aviation.
    if (element.gap === 0 && before.includes(',')) return -1;
    const { lower } = sentence.kindAt(index);
    if (element.forms.has(lower)) return index;
    // "concentrated up to 50,000 men" did happen.
    if (lower === 'to' && sentence.kindAt(index - 1).lower === 'up') continue;
    if (UNREAL.has(lower) || lower.endsWith("n't")) return -1;
    // "drones had again later hit": what only colours the verb counts for no word between.
    if (element.gap > 0 && (COLOUR.has(lower) || lower.endsWith('ly'))) to++;
  }
  return -1;
}

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

/** Words beside a trigger that make it mean something else, two before to three after. */
function isAllowed({ trigger, first, last }: Match, sentence: Sentence): boolean {
  if (trigger.unless.size === 0) return true;
  for (let index = Math.max(0, first - 2); index <= Math.min(sentence.size - 1, last + 3); index++) {
    if (trigger.unless.has(sentence.kindAt(index).lower)) return false;
  }
  return true;
}

/** "the invading army", "the captured town": a participle before a noun tells of no event of its own. */
function isAdjective({ trigger, first, last, shapes }: Match, sentence: Sentence): boolean {
  if (trigger.type === 'casualties' || first !== last) return false;
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
  return head < 0 || BEFORE_NOUN.test(sentence.kindAt(head).lower) || sentence.words[head]!.possessive;
}

/** What stands before a noun and its participle. */
const BEFORE_NOUN =
  /^(?:\d+|two|three|four|five|six|the|a|an|its|their|his|own|of|in|from|to|several|many|some|other|these|those|this|near|heavily)$/;

function draftOf({ trigger, first, last, shapes }: Match, sentence: Sentence, lexicon: Lexicon): Draft {
  const verb = isVerbHere(shapes, sentence, first, last, lexicon);
  return {
    type: trigger.type === 'by-instrument' || trigger.type === 'none' ? 'shelling' : trigger.type,
    trigger,
    rivals: [],
    sentence,
    first,
    last,
    voice: verb
      ? voiceOf(shapes, sentence, first, endOfVerb(trigger, sentence, first, last), lexicon)
      : 'noun',
    polarity: 'asserted',
    attribution: '',
    party: '',
    initiator: '',
    target: '',
    initiatorSide: '',
    targetSide: '',
    time: null,
    place: null,
    confidence: 0.8,
    background: false,
    disputed: false,
    toll: [],
    weapon: '',
    gainedBy: '',
    lostBy: '',
    to: null,
    speaker: null,
    when: null,
    trace: [`trigger:${trigger.type}`],
  };
}

/** "repelled an attack by": what stands after the noun that ends a phrase is not the verb's. */
function endOfVerb({ elements }: Trigger, sentence: Sentence, first: number, last: number): number {
  if (first === last) return last;
  const isNoun = elements
    .at(-1)!
    .forms.get(sentence.kindAt(last).lower)
    ?.every((shape) => shape === 'noun');
  return isNoun ? first : last;
}
