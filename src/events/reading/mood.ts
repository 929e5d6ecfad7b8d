import type { Draft } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import { denialOf, isNegation, isUndone, isUnseen, isYetTo } from './denial';
import { BEGUN, CARRIES, DEMAND, GIVEN_UP, PLANNED, SIGNS } from './mood-words';
import type { Sentence } from './sentence';

/** What the words around a trigger make of it. */
export type Mood = 'asserted' | 'negated' | 'possible' | 'attempted' | 'failed' | 'decided' | 'denied';

/** Words between a "to" and what governs it: "ordered his troops to withdraw". */
const GOVERNOR_REACH = 6;

/** The mood of a trigger: its own auxiliaries first, then what governs its infinitive, gerund or noun. */
export function moodOf(draft: Draft, sets: WordSets): Mood {
  if (isConditional(draft, sets)) return 'possible';
  const denial = denialOf(draft, sets);
  if (denial) return denial;
  if (isUnseen(draft, sets)) return 'negated';
  if (isAlmost(draft)) return 'attempted';
  return draft.voice === 'noun' ? nounMood(draft, sets) : verbMood(draft, sets);
}

/** "all but taken", "nearly encircled": it is fought for. */
function isAlmost({ sentence: { words }, first }: Draft): boolean {
  const [before = '', last = ''] = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return /^(?:almost|nearly|practically)$/.test(last) || (before === 'all' && last === 'but');
}

function verbMood({ sentence, first, last, trigger }: Draft, sets: WordSets): Mood {
  const { words } = sentence;
  const shapes = trigger.elements[0]!.forms.get(words[first]!.lower);
  if (shapes?.includes('base') && isDemanded(words, first)) return 'possible';
  if (isHeard(sentence, first - 1, last, sets)) return 'asserted';
  // "Neither side advanced"
  const subject = words[sentence.clauses.indexOf(sentence.clauses[first]!)]!.lower;
  if (subject === 'neither' || subject === 'nothing') return 'negated';
  const group = groupBefore(sentence, first, sets);
  if (group.mood) return group.mood;
  const before = words[group.start - 1]?.lower ?? '';
  const lower = words[first]!.lower;
  // "afraid of being shelled", "prevented from being taken"
  if (/^(?:being|getting)$/.test(words[group.start]!.lower) && group.start < first)
    return gerundMood(sentence, group.start, last, sets);
  if (before === 'to')
    return infinitiveMood(sentence, group.start - 1, sets) ?? (group.perfect ? 'asserted' : 'possible');
  if (lower.endsWith('ing') && group.start === first) return gerundMood(sentence, first, last, sets);
  const joined = /^(?:and|or|but)$/.test(before) && !/(?:ed|s)$/.test(lower);
  return joined ? (coordinatedMood(sentence, group.start - 1, sets) ?? 'asserted') : 'asserted';
}

/** "insisted that Ukraine withdraw": a bare verb after "that". */
function isDemanded(words: Sentence['words'], verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(1, verb - 6); index--) {
    if (words[index]!.lower === 'that') return DEMAND.test(words[index - 1]!.lower);
  }
  return false;
}

interface VerbGroup {
  /** Index of the first auxiliary or adverb of the group. */
  readonly start: number;
  readonly mood: Mood | null;
  readonly perfect: boolean;
}

/** Walks back over "has not yet been", "could still", "reportedly": the verb's own auxiliaries and adverbs. */
function groupBefore({ words, clauses }: Sentence, verb: number, sets: WordSets): VerbGroup {
  let start = verb;
  let mood: Mood | null = null;
  let perfect = false;
  for (let index = verb - 1; index >= 0 && clauses[index] === clauses[verb]; index--) {
    const { lower } = words[index]!;
    if (isNegation(lower, sets)) {
      if (words[index + 1]?.lower !== 'only' && lower !== 'no') mood = 'negated';
    } else if (sets.modals!.has(lower)) mood = mood ?? 'possible';
    else if (sets.have!.has(lower)) perfect = true;
    else if (!sets.be!.has(lower) && !isAdverb(lower)) break;
    start = index;
  }
  return { start, mood, perfect };
}

function isAdverb(lower: string): boolean {
  return /ly$|^(?:also|still|already|again|yet|now|then|later|first|only|do|does|did|just|soon|even|once|all|both|likely|partly)$/.test(
    lower,
  );
}

