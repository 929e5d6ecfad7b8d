import { scaleUtc } from 'd3-scale';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { HistogramBin, StoreState, TimeWindow } from '../store/types';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { ICONS } from './parts/icons';
import { base, controls } from './styles/base';
import { Brush, type BrushGround } from './timeline/brush';
import { renderChart } from './timeline/chart';
import { binsWithin, chooseUnit, type Domain, mainDomain, wholeDomain } from './timeline/domain';
import { timelineStyles } from './timeline/styles';
import { keyStep, moveWindow, type WindowPart } from './timeline/window-keys';
import { DAY, isoDay, parseDay, rangeWords } from './words/dates';
import { Localize } from './words/localize';

const SPEEDS = [1, 2, 5, 10, 30] as const;

/**
 * Events over time as bars of a day each, with a range to choose: two handles and a window to drag,
 * date fields, keys, play and step. The range is said in words with its count.
 *
 * @attr for - Id of the `frontline-map`; without it the map around the element.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @csspart base - The whole timeline.
 * @csspart words - The range in words.
 * @csspart plot - The bars.
 * @csspart handle - One of the two handles.
 * @csspart window - The chosen range between them.
 * @cssproperty --frontline-timeline-height - Least height, 140px.
 * @fires frontline-request - Wishes for the map; hear `frontline-filterchange` on the map instead.
 */
export class FrontlineTimeline extends LinkedFrontlineElement {
  static override styles = [base, controls, timelineStyles];

