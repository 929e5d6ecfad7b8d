import type { Place, Resolution } from '../geo/types';
import type { Article } from './article/types';
import type { Claim, FrontlineEvent } from './events/types';

/** What a reader says a name means: every mention of the article with that quote. */
export interface ChosenPlace {
  readonly quote: string;
  readonly place: Place;
}

/** Name of a first-level region in a language ('en', 'uk', 'ru'), by its code (`UA.05`). */
export type RegionNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All that is read out of one article: plain data, posted from the worker to the page. */
export interface Reading {
  readonly article: Article;
  readonly resolutions: readonly Resolution[];
  readonly claims: readonly Claim[];
  readonly events: readonly FrontlineEvent[];
  /** Sentences for a person about what could not be read; never thrown away silently. */
  readonly warnings: readonly string[];
  /** Names of first-level regions by `Place.admin1` and language, of the candidates of unplaced names; absent when not asked for. */
  readonly regions?: RegionNames;
  /** The reader's choices that the reading follows; absent when there are none. */
  readonly chosen?: readonly ChosenPlace[];
}
