import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { EVENT_TYPES } from '../events/event-types';
import type { EventTable, StoreState } from '../store/types';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { EVENT_HEIGHT, type ListLayout, type ListRow, layOut, rowsBetween } from './list/rows';
import { listStyles } from './list/styles';
import { statusMark } from './parts/status-mark';
import { base, controls } from './styles/base';
import { actorWords } from './words/actors';
import { eventTime, weekdayWords } from './words/dates';
import { Localize } from './words/localize';
import { titleWords } from './words/titles';

/** Pixels beyond the edge that are kept ready. */
const OVERSCAN = 400;

/**
 * The events that pass the filter, grouped by day; only those in sight exist. Arrow keys walk, Enter
 * opens the card, pointing at one shows it on the map.
 *
 * @attr for - Id of the `frontline-map`; without it the map around the element.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @csspart base - The scrolling list.
 * @csspart day - Heading of a day.
 * @csspart event - One event.
 * @fires frontline-request - Wishes for the map; hear `frontline-select` on the map instead.
 */
export class FrontlineList extends LinkedFrontlineElement {
  static override styles = [base, controls, listStyles];

  /** Where the list is scrolled to, and how much of it is seen, pixels. */
  @state() private port = { top: 0, height: 400 };
  /** Position of the event that the tab key reaches. */
  @state() private active = 0;
  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.onScroll()));
  private layout: ListLayout | null = null;
  private laidOut: { table: EventTable; rows: Uint32Array } | null = null;
  private lastSelected = '';
  private hadFocus = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override willUpdate(): void {
    this.hadFocus = this.shadowRoot?.activeElement?.getAttribute('role') === 'option';
    const { state } = this.link;
    if (state === null) {
      this.layout = null;
      this.laidOut = null;
      return;
    }
    const { table, selection } = state;
    if (this.laidOut?.table !== table || this.laidOut.rows !== selection.rows) {
      this.layout = layOut(table, selection.rows);
      this.laidOut = { table, rows: selection.rows };
      this.active = Math.min(this.active, Math.max(0, selection.rows.length - 1));
    }
  }

  protected override updated(): void {
    const scroll = this.scroller;
    if (scroll !== null) this.observer.observe(scroll);
    // A row that is drawn anew elsewhere, because it was scrolled away, takes its focus along.
    if (this.hadFocus && this.shadowRoot?.activeElement === null) {
      this.renderRoot
        .querySelector<HTMLElement>('[role=option][tabindex="0"]')
        ?.focus({ preventScroll: true });
    }
    this.followSelection();
  }

  protected override render(): TemplateResult {
    const { state } = this.link;
    const { layout } = this;
    const term = this.localize.term.bind(this.localize);
    if (state === null || layout === null || layout.rows.length === 0) {
      const none = state === null || state.table.size === 0;
      return html`<div class="empty" part="base"><p>${term(none ? 'emptyList' : 'nothingMatches')}</p>
        ${none ? nothing : html`<button @click=${this.showAll}>${term('showAll')}</button>`}</div>`;
    }
    const [from, to] = rowsBetween(
      layout,
      this.port.top - OVERSCAN,
      this.port.top + this.port.height + OVERSCAN,
    );
    const visible = layout.rows.slice(from, to);
    return html`<div class="scroll" part="base" role="listbox" aria-label=${term('list')} @scroll=${this.onScroll}
      @keydown=${this.onKey} @mouseleave=${() => this.link.request({ type: 'hover', id: '' })}>
      <div role="presentation" .style=${`height:${layout.height}px`}></div>
      ${repeat(
        visible,
        (row) => (row.kind === 'day' ? `day ${row.row}` : row.row),
        (row) => (row.kind === 'day' ? this.renderDay(row, state) : this.renderEvent(row, state)),
      )}
      ${this.renderFarActive(layout, from, to, state)}
    </div>`;
  }

  private renderDay({ top, day, count, row, rough }: ListRow & { kind: 'day' }, { table }: StoreState) {
    const words = !Number.isFinite(day)
      ? this.localize.term('undated')
      : rough
        ? eventTime(this.localize, table.event(row).properties)
        : weekdayWords(this.localize, day);
    // The day stands in each option's own name too, so the heading is for the eye.
    return html`<div class="day" part="day" role="presentation" .style=${`top:${top}px`}>
      <span>${words}</span><span class="number">${this.localize.number(count)}</span>
    </div>`;
  }

  private renderEvent(
    { top, row, position }: ListRow & { kind: 'event' },
    state: StoreState,
  ): TemplateResult {
    const { localize } = this;
    const event = state.table.event(row);
    const { properties } = event;
    const { id, type, status, placeName, attribution } = properties;
    const family = EVENT_TYPES[type]?.family ?? 'other';
    const meta = [
      eventTime(localize, properties),
      placeName || localize.term('unplaced'),
      localize.term('status', status) + (attribution === '' ? '' : ` (${actorWords(localize, attribution)})`),
    ];
    return html`<div class="event ${id === state.hovered ? 'hovered' : ''}" part="event" role="option"
      .style=${`top:${top}px`} data-position=${position} tabindex=${position === this.active ? 0 : -1}
      aria-selected=${id === state.selected} aria-setsize=${state.selection.rows.length} aria-posinset=${position + 1}
      @click=${() => this.open(position)} @mouseenter=${() => this.link.request({ type: 'hover', id })}
      @focus=${() => this.onFocus(position, id)}>
      ${statusMark(status, family)}
      <span>${titleWords(localize, event)}</span>
      <span class="meta">${meta.join(' · ')}</span>
    </div>`;
  }

  /** The event that holds the focus stays in the page when it is scrolled out of sight. */
  private renderFarActive(layout: ListLayout, from: number, to: number, state: StoreState) {
    const index = layout.events[this.active];
    if (index === undefined || (index >= from && index < to)) return nothing;
    const row = layout.rows[index];
    return row?.kind === 'event' ? this.renderEvent(row, state) : nothing;
  }

  private open(position: number): void {
    const { state } = this.link;
    const row = this.layout?.order[position];
    if (state === null || row === undefined) return;
    this.active = position;
    this.lastSelected = state.table.event(row).properties.id;
    this.link.request({ type: 'select', id: this.lastSelected });
  }

  private onFocus(position: number, id: string): void {
    this.active = position;
    this.link.request({ type: 'hover', id });
  }

  private onKey(event: KeyboardEvent): void {
    const last = (this.link.state?.selection.rows.length ?? 0) - 1;
    const page = Math.max(1, Math.floor(this.port.height / EVENT_HEIGHT) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -last,
      End: last,
    };
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.open(this.active);
    else if (step === undefined) return;
    else void this.walk(Math.min(last, Math.max(0, this.active + step)));
    event.preventDefault();
  }

  private async walk(position: number): Promise<void> {
    this.active = position;
    this.bringIntoView(position);
    // At once, and not with the scroll event: the row must be drawn where it will stay.
    this.onScroll();
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-position="${position}"]`)
      ?.focus({ preventScroll: true });
  }

  /** An event chosen elsewhere comes into sight here. */
  private followSelection(): void {
    const { state } = this.link;
    if (state === null || state.selected === this.lastSelected) return;
    this.lastSelected = state.selected;
    const position = this.layout?.order.indexOf(state.table.rowOf(state.selected)) ?? -1;
    if (position < 0) return;
    this.active = position;
    this.bringIntoView(position);
  }

  private bringIntoView(position: number): void {
    const { scroller: scroll, layout } = this;
    const row = layout?.rows[layout.events[position] ?? -1];
    if (scroll === null || row === undefined) return;
    if (row.top < scroll.scrollTop + 30) scroll.scrollTop = row.top - 30;
    const bottom = row.top + EVENT_HEIGHT - scroll.clientHeight;
    if (bottom > scroll.scrollTop) scroll.scrollTop = bottom;
  }

  private get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.scroll');
  }

  /** The dates are let go too: nothing else may stand between the reader and the events. */
  private async showAll(): Promise<void> {
    this.link.request({ type: 'filter', filter: {} });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus();
  }

  private onScroll(): void {
    const scroll = this.scroller;
    if (scroll === null) return;
    const { scrollTop: top, clientHeight: height } = scroll;
    if (top !== this.port.top || height !== this.port.height) this.port = { top, height };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-list': FrontlineList;
  }
}