  /** Pixels of the plot, as last measured. */
  @state() private size = { width: 600, height: 80 };
  /** Whether stragglers far off the main days are shown too. */
  @state() private whole = false;
  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
  private readonly brush = new Brush({
    ground: () => this.ground,
    choose: (window) => this.choose(window),
    begin: () => {
      if (this.link.state?.playing) this.link.request({ type: 'play', playing: false });
    },
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override updated(): void {
    const plot = this.plot;
    if (plot !== null) this.observer.observe(plot);
  }

  protected override render(): TemplateResult {
    const { state } = this.link;
    const domain = this.domain;
    const term = this.localize.term.bind(this.localize);
    if (state === null || domain === null) {
      return html`<section part="base" aria-label=${term('timeline')}><p class="empty">${term('noDates')}</p></section>`;
    }
    return html`<section part="base" aria-label=${term('timeline')}>
      <p class="words" part="words" role="status" aria-live=${state.playing ? 'off' : 'polite'}>${this.words}</p>
      ${this.renderDates(domain)} ${this.renderControls(state, domain)} ${this.renderPlot(domain)}
    </section>`;
  }

  private renderControls(state: StoreState, domain: Domain): TemplateResult {
    const term = this.localize.term.bind(this.localize);
    const unset = !state.filter.window;
    const step = (days: number) => this.choose(moveWindow(this.window(domain), 'both', days * DAY, domain));
    return html`<div class="controls">
      <button class="icon" aria-label=${term(state.playing ? 'pause' : 'play')} title=${term(state.playing ? 'pause' : 'play')}
        @click=${() => this.link.request({ type: 'play', playing: !state.playing })}>
        ${state.playing ? ICONS.pause : ICONS.play}
      </button>
      <button class="icon" aria-label=${term('stepBack')} title=${term('stepBack')} ?disabled=${unset}
        @click=${() => step(-1)}>${ICONS.back}</button>
      <button class="icon" aria-label=${term('stepForward')} title=${term('stepForward')} ?disabled=${unset}
        @click=${() => step(1)}>${ICONS.forward}</button>
      <select aria-label=${term('speed')} @change=${this.onSpeed}>
        ${SPEEDS.map(
          (speed) =>
            html`<option value=${speed} ?selected=${speed === state.speed}>${term('daysPerSecond', speed)}</option>`,
        )}
      </select>
      </div>`;
  }

  private renderDates(domain: Domain): TemplateResult {
    const { start, end } = this.window(domain);
    const term = this.localize.term.bind(this.localize);
    return html`<div class="dates">
      <button ?disabled=${!this.link.state?.filter.window} @click=${() => this.choose(null)}>${term('clearRange')}</button>
      <label><span>${term('from')}</span><input type="date" .value=${isoDay(start)} max=${isoDay(end - DAY)}
        @change=${(event: Event) => this.onDate(event, 'start', domain)} /></label>
      <label><span>${term('to')}</span><input type="date" .value=${isoDay(end - 1)} min=${isoDay(start)}
        @change=${(event: Event) => this.onDate(event, 'end', domain)} /></label>
    </div>`;
  }

  private renderPlot(domain: Domain): TemplateResult {
    const x = this.scale(domain);
    const chosen = this.window(domain);
    const isWhole = !this.link.state?.filter.window;
    const [left, right] = [
      clampTo(x(chosen.start), this.size.width),
      clampTo(x(chosen.end), this.size.width),
    ];
    const { localize } = this;
    return html`<div class="plot" part="plot" @pointerdown=${this.brush.down} @pointermove=${this.brush.move}
      @pointerup=${this.brush.up} @pointercancel=${this.brush.cancel}>
      ${renderChart(localize, {
        x,
        size: this.size,
        bins: binsWithin(this.bins(domain), domain),
      })}
      ${this.renderSlider('window', 'both', chosen, domain, `left:${left}px;width:${Math.max(1, right - left)}px`, isWhole)}
      ${this.renderSlider('handle start', 'start', chosen, domain, `left:${left}px`)}
      ${this.renderSlider('handle end', 'end', chosen, domain, `left:${right}px`)}
      ${this.renderStraggler('before', domain.before > 0 ? localize.term('earlier', domain.before) : '')}
      ${this.renderStraggler('after', domain.after > 0 ? localize.term('later', domain.after) : '')}
      ${this.whole ? this.renderStraggler('before', localize.term('focusRange')) : nothing}
    </div>`;
  }

  private renderSlider(
    name: string,
    which: WindowPart,
    chosen: TimeWindow,
    domain: Domain,
    style: string,
    isWhole = false,
  ): TemplateResult {
    const label = { start: 'rangeStart', end: 'rangeEnd', both: 'rangeMove' } as const;
    const now = which === 'end' ? chosen.end - DAY : chosen.start;
    const shown = which === 'both' ? chosen : { start: now, end: now + DAY };
    return html`<div class="${name} ${isWhole ? 'whole' : ''}" part=${which === 'both' ? 'window' : 'handle'}
      role="slider" tabindex="0" data-part=${which} .style=${style}
      aria-label=${this.localize.term(label[which])} aria-valuemin=${dayNumber(domain.start)}
      aria-valuemax=${dayNumber(domain.end - DAY)} aria-valuenow=${dayNumber(now)}
      aria-valuetext=${rangeWords(this.localize, shown)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, which, domain)}></div>`;
  }

  private renderStraggler(side: 'before' | 'after', words: string): TemplateResult | typeof nothing {
    if (words === '') return nothing;
    return html`<button class="straggler ${side}" @pointerdown=${(event: Event) => event.stopPropagation()}
      @click=${() => {
        this.whole = !this.whole;
      }}>${words}</button>`;
  }

  /** The range and its count: "3 to 10 March 2023, 41 of 212 events". */
  private get words(): string {
    const { state } = this.link;
    if (state === null) return '';
    const { filter, selection, table } = state;
    const [shown, total] = [selection.rows.length, table.size];
    const numbers = [this.localize.number(shown), this.localize.number(total)] as const;
    const range = filter.window ? rangeWords(this.localize, filter.window) : this.allDates(table.extent);
    return `${range}, ${this.localize.term('eventsShown', shown, total, numbers)}`;
  }

  private allDates(extent: TimeWindow | null): string {
    return extent === null ? this.localize.term('timeAllTime') : rangeWords(this.localize, extent);
  }

  private get domain(): Domain | null {
    const table = this.link.state?.table;
    if (table === undefined) return null;
    const rough = wholeDomain(table, 'day');
    if (rough === null) return null;
    const main = mainDomain(table, 'day') ?? rough;
    const shown = this.whole ? rough : main;
    const unit = chooseUnit(shown, this.size.width);
    return (this.whole ? wholeDomain(table, unit) : mainDomain(table, unit)) ?? shown;
  }

  /** The chosen range, or the whole domain while none is chosen. */
  private window(domain: Domain): TimeWindow {
    return this.link.state?.filter.window ?? { start: domain.start, end: domain.end };
  }

  private scale(domain: TimeWindow) {
    return scaleUtc([domain.start, domain.end], [0, this.size.width]);
  }

  private choose(window: TimeWindow | null): void {
    const filter = this.link.state?.filter ?? {};
    this.link.request({ type: 'filter', filter: { ...filter, window } });
  }

  private onKey(event: KeyboardEvent, which: WindowPart, domain: Domain): void {
    const step = keyStep(event.key, domain);
    if (step === null) return;
    event.preventDefault();
    this.choose(moveWindow(this.window(domain), which, step, domain));
  }

  private onDate(event: Event, which: 'start' | 'end', domain: Domain): void {
    const day = parseDay((event.target as HTMLInputElement).value);
    if (day === null) return;
    const { start, end } = this.window(domain);
    this.choose(
      which === 'start'
        ? { start: day, end: Math.max(end, day + DAY) }
        : { start: Math.min(start, day), end: day + DAY },
    );
  }

  private onSpeed(event: Event): void {
    this.link.request({ type: 'speed', speed: Number((event.target as HTMLSelectElement).value) });
  }

  private get ground(): BrushGround | null {
    const { domain, plot } = this;
    if (domain === null || plot === null) return null;
    const bins = () => binsWithin(this.bins(domain), domain);
    return { domain, plot, window: this.window(domain), scale: this.scale(domain), bins };
  }

  private bins(domain: Domain): readonly HistogramBin[] {
    return this.link.store?.histogram(chooseUnit(domain, this.size.width)) ?? [];
  }

  private get plot(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.plot');
  }

  private measure(): void {
    const box = this.plot?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    if (box.width === this.size.width && box.height === this.size.height) return;
    this.size = { width: box.width, height: box.height };
  }
}

const dayNumber = (time: number): number => Math.floor(time / DAY);

const clampTo = (pixels: number, width: number): number => Math.min(width, Math.max(0, pixels));

declare global {
  interface HTMLElementTagNameMap {
    'frontline-timeline': FrontlineTimeline;
  }
}
