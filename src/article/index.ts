/** Reports from outside, in whatever wrapping, to one plain {@link Article}. */
export { type Decoded, type DecodeOptions, decodeBytes, MAX_ARTICLE_BYTES } from './decode';
export { ArticleError } from './errors';
export { type ReadArticleOptions, type ReadArticleResult, readArticleFile } from './file';
export { articleFromHtml } from './html';
export { guessLanguage } from './language';
export { safeLink } from './links';
export { articleFromMarkdown } from './markdown';
export { type ArticleOptions, articleFromText } from './text';
export type { Article } from './types';
