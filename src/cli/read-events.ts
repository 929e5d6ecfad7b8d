import type { Gazetteer } from '../../geo/types';
import { readArticle } from '../pipeline';
import type { Reading } from '../reading';
import type { Read } from './read-report';

/** Reads all that is in an article. */
export const readAll =
  (gazetteer: Gazetteer): Read<Reading> =>
  (article, onProgress) =>
    readArticle(article, { gazetteer, onProgress });
