import { html, type TemplateResult } from 'lit';
import { EVENT_TYPES } from '../../events/event-types';
import type { FrontlineEvent } from '../../events/types';
import { statusMark } from '../parts/status-mark';
import { actorWords } from '../words/actors';
import { eventTime } from '../words/dates';
import type { Localize } from '../words/localize';
import { titleWords } from '../words/titles';

/** What a row of the list needs beside its event. */
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
export function renderRow(localize: Localize, event: FrontlineEvent, options: RowOptions): TemplateResult {
  const { properties } = event;
  const { type, status, placeName, attribution } = properties;
  const { place } = options;
  const family = EVENT_TYPES[type]?.family ?? 'other';
  const meta = [
    eventTime(localize, properties),
    placeName || localize.term('unplaced'),
    localize.term('status', status) + (attribution === '' ? '' : ` (${actorWords(localize, attribution)})`),
  ];
  return html`<div class="event ${options.hovered ? 'hovered' : ''}" part="event" role="option"
    .style=${`top:${options.top}px`} data-position=${place} tabindex=${options.active ? 0 : -1}
    aria-selected=${options.selected} aria-setsize=${options.total} aria-posinset=${place + 1}
    @click=${options.onOpen} @mouseenter=${options.onPoint} @focus=${options.onFocus}>
    ${statusMark(status, family)}
    <span>${titleWords(localize, event)}</span>
    <span class="meta">${meta.join(' · ')}</span>
  </div>`;
}
