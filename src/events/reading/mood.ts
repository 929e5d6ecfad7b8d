import type { Draft } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import { denialOf, isUnseen } from './denial';
import type { Mood } from './moods';
import { nounMood } from './noun-mood';
import { verbMood } from './verb-mood';

/** The mood of a trigger: its own auxiliaries first, then what governs its infinitive, gerund or noun. */
export function moodOf(draft: Draft, sets: WordSets): Mood {
  if (isConditional(draft, sets)) return 'possible';
  const denial = denialOf(draft, sets);
  if (denial) return denial;
  if (isUnseen(draft, sets)) return 'negated';
  if (isAlmost(draft)) return 'attempted';
  return draft.voice === 'noun' ? nounMood(draft, sets) : verbMood(draft, sets);
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

/** "all but taken", "nearly encircled": it is fought for. */
function isAlmost({ sentence: { words }, first }: Draft): boolean {
  const [before = '', last = ''] = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return /^(?:almost|nearly|practically)$/.test(last) || (before === 'all' && last === 'but');
}