/** What governs the infinitive whose "to" stands at an index; null when nothing near does. */
function infinitiveMood(sentence: Sentence, to: number, sets: WordSets): Mood | null {
  const { words } = sentence;
  if (isYetTo(sentence, to)) return 'negated';
  if (isNegation(words[to - 1]?.lower ?? '', sets) && words[to - 1]?.lower !== 'only') return 'negated';
  for (let index = to - 1; index >= Math.max(0, to - GOVERNOR_REACH); index--) {
    if (index < to - 1 && /[;:“”"()]/.test(words[index + 1]!.gap)) return null;
    const { lower } = words[index]!;
    if (lower === 'but' || lower === 'and') return coordinatedMood(sentence, index, sets);
    const mood = governorMood(sentence, index, sets);
    if (!mood) continue;
    const own = groupBefore(sentence, index, sets).mood;
    if (own === 'possible' || own === 'negated') return own;
    // "plans to try to capture": a governor may itself be governed.
    if (words[index - 1]?.lower === 'to' && mood !== 'possible' && mood !== 'attempted')
      return infinitiveMood(sentence, index - 1, sets) ?? mood;
    return mood;
  }
  return null;
}

/** "to enter and seize", "not only to stay but to reinforce": the mood of the first of the two. */
function coordinatedMood(sentence: Sentence, conjunction: number, sets: WordSets): Mood | null {
  const { words, clauses } = sentence;
  for (let index = conjunction - 1; index >= Math.max(0, conjunction - 8); index--) {
    if (clauses[index] !== clauses[conjunction] && clauses[index] !== clauses[conjunction]! - 1) return null;
    if (words[index]!.lower === 'to' && !sets.attempts!.has(words[index - 1]?.lower ?? '-'))
      return toMood(sentence, index, sets);
    if (words[index]!.lower === 'to') return infinitiveMood(sentence, index, sets);
    if (sets.modals!.has(words[index]!.lower)) return 'possible';
  }
  return null;
}

/** As {@link infinitiveMood}, past "not only". */
function toMood(sentence: Sentence, to: number, sets: WordSets): Mood | null {
  const { words } = sentence;
  const only = words[to - 1]?.lower === 'only' && words[to - 2]?.lower === 'not';
  return infinitiveMood(sentence, only ? to - 2 : to, sets);
}

function governorMood(sentence: Sentence, index: number, sets: WordSets): Mood | null {
  const { lower } = sentence.words[index]!;
  const before = sentence.words[index - 1]?.lower ?? '';
  if (sets.failures!.has(lower)) return 'failed';
  if (sets.refusals!.has(lower)) return 'negated';
  if (sets.attempts!.has(lower))
    return sets.failures!.has(before) || /^(?:unsuccessful|abortive|thwarted|foiled)$/.test(before)
      ? 'failed'
      : 'attempted';
  if (sets.decisions!.has(lower)) return 'decided';
  if (sets.intentions!.has(lower)) return 'possible';
  // "would allow Ukrainian forces to widen": the noun governs nothing.
  if (lower === 'forces' && sentence.words[index - 1]?.kind.actor) return null;
  return sets.achievements!.has(lower) ? 'asserted' : null;
}

/** "began withdrawing", "capable of striking", "prevented it from capturing", "capturing it would be …". */
function gerundMood(sentence: Sentence, first: number, last: number, sets: WordSets): Mood {
  const { words, clauses } = sentence;
  if (hasModalAfter(sentence, last, sets)) return 'possible';
  for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
    if (clauses[index] !== clauses[first] || /[,;:]/.test(words[index + 1]!.gap)) break;
    const { lower } = words[index]!;
    if (isNegation(lower, sets)) return 'negated';
    const mood = governorMood(sentence, index, sets);
    if (!mood) continue;
    const own = groupBefore(sentence, index, sets).mood;
    // "does not stop storming", "never ceased attacking"
    if (own === 'negated' && mood === 'negated') return 'asserted';
    return own ?? mood;
  }
  return 'asserted';
}

function hasModalAfter({ words, clauses }: Sentence, last: number, sets: WordSets): boolean {
  for (let index = last + 1; index < words.length && clauses[index] === clauses[last]; index++) {
    if (sets.modals!.has(words[index]!.lower)) return true;
  }
  return false;
}

/** "explosions could be heard" tells of explosions. */
function isHeard({ words }: Sentence, from: number, to: number, sets: WordSets): boolean {
  return words
    .slice(Math.max(0, from), to + 5)
    .some(({ lower }, index, all) => sets.heard!.has(lower) && all[index - 1]?.lower === 'be');
}

/** Whether "if", "unless" or "whether" stands before the trigger in its clause. */
function isConditional({ sentence, first }: Draft, sets: WordSets): boolean {
  const { words, clauses } = sentence;
  // "Had the bridge been blown up, they would have been trapped."
  if (
    /^(?:had|were|should)$/.test(words[0]?.lower ?? '') &&
    words.some(({ lower }) => lower === 'would' || lower === 'could')
  )
    return true;
  for (let index = first - 1; index >= 0 && clauses[index] === clauses[first]; index--) {
    if (sets.conditionals!.has(words[index]!.lower) && words[index - 1]?.lower !== 'as') return true;
  }
  return false;
}

function nounMood({ sentence, first, last }: Draft, sets: WordSets): Mood {
  const { words, clauses } = sentence;
  for (let index = first - 1; index >= Math.max(0, first - 6); index--) {
    const { lower } = words[index]!;
    if (clauses[index] !== clauses[first]) break;
    const near = index >= first - 3;
    // "did not give up attempts to advance"
    if (isNegation(lower, sets) && GIVEN_UP.test(words[index + 1]?.lower ?? '')) return 'asserted';
    // "did not result in confirmed advances", "neither side made gains"
    if (isNegation(lower, sets) && (lower === 'neither' || CARRIES.test(words[index + 1]?.lower ?? '')))
      return 'negated';
    if (isNegation(lower, sets) && SIGNS.test(words[index + 1]?.lower ?? '')) return 'negated';
    const begun = near ? begunBefore(words, index) : -1;
    if (begun >= 0) return begunMood(sentence, begun, sets);
    if (near && sets.unreal!.has(lower)) return 'possible';
    if (near && /^(?:failed|unsuccessful|abortive|thwarted|foiled)$/.test(lower)) return 'failed';
    if (near && isNegation(lower, sets)) return isUndone(words, index) ? 'asserted' : 'negated';
    if (sets['unreal-ends']!.has(lower))
      return groupBefore(sentence, index, sets).mood === 'negated' ? 'asserted' : 'negated';
    if (sets['unreal-heads']!.has(lower) && !isNaming(words, index) && !isTrain(words, index))
      return 'possible';
    if (sets.modals!.has(lower)) return isHeard(sentence, index, last, sets) ? 'asserted' : 'possible';
    if (lower === 'to' && isSupport(words[index + 1]?.lower ?? ''))
      return infinitiveMood(sentence, index, sets) ?? 'possible';
  }
  return isToCome(sentence, last, sets) ? 'possible' : 'asserted';
}

/** "a train was hit": the thing, and no exercise. */
function isTrain(words: Sentence['words'], at: number): boolean {
  return (
    /^trains?$/.test(words[at]!.lower) &&
    !/^(?:to|they|we|who|troops|soldiers|forces)$/.test(words[at - 1]?.lower ?? 'a')
  );
}

/** "launched its long-planned offensive": the verb by which what was planned has come, or −1. */
function begunBefore(words: Sentence['words'], planned: number): number {
  if (!PLANNED.test(words[planned]!.lower)) return -1;
  for (let index = planned - 1; index >= Math.max(0, planned - 4); index--) {
    if (BEGUN.test(words[index]!.lower)) return index;
  }
  return -1;
}

function begunMood(sentence: Sentence, verb: number, sets: WordSets): Mood {
  const { mood, start } = groupBefore(sentence, verb, sets);
  if (mood) return mood;
  return sentence.words[start - 1]?.lower === 'to'
    ? (infinitiveMood(sentence, start - 1, sets) ?? 'possible')
    : 'asserted';
}

/** "what the governor called a deliberate strike": called for is a plan, called so is not. */
function isNaming(words: Sentence['words'], index: number): boolean {
  return words[index]!.lower === 'called' && !/^(?:for|on|off|to)$/.test(words[index + 1]?.lower ?? '');
}

/** Verbs that only carry the noun: "to launch an attack". */
function isSupport(lower: string): boolean {
  return /^(?:launch|mount|conduct|carry|stage|begin|start|resume|make|order|unleash|undertake|prepare|wage|step|intensify|join|commence|open|withstand|face|resist|repel)$/.test(
    lower,
  );
}

/** "was averted", "is impossible": it did not come to it. */
function isEnded(words: Sentence['words'], index: number): boolean {
  return (
    /^(?:is|are|was|were|remains?|been)$/.test(words[index]!.lower) &&
    /^(?:averted|prevented|impossible|cancelled|canceled|postponed|planned|unlikely|imminent|possible|likely|feared)$/.test(
      words[index + 1]?.lower ?? '',
    )
  );
}

/** "an assault could begin": the noun is the subject of something that may be. */
function isToCome({ words, clauses }: Sentence, last: number, sets: WordSets): boolean {
  for (
    let index = last + 1;
    index <= last + 4 && index < words.length && clauses[index] === clauses[last];
    index++
  ) {
    if (isEnded(words, index)) return true;
    if (!sets.modals!.has(words[index]!.lower)) continue;
    // "an attack on Odesa would cut the country off"
    if (
      /^(?:would|could|might|may)$/.test(words[index]!.lower) &&
      !/^(?:be|have|later|not)$/.test(words[index + 1]?.lower ?? '')
    )
      return true;
    const [next = '', after = ''] = words.slice(index + 1, index + 3).map(({ lower }) => lower);
    if (sets.heard!.has(after)) return false;
    return (
      sets.occurrences!.has(next) &&
      !(next === 'be' && /^(?:motivated|linked|related|part|aimed|the)$/.test(after))
    );
  }
  return false;
}
