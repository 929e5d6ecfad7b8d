import type { EventRefiner } from '../draft';
import { isBulletin } from '../reading/bulletin';
import { speechesOf } from '../reading/speech';

/** Who says so: the speech of the sentence whose scope holds the trigger, or the speaker of the open quotation. */
export const attribution: EventRefiner = {
  name: 'attribution',
  refine(draft, state) {
    const speeches = speechesOf(draft.sentence, state);
    const { first, last } = draft;
    // "reported it taken", "images confirm that a drone destroyed": a trigger may begin with the saying.
    const covering = speeches.filter(
      ({ from, to, verb }) =>
        first <= to && (first >= from || (first <= verb && last >= verb && from === verb + 1)),
    );
    // "officials said …, while residents said …": the nearest one before it.
    const speech = covering.findLast(({ verb, from }) => verb <= first && from > 0) ?? covering[0];
    if (!speech) {
      const { house, source } = state.document;
      if (!house) return [draft];
      const given = isBulletin(source.title ?? '', source.text) ? ['bulletin'] : [];
      return [{ ...draft, party: house, trace: [...draft.trace, 'house', ...given] }];
    }
    const trace = [...draft.trace, speech.carried ? 'attribution:carried' : 'attribution'];
    return [
      {
        ...draft,
        attribution: speech.name,
        party: speech.party,
        speaker: speech.speaker,
        trace: [...trace, ...(speech.claims ? ['claims'] : []), ...(speech.manner ? [speech.manner] : [])],
      },
    ];
  },
};
