import { html, type TemplateResult } from 'lit';
import { statusMark } from '../parts/status-mark';
import type { RowWords } from './row-words';

/** What a row of the list needs beside its words. */
export interface RowOptions {
  /** Where it lies in the scroller, pixels. */
  readonly top: number;
  /** Its place in the list, from 0, and how many there are. */
  readonly place: number;
  readonly total: number;
  readonly hovered: boolean;
  readonly selected: boolean;
  /** Whether the tab key reaches it. */
  readonly active: boolean;
  readonly onOpen: () => void;
  readonly onPoint: () => void;
  readonly onFocus: () => void;
}

/** An event in the list: what, when, where and how sure. */
export function renderRow({ status, family, title, meta }: RowWords, options: RowOptions): TemplateResult {
  const { place } = options;
  return html`<div class="event ${options.hovered ? 'hovered' : ''}" part="event" role="option"
    .style=${`top:${options.top}px`} data-position=${place} tabindex=${options.active ? 0 : -1}
    aria-selected=${options.selected} aria-setsize=${options.total} aria-posinset=${place + 1}
    @click=${options.onOpen} @mouseenter=${options.onPoint} @focus=${options.onFocus}>
    ${statusMark(status, family)}
    <span>${title}</span>
    <span class="meta">${meta}</span>
  </div>`;
}
