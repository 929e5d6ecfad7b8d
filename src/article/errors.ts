/** A report that cannot be read, in a sentence that names what was expected and what was found. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}
