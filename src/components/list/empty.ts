import { html, nothing, type TemplateResult } from 'lit';
import type { StoreState } from '../../store/types';
import type { Localize } from '../words/localize';

/** Whether the events are in an archive's tiles and the camera is too far off for them to be read one by one. */
export function isFarAway({ whole }: StoreState): boolean {
  return Boolean(whole) && !whole?.close;
}

/** What the list says in the place of events, with a way out where a filter hides them. */
export function renderEmpty(
  localize: Localize,
  state: StoreState | null,
  showAll: () => void,
): TemplateResult {
  const isFar = state !== null && isFarAway(state);
  const none = state === null || state.table.size === 0;
  const words = localize.term(isFar ? 'zoomInForEvents' : none ? 'emptyList' : 'nothingMatches');
  return html`<div class="empty" part="base"><p>${words}</p>
    ${isFar || none ? nothing : html`<button @click=${showAll}>${localize.term('showAll')}</button>`}</div>`;
}
