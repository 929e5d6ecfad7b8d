import type { EventRefiner } from '../draft';
import { speechesOf } from '../reading/speech';

/** Who says so: the speech of the sentence whose scope holds the trigger, or the speaker of the open quotation. */
export const attribution: EventRefiner = {
  name: 'attribution',
  refine(draft, state) {
    const speeches = speechesOf(draft.sentence, state);
    const speech = speeches.find(({ from, to }) => draft.first >= from && draft.first <= to);
    if (!speech) {
      const { house } = state.document;
      return [house ? { ...draft, party: house, trace: [...draft.trace, 'house'] } : draft];
    }
    const trace = [...draft.trace, speech.carried ? 'attribution:carried' : 'attribution'];
    return [
      {
        ...draft,
        attribution: speech.name,
        party: speech.party,
        speaker: speech.speaker,
        trace: speech.claims ? [...trace, 'claims'] : trace,
      },
    ];
  },
};
