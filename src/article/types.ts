/** A report as read: plain text, never markup, with what is known of where it came from. */
export interface Article {
  /** Stable within a session: a file name, a URL, or a content hash. */
  readonly id: string;
  readonly text: string;
  readonly title: string;
  /** Day of publication, `YYYY-MM-DD`, or '' when the text does not tell and the user has not said. */
  readonly date: string;
  readonly outlet: string;
  /** http(s) only, or ''. */
  readonly url: string;
  /** BCP 47, default 'en'. */
  readonly lang: string;
}
