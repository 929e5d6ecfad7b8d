import { geoparseAsync } from '../../geo/index';
import type { Gazetteer, Resolution } from '../../geo/types';
import type { Article } from '../article/types';
import { placeWarnings } from '../reading-warnings';
import { findPublicationDate } from '../time/publication-date';
import type { Read } from './read-report';

/** The places of an article: a Reading without its events, for which no event need be read. */
export interface PlaceReading {
  readonly article: Article;
  readonly resolutions: readonly Resolution[];
  readonly warnings: readonly string[];
}

/** Reads the places alone, in a fraction of the time that events take. */
export const readPlaces =
  (gazetteer: Gazetteer, explain = false): Read<PlaceReading> =>
  async (article, onProgress) => {
    const { text, lang } = article;
    const resolutions = await geoparseAsync(text, gazetteer, { lang, onProgress, explain });
    const date = article.date || findPublicationDate(text);
    return { article: { ...article, date }, resolutions, warnings: placeWarnings(article, resolutions) };
  };
