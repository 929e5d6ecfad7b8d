import type { EventRefiner } from '../draft';
import { timesOf } from './document-times';
import { isHistory } from './history';

/** Between a place and the time that is told of it alone stands no more than this. */
const BETWEEN = /^,?\s{1,3}(?:again\s|twice\s|only\s)?(?:on\s)?$/;

/** Longest of it, UTF-16 code units. */
const LONGEST = 12;

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
    const isTold = (end: number, start: number) =>
      start >= end && start - end < LONGEST && BETWEEN.test(document.source.text.slice(end, start));
    const own = named.find(({ start }) => isTold(mention.end, start));
    if (!own || own.interval.start === draft.time?.start) return [draft];
    // Only where the verb stands before both, and the other time too is told of a place.
    const { when } = draft;
    const isOther = sentence.resolutions.some((index) =>
      isTold(document.resolutions[index]!.end, when?.start ?? -1),
    );
    const isHeaded = times.governorOf(sentence) !== null;
    if (sentence.words[draft.last]!.end > mention.start || !(isOther || isHeaded)) return [draft];
    if (isHistory(own, document) && !isHeaded) return [draft];
    return [
      {
        ...draft,
        time: own.interval,
        when: { start: own.start, end: own.end },
        trace: [...draft.trace, 'time:place'],
      },
    ];
  },
};
