import type { Resolution } from '../geo/types';
import type { Article } from './article/types';
import type { Claim, FrontlineEvent } from './events/types';

/** All that is read out of one article: plain data, posted from the worker to the page. */
export interface Reading {
  readonly article: Article;
  readonly resolutions: readonly Resolution[];
  readonly claims: readonly Claim[];
  readonly events: readonly FrontlineEvent[];
  /** Sentences for a person about what could not be read; never thrown away silently. */
  readonly warnings: readonly string[];
}
