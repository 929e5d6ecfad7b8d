import type { EventRefiner } from '../draft';
import { timesOf } from './document-times';

/** Between a place and the time that is told of it alone stands no more than this. */
const BETWEEN = /^,?\s{1,3}(?:again\s|twice\s|only\s)?$/;

/**
 * "Bombs struck A on Tuesday and B on Friday", "C on 2 October; D two days later": where the sentence
 * gives each place a time of its own, an event has that of its place.
 */
export const placeTime: EventRefiner = {
  name: 'place-time',
  refine(draft, { document }) {
    const { place, sentence } = draft;
    if (!place || draft.time?.certainty === 'publication') return [draft];
    const times = timesOf(document);
    const named = times.of(sentence);
    if (named.length + (times.governorOf(sentence) ? 1 : 0) < 2) return [draft];
    const mention = document.resolutions[place.resolution];
    if (!mention || mention.start < sentence.start || mention.end > sentence.end) return [draft];
    const { text } = document.source;
    const own = named.find(
      ({ start }) =>
        start >= mention.end && start - mention.end < 12 && BETWEEN.test(text.slice(mention.end, start)),
    );
    if (!own || own.interval.start === draft.time?.start) return [draft];
    // What happened before is told in passing, and never makes history of the draft's own time.
    if (/^since\b/i.test(own.quote) || Date.parse(own.interval.start) > Date.parse(document.source.date))
      return [draft];
    const when = { start: own.start, end: own.end };
    return [{ ...draft, time: own.interval, when, trace: [...draft.trace, 'time:place'] }];
  },
};
