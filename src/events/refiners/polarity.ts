import type { Draft, EventRefiner } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import type { EventType } from '../types';

/** What the words around a trigger make of it. */
type Mood = 'asserted' | 'negated' | 'possible' | 'attempted' | 'failed' | 'decided' | 'denied';

/** Attempts at these are an assault that did happen. */
const ATTEMPTS: readonly EventType[] = ['capture', 'liberation', 'advance', 'assault'];
/** Decisions for these are news themselves, so a decision counts as the event with less confidence. */
const DECISIONS: readonly EventType[] = [
  'reinforcement',
  'withdrawal',
  'evacuation',
  'fortification',
  'movement',
];

/** Negations, modals, conditions, attempts and plans: what is not an event of today is told apart here. */
export const polarity: EventRefiner = {
  name: 'polarity',
  refine(draft, { document }) {
    const words = document.lexicon.polarity;
    const mood = draft.voice === 'noun' ? nounMood(draft, words) : verbMood(draft, words);
    if (mood === 'asserted') return [draft];
    const traced = { ...draft, trace: [...draft.trace, `polarity:${mood}`] };
    switch (mood) {
      case 'attempted':
        return [
          ATTEMPTS.includes(draft.type)
            ? { ...traced, type: 'assault', confidence: draft.confidence - 0.1 }
            : { ...traced, polarity: 'possible' },
        ];
      case 'failed':
        return [
          ATTEMPTS.includes(draft.type)
            ? { ...traced, type: 'repelled-assault', confidence: draft.confidence - 0.1 }
            : { ...traced, polarity: 'denied' },
        ];
      case 'decided':
        return [
          DECISIONS.includes(draft.type)
            ? { ...traced, confidence: draft.confidence - 0.15 }
            : { ...traced, polarity: 'possible' },
        ];
      case 'denied':
        return [{ ...traced, polarity: 'denied', disputed: true }];
      case 'negated':
        return [{ ...traced, polarity: 'denied' }];
      default:
        return [{ ...traced, polarity: 'possible' }];
    }
  },
};

/** How far before a verb its governing words are looked for. */
const REACH = 9;

function verbMood(draft: Draft, sets: WordSets): Mood {
  const { words, clauses } = draft.sentence;
  if (isConditional(draft, sets)) return 'possible';
  const denied = deniedBefore(draft, sets);
  if (denied) return denied;
  const gerund = words[draft.first]!.lower.endsWith('ing');
  let infinitive = words[draft.first - 1]?.lower === 'to';
  let governed = infinitive || gerund;
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH); index--) {
    const { lower } = words[index]!;
    if (clauses[index] !== clauses[draft.first] && !infinitive) break;
    if (lower === 'to' && index >= draft.first - 3) infinitive = governed = true;
    if (sets.negations!.has(lower) || lower.endsWith("n't")) {
      if (words[index + 1]?.lower !== 'only') return 'negated';
    }
    if (sets.modals!.has(lower)) return isHeard(draft, sets) ? 'asserted' : 'possible';
    if (!governed && (sets.have!.has(lower) || sets.be!.has(lower))) continue;
    if (governed) {
      const mood = governorMood(lower, sets);
      if (mood) return mood;
      if (sets.have!.has(words[draft.first - 1]?.lower ?? '')) return 'asserted';
    }
  }
  if (infinitive) return 'possible';
  return gerund && hasModalAfter(draft, sets) && !isProgressive(draft, sets) ? 'possible' : 'asserted';
}

function governorMood(lower: string, sets: WordSets): Mood | null {
  if (sets.failures!.has(lower)) return 'failed';
  if (sets.refusals!.has(lower)) return 'negated';
  if (sets.attempts!.has(lower)) return 'attempted';
  if (sets.decisions!.has(lower)) return 'decided';
  if (sets.intentions!.has(lower)) return 'possible';
  return sets.achievements!.has(lower) ? 'asserted' : null;
}

/** "explosions could be heard" tells of explosions. */
function isHeard({ sentence, first, last }: Draft, sets: WordSets): boolean {
  return sentence.words.slice(Math.max(0, first - 1), last + 1).some(({ lower }) => sets.heard!.has(lower));
}

function isProgressive({ sentence, first }: Draft, sets: WordSets): boolean {
  return sets.be!.has(sentence.words[first - 1]?.lower ?? '');
}

function hasModalAfter({ sentence, last }: Draft, sets: WordSets): boolean {
  const { words, clauses } = sentence;
  for (let index = last + 1; index < words.length && clauses[index] === clauses[last]; index++) {
    if (sets.modals!.has(words[index]!.lower)) return true;
  }
  return false;
}

/** Whether "if", "unless" or "whether" opens the trigger's clause or the one before it in the same breath. */
function isConditional({ sentence, first }: Draft, sets: WordSets): boolean {
  const { words, clauses } = sentence;
  for (let index = first - 1; index >= 0 && clauses[index]! >= clauses[first]! - 0; index--) {
    if (sets.conditionals!.has(words[index]!.lower) && words[index - 1]?.lower !== 'as') return true;
  }
  const start = clauses.indexOf(clauses[first]!);
  return start > 0 && sets.conditionals!.has(words[start]!.lower);
}

/** "denied that … had captured", "rejected claims of a withdrawal": denied by somebody, so disputed. */
function deniedBefore({ sentence, first }: Draft, sets: WordSets): Mood | null {
  const { words } = sentence;
  for (let index = first - 1; index >= Math.max(0, first - 14); index--) {
    const word = words[index]!;
    if (/[;“”"]/.test(words[index + 1]!.gap)) return null;
    if (sets.denials!.has(word.lower))
      return sets.negations!.has(words[index - 1]?.lower ?? '') ? null : 'denied';
  }
  return null;
}

function nounMood(draft: Draft, sets: WordSets): Mood {
  const { words, clauses } = draft.sentence;
  if (isConditional(draft, sets)) return 'possible';
  const denied = deniedBefore(draft, sets);
  if (denied) return denied;
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 5); index--) {
    const { lower } = words[index]!;
    if (clauses[index] !== clauses[draft.first]) break;
    const near = index >= draft.first - 3;
    if (near && sets.unreal!.has(lower)) return 'possible';
    if (near && /^(?:failed|unsuccessful|abortive|thwarted)$/.test(lower)) return 'failed';
    if (near && (sets.negations!.has(lower) || lower.endsWith("n't"))) return 'negated';
    if (sets['unreal-ends']!.has(lower)) return 'negated';
    if (sets['unreal-heads']!.has(lower) && index < draft.first) return 'possible';
    if (sets.modals!.has(lower)) return isHeard(draft, sets) ? 'asserted' : 'possible';
  }
  return isToCome(draft, sets) ? 'possible' : 'asserted';
}

/** "an assault could begin", "no attack will follow": the noun is the subject of something that may be. */
function isToCome({ sentence, last }: Draft, sets: WordSets): boolean {
  const { words, clauses } = sentence;
  for (
    let index = last + 1;
    index <= last + 4 && index < words.length && clauses[index] === clauses[last];
    index++
  ) {
    if (!sets.modals!.has(words[index]!.lower)) continue;
    const rest = words.slice(index + 1, index + 4).map(({ lower }) => lower);
    if (rest.some((lower) => sets.heard!.has(lower))) return false;
    return (
      sets.occurrences!.has(rest[0] ?? '') &&
      !(rest[0] === 'be' && /^(?:motivated|linked|related|part|aimed|the)$/.test(rest[1] ?? ''))
    );
  }
  return false;
}
