import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { StoreState } from '../store/types';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { renderDayHeading } from './list/day-heading';
import { DayIndexes } from './list/days';
import { isFarAway, renderEmpty } from './list/empty';
import { idle } from './list/idle';
import { placeByKey } from './list/keys';
import { EVENT_HEIGHT, HEADER_HEIGHT, ListLayout, placesOf, type Stretch } from './list/layout';
import { renderRow } from './list/row';
import { KeptWords } from './list/row-words';
import { listStyles } from './list/styles';
import { TallScroll } from './list/tall-scroll';
import { base, controls } from './styles/base';
import { Localize } from './words/localize';

/** Pixels beyond the edge that are kept ready. */
const OVERSCAN = 400;

/** Longest that the list is behind the map, milliseconds. */
const MOST_WAIT = 100;

/** A list that a page has made higher than so many windows is not drawn to its end: it would be all of it. */
const MOST_WINDOWS = 4;

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

  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.onScroll()));
  private readonly indexes = new DayIndexes();
  private readonly tall = new TallScroll();
  private readonly words = new KeptWords(this.localize);
  /** How much of the list is seen, pixels. */
  private port = 400;
  /** Where the scroller has to be put once the list is drawn, or null where it may stay. */
  private pending: number | null = null;
  private layout: ListLayout | null = null;
  /** Place of the event that the tab key reaches. */
  private active = 0;
  /** Pieces of the page that rows are drawn with by turns: to write into one is cheaper than to make it anew. */
  private pieces = 32;
  private lastSelected = '';
  private hadFocus = false;
  private observed: HTMLElement | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    this.observed = null;
  }

  /**
   * Other events are drawn between two frames of the map and the timeline: together they would hold
   * up the hand that drags the dates.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const { state } = this.link;
    const isSameTable = this.layout !== null && this.layout.table === state?.table;
    const moves = isSameTable && this.layout?.selection !== state?.selection;
    if (moves) await idle(MOST_WAIT);
    await super.scheduleUpdate();
    // Laid out now, for else the next frame would have to.
    if (moves) void this.offsetHeight;
  }

  protected override willUpdate(): void {
    this.hadFocus = this.shadowRoot?.activeElement?.getAttribute('role') === 'option';
    const { state } = this.link;
    if (state === null) {
      this.layout = null;
      this.tall.resize(0, this.port);
      return;
    }
    const { table, selection } = state;
    if (this.layout?.table !== table || this.layout.selection !== selection) this.layOut(state);
  }

  /** What stands at the upper edge and what the keys are at stay there, as far as they are still shown. */
  private layOut({ table, selection }: StoreState): void {
    const { layout: before, tall } = this;
    const layout = new ListLayout(table, selection, this.indexes);
    const follows = before !== null && before.table === table && before.total > 0 && layout.total > 0;
    const now = (place: number) => layout.nearest(before?.rowAt(place) ?? -1);
    if (follows && this.active > 0) this.active = now(this.active);
    else this.active = Math.max(0, Math.min(this.active, layout.total - 1));
    let { top } = tall;
    if (follows && top > 0) {
      const [first] = before.between(top + HEADER_HEIGHT, top + HEADER_HEIGHT);
      const place = Math.min(first?.from ?? 0, before.total - 1);
      top = layout.topOf(now(place)) + top - before.topOf(place);
    }
    this.layout = layout;
    const { at } = tall;
    tall.resize(layout.height, this.port);
    this.pending = tall.goTo(top) === at ? null : tall.at;
  }

  protected override updated(): void {
    this.observe();
    if (this.pending !== null) this.put(this.pending);
    if (this.hadFocus) this.keepFocus();
    this.followSelection();
  }

  protected override render(): TemplateResult {
    const { state } = this.link;
    const { layout, tall, localize } = this;
    const term = localize.term.bind(localize);
    if (state === null || layout === null || layout.total === 0 || isFarAway(state))
      return renderEmpty(localize, state, () => this.showAll());
    this.words.begin(layout.table);
    const drawn = this.inSight(layout).flatMap((stretch) => [stretch, ...placesOf(stretch)]);
    while (this.pieces < drawn.length) this.pieces *= 2;
    const key = (each: Stretch | number) =>
      typeof each === 'number' ? each % this.pieces : -1 - (each.index % this.pieces);
    const far = drawn.includes(this.active) ? null : this.active;
    // As the element that it will be when it is in sight, which somebody may give the focus back to.
    const farKey = far === null || drawn.some((each) => key(each) === key(far)) ? 'far' : key(far);
    return html`<div class="scroll" part="base" role="listbox" aria-label=${term('list')} @scroll=${this.onScroll}
      @keydown=${this.onKey} @mouseleave=${() => this.link.request({ type: 'hover', id: '' })}>
      <div role="presentation" .style=${`height:${tall.height}px`}></div>
      ${repeat(
        far === null ? drawn : [...drawn, far],
        (each) => (each === far ? farKey : key(each)),
        (each) =>
          typeof each === 'number' ? this.renderEvent(each, layout, state) : this.renderDay(each, layout),
      )}
    </div>`;
  }

  private inSight(layout: ListLayout): readonly Stretch[] {
    const { top } = this.tall;
    // A list that is not seen at all, on another tab, draws next to nothing.
    if (this.port === 0) return layout.between(top, top);
    const seen = Math.min(this.port, MOST_WINDOWS * innerHeight);
    return layout.between(top - OVERSCAN, top + seen + OVERSCAN);
  }

  private renderDay(stretch: Stretch, layout: ListLayout): TemplateResult {
    const { section, from, to } = stretch;
    const begin = Math.max(section.top, this.tall.top - OVERSCAN);
    const end = from === to ? begin + HEADER_HEIGHT : layout.topOf(to - 1) + EVENT_HEIGHT;
    const room = { top: this.tall.inScroller(begin), height: end - begin };
    return renderDayHeading(this.localize, stretch, layout, room);
  }

  private renderEvent(place: number, layout: ListLayout, { selected, hovered }: StoreState): TemplateResult {
    const words = this.words.of(layout.table, layout.rowAt(place));
    const { id } = words;
    return renderRow(words, {
      top: this.inReach(this.tall.inScroller(layout.topOf(place))),
      place,
      total: layout.total,
      hovered: id === hovered,
      selected: id === selected,
      active: place === this.active,
      onOpen: () => this.open(place),
      onPoint: () => this.link.request({ type: 'hover', id }),
      onFocus: () => this.onFocus(place, id),
    });
  }

  /** The event that the tab key reaches stays in the page when it is scrolled out of sight, but not far beyond. */
  private inReach(top: number): number {
    const { at, height } = this.tall;
    const beyond = OVERSCAN + HEADER_HEIGHT + EVENT_HEIGHT;
    const near = Math.max(at - beyond, Math.min(top, at + this.port + beyond));
    return Math.max(0, Math.min(near, height - EVENT_HEIGHT));
  }

  /** A row that is drawn elsewhere, or was scrolled away, takes its focus along. */
  private keepFocus(): void {
    const row = this.renderRoot.querySelector<HTMLElement>('[role=option][tabindex="0"]');
    if (this.shadowRoot?.activeElement !== row) row?.focus({ preventScroll: true });
  }

  /** A scroller that is observed again is reported again. */
  private observe(): void {
    const { scroller } = this;
    if (scroller === this.observed) return;
    this.observer.disconnect();
    this.observed = scroller;
    if (scroller !== null) this.observer.observe(scroller);
  }

  private open(place: number): void {
    const row = this.layout?.rowAt(place) ?? -1;
    if (this.layout === null || row < 0) return;
    this.active = place;
    this.lastSelected = this.layout.table.id(row);
    this.link.request({ type: 'select', id: this.lastSelected });
  }

  private onFocus(place: number, id: string): void {
    this.active = place;
    this.link.request({ type: 'hover', id });
    // The browser scrolls to where the row is drawn, and only then may it be drawn where it belongs.
    if (!this.isDrawnInPlace(place)) requestAnimationFrame(() => void this.walk(place));
  }

  private isDrawnInPlace(place: number): boolean {
    const top = this.layout === null ? 0 : this.tall.inScroller(this.layout.topOf(place));
    return top === this.inReach(top);
  }

  private onKey(event: KeyboardEvent): void {
    const last = (this.layout?.total ?? 0) - 1;
    const page = Math.max(1, Math.floor(this.port / EVENT_HEIGHT) - 1);
    const place = placeByKey(event.key, this.active, last, page);
    if (event.key === 'Enter' || event.key === ' ') this.open(this.active);
    else if (place === null) return;
    else void this.walk(place);
    event.preventDefault();
  }

  private async walk(place: number): Promise<void> {
    this.active = place;
    this.bringIntoView(place);
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-position="${place}"]`)?.focus({ preventScroll: true });
  }

  /** An event chosen elsewhere comes into sight here. */
  private followSelection(): void {
    const { state } = this.link;
    if (state === null || state.selected === this.lastSelected) return;
    this.lastSelected = state.selected;
    const place =
      state.selected === '' ? -1 : (this.layout?.placeOf(state.table.rowOf(state.selected)) ?? -1);
    if (place < 0) return;
    this.active = place;
    this.bringIntoView(place);
    this.requestUpdate();
  }

  private bringIntoView(place: number): void {
    const { tall, layout, port } = this;
    if (layout === null || port === 0) return;
    const top = layout.topOf(place);
    const least = top + EVENT_HEIGHT - port;
    const wanted = Math.max(least, Math.min(tall.top, top - HEADER_HEIGHT));
    if (wanted !== tall.top) this.put(tall.goTo(wanted));
  }

  private put(at: number): void {
    this.pending = null;
    if (this.scroller !== null) this.scroller.scrollTop = at;
  }

  private get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroll');
  }

  /** The dates are let go too: nothing else may stand between the reader and the events. */
  private async showAll(): Promise<void> {
    this.link.request({ type: 'filter', filter: {} });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus();
  }

  private onScroll(): void {
    const { scroller, tall, layout } = this;
    if (scroller === null || layout === null) return;
    const { scrollTop, clientHeight } = scroller;
    const { top } = tall;
    if (clientHeight !== this.port) {
      this.port = clientHeight;
      this.requestUpdate();
      // Without a box there is nothing scrolled, and what was comes back with the box.
      if (clientHeight === 0) return;
      this.pending = tall.resize(layout.height, clientHeight);
      return;
    }
    const at = tall.follow(scrollTop);
    if (at !== null) this.put(at);
    if (tall.top !== top || at !== null) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-list': FrontlineList;
  }
}
