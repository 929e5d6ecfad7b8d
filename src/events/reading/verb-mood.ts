import type { Draft } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import { isNegation } from './denial';
import { coordinatedMood, governorMood, infinitiveMood } from './governed-mood';
import { DEMAND } from './mood-words';
import type { Mood } from './moods';
import type { Sentence } from './sentence';
import { groupBefore, isHeard } from './verb-group';

/** The mood of a verb: "has not captured", "tried to capture", "could capture". */
export function verbMood({ sentence, first, last, trigger }: Draft, sets: WordSets): Mood {
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
