import type { Resolution } from '../../../../geo/types';
import type { Article } from '../../../../src/article/types';
import type { Draft } from '../../../../src/events/draft';
import { findTriggers } from '../../../../src/events/find-triggers';
import { lexiconFor } from '../../../../src/events/lexicon/lexicon';
import { readDocument } from '../../../../src/events/reading/document';
import type { EventSystem, FoundEvent } from '../found';

const DAY_MS = 86_400_000;

/**
 * The simplest reader there is: each sentence with words of the lexicon that announce an event is
 * one, of their first type, at the place named nearest to them in the sentence, on the day of
 * publication, reported, by nobody.
 */
export const nearestPlace: EventSystem = {
  name: 'trigger and nearest place',
  read({ article, resolutions }) {
    const lexicon = lexiconFor(article.lang);
    if (!lexicon) return [];
    return readDocument(article, resolutions, lexicon).sentences.flatMap((sentence) => {
      const [first] = findTriggers(sentence, lexicon);
      if (!first) return [];
      return [eventOf(first, article, nearest(first, resolutions))];
    });
  },
};

function nearest({ sentence, first }: Draft, resolutions: readonly Resolution[]): Resolution | null {
  const { start } = sentence.words[first]!;
  const placed = sentence.resolutions
    .map((index) => resolutions[index]!)
    .filter(({ lat, place }) => lat !== null && place !== null);
  const away = (mention: Resolution): number => Math.abs(mention.start - start);
  return placed.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function eventOf(draft: Draft, { date }: Article, at: Resolution | null): FoundEvent {
  const { words, start, end } = draft.sentence;
  const start0 = date === '' ? '' : `${date}T00:00:00Z`;
  return {
    type: draft.type,
    start: start0,
    end: date === '' ? '' : new Date(Date.parse(start0) + DAY_MS).toISOString(),
    placeId: at?.place?.id ?? '',
    placeName: at?.place?.name ?? '',
    geoPrecision: at?.precision ?? '',
    lat: at?.lat ?? null,
    lon: at?.lon ?? null,
    initiator: '',
    status: 'reported',
    attribution: '',
    sentenceStart: start,
    sentenceEnd: end,
    triggerStart: words[draft.first]!.start,
    triggerEnd: words[draft.last]!.end,
  };
}
