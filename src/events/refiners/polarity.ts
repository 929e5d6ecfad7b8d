import type { Draft, EventRefiner } from '../draft';
import { moodOf } from '../reading/mood';
import type { EventType } from '../types';

/** Attempts at these are an assault that did happen. */
const ATTEMPTS: readonly EventType[] = ['capture', 'liberation', 'advance', 'assault', 'repelled-assault'];
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
    const mood = moodOf(draft, document.lexicon.polarity);
    if (mood === 'asserted') return [draft];
    const traced: Draft = { ...draft, trace: [...draft.trace, `polarity:${mood}`] };
    const less = { ...traced, confidence: draft.confidence - 0.1 };
    const isAttempt = ATTEMPTS.includes(draft.type);
    switch (mood) {
      case 'attempted':
        return [isAttempt ? { ...less, type: 'assault' } : { ...traced, polarity: 'possible' }];
      case 'failed':
        return [isAttempt ? { ...less, type: 'repelled-assault' } : { ...traced, polarity: 'denied' }];
      case 'decided':
        return [DECISIONS.includes(draft.type) ? less : { ...traced, polarity: 'possible' }];
      case 'denied':
        return [{ ...traced, polarity: 'denied', disputed: true }];
      case 'negated':
        return [{ ...traced, polarity: 'denied' }];
      default:
        return [{ ...traced, polarity: 'possible' }];
    }
  },
};
