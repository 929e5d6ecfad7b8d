import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../words/localize';
import type { LoadState } from './source-loader';

/** What there may be to say upon the map. */
export interface NoticeOptions {
  readonly load: LoadState;
  /** What does not work in the drawing, or ''. */
  readonly problem: string;
  /** What the reader is asked to do on the map, or ''. */
  readonly asked: string;
  readonly empty: boolean;
  /** Whether there are events and the filter lets none of them through. */
  readonly nothingLeft: boolean;
  /** What of the filter the counts do not follow, or ''. */
  readonly note: string;
  readonly onCancelLoad: () => void;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
  readonly onGiveUp: () => void;
  readonly onShowAll: () => void;
}

/** The one sentence upon the map that matters most now, with what can be done about it. */
export function renderNotice(localize: Localize, options: NoticeOptions): TemplateResult | typeof nothing {
  const { load, problem, asked, empty, nothingLeft, note } = options;
  const button = (words: 'cancel' | 'retry' | 'dismiss' | 'showAll', action: () => void) =>
    html`<button @click=${action}>${localize.term(words)}</button>`;
  const notice = (role: 'status' | 'alert', words: string, end: TemplateResult | typeof nothing = nothing) =>
    html`<div class="notice" part="notice" role=${role}><span>${words}</span>${end}</div>`;
  if (asked !== '') return notice('status', asked, button('cancel', options.onGiveUp));
  if (load.kind === 'loading') return notice('status', load.words, button('cancel', options.onCancelLoad));
  if (load.kind === 'failed') return notice('alert', load.words, button('retry', options.onRetry));
  const said = load.kind === 'loaded' && load.problem !== '' ? load.problem : problem;
  if (said !== '') return notice('alert', said, button('dismiss', options.onDismiss));
  if (nothingLeft)
    return notice('status', localize.term('nothingMatches'), button('showAll', options.onShowAll));
  if (note !== '') return notice('status', note);
  return load.kind === 'loaded' && empty ? notice('status', localize.term('emptyMap')) : nothing;
}
