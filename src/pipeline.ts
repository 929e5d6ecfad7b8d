/**
 * The only file that joins the stages: an article's places, then what is said to have happened at
 * them. Everything else imports the stages behind it alone.
 */
import { geoparseAsync } from '../geo/index';
import type { Gazetteer } from '../geo/types';
import type { Article } from './article/types';
import { applyChosen } from './chosen-places';
import { readEvents } from './events/index';
import { lexiconFor } from './events/lexicon/lexicon';
import type { ChosenPlace, Reading } from './reading';
import { eventWarnings, placeWarnings } from './reading-warnings';
import { findPublicationDate } from './time/index';

export interface ReadArticleOptions {
  readonly gazetteer: Gazetteer;
  /** What a reader says names mean, before what is found. */
  readonly chosen?: readonly ChosenPlace[];
  /** Called with 0 to 1 while a long text is read. */
  readonly onProgress?: (done: number) => void;
  /** Aborting it ends the reading between two chunks and throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Share of the time that finding places takes; the rest goes to events. */
const PLACES_SHARE = 0.7;

/**
 * Reads all that is in an article. An article without a day of publication gets the one that its
 * text tells. Gives way to other work between chunks, so that progress shows and a cancel arrives.
 * Throws only the signal's reason.
 */
export async function readArticle(article: Article, options: ReadArticleOptions): Promise<Reading> {
  const { gazetteer, onProgress, chosen = [] } = options;
  const signal = options.signal ? { signal: options.signal } : {};
  const dated = withDate(article);
  const found = await geoparseAsync(dated.text, gazetteer, {
    lang: dated.lang,
    onProgress: (done) => onProgress?.(done * PLACES_SHARE),
    ...signal,
  });
  const resolutions = applyChosen(found, chosen);
  await new Promise((resolve) => setTimeout(resolve, 0));
  const { claims, events } = readEvents(dated, resolutions, {
    areaOf: (placeId) => areaOf(gazetteer, placeId),
    onProgress: (done) => onProgress?.(PLACES_SHARE + done * (1 - PLACES_SHARE)),
    ...signal,
  });
  onProgress?.(1);
  return {
    article: dated,
    resolutions,
    claims,
    events,
    warnings: [
      ...placeWarnings(dated, resolutions),
      ...eventWarnings(dated, events, lexiconFor(dated.lang) !== null),
    ],
    ...(chosen.length === 0 ? {} : { chosen }),
  };
}

function withDate(article: Article): Article {
  return article.date === '' ? { ...article, date: findPublicationDate(article.text) } : article;
}

/** Outline of a place of the gazetteer; one learnt from the text has none. */
function areaOf(gazetteer: Gazetteer, placeId: string): ReturnType<Gazetteer['area']> {
  const index = gazetteer.indexOf(placeId);
  return index < 0 ? null : gazetteer.area(index);
}
