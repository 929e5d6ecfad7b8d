import type { Resolution } from '../geo/types';
import type { Article } from './article/types';
import type { FrontlineEvent } from './events/types';

/** What a reader should know about the places found in an article. */
export function placeWarnings(article: Article, resolutions: readonly Resolution[]): readonly string[] {
  if (article.text.trim() === '') return ['The text is empty: there is nothing to read.'];
  if (resolutions.length === 0) return ['No place name was found in the text.'];
  if (resolutions.some(({ lat }) => lat !== null)) return [];
  return ['None of the place names in the text is known to the gazetteer.'];
}

/**
 * What a reader should know about the events found in an article.
 *
 * @param understood whether events are read in the article's language at all.
 */
export function eventWarnings(
  article: Article,
  events: readonly FrontlineEvent[],
  understood: boolean,
): readonly string[] {
  if (article.text.trim() === '') return [];
  if (!understood) return [`Events are not read in ${languageName(article.lang)} yet, only place names.`];
  if (events.length === 0) return ['No event was found in the text.'];
  const undated = events.filter(({ properties }) => properties.start === '').length;
  if (undated === 0 || article.date !== '') return [];
  return [
    `The day of publication is not known, so ${undated} of ${events.length} events have no date; give the day to date them.`,
  ];
}

/** English name of a language; the code itself when it is none. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
