import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { TimeWindow } from '../store/types';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { base, controls } from './styles/base';
import { Announcer } from './timeline/announcer';
import { renderAxis } from './timeline/axis';
import { AxisGestures, type GestureGround } from './timeline/axis-gestures';
import { axisKey, zoomKey } from './timeline/axis-keys';
import { AxisView } from './timeline/axis-view';
import { Brush, type BrushGround } from './timeline/brush';
import { Chart, type ChartSize } from './timeline/chart';
import { renderPlay, renderZoom } from './timeline/controls';
import { renderDates } from './timeline/dates';
import { barAt } from './timeline/domain';
import { LookReader } from './timeline/look';
import { renderMarks } from './timeline/mark-row';
import { marksOf } from './timeline/marks';
import { plotStyles } from './timeline/plot-styles';
import { scaleWords } from './timeline/scale-words';
import { countOf, type Scene, sceneOf, windowOf } from './timeline/scene';
import { renderSliders } from './timeline/sliders';
import { around } from './timeline/stretch';
import { timelineStyles } from './timeline/styles';
import { TickRow } from './timeline/tick-row';
import { turnWheel } from './timeline/wheel';
import { allDays, wholeSteps } from './timeline/whole-steps';
import { keyStep, moveWindow, type WindowPart } from './timeline/window-keys';
import { DAY, windowWords } from './words/dates';
import { Localize } from './words/localize';

const HOUR = 3_600_000;

/**
 * Events over time as bars, from hours to months, on an axis that zooms from all time to an hour:
 * with a range to choose (two handles and a window to drag, date fields, keys), marks of the chosen
 * event, play and step. The range is said in words with its count.
 *
 * @attr for - Id of the `frontline-map`; without it the map around the element.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @csspart base - The whole timeline.
 * @csspart words - The range in words.
 * @csspart plot - The bars.
 * @csspart axis - What the axis is dragged by.
 * @csspart handle - One of the two handles.
 * @csspart window - The chosen range between them.
 * @csspart mark - The chosen event, or the one pointed at.
 * @cssproperty --frontline-timeline-height - Least height, 148px.
 * @fires frontline-request - Wishes for the map; hear `frontline-filterchange` on the map instead.
 */
export class FrontlineTimeline extends LinkedFrontlineElement {
  static override styles = [base, controls, timelineStyles, plotStyles];

  /** Pixels of the bars, as last measured. */
  @state() private size: ChartSize = { width: 600, height: 60, ratio: 1 };
  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);
  private readonly axis = new AxisView(this);
  private readonly look = new LookReader(() => this.requestUpdate());
  private readonly chart = new Chart(() => this.requestUpdate());
  private readonly ticks = new TickRow();
  private readonly announcer = new Announcer(() => this.requestUpdate());
  private readonly observer = new ResizeObserver(([entry]) => this.measure(entry!));
  private readonly brush = new Brush({
    ground: () => this.ground,
    choose: (window) => this.choose(window),
    begin: () => {
      if (this.link.state?.playing) this.link.request({ type: 'play', playing: false });
    },
  });
  private readonly gestures = new AxisGestures({
    ground: () => this.ground,
    view: this.axis,
    brush: this.brush,
  });
  private readonly onWheel = {
    handleEvent: (event: WheelEvent) => this.wheel(event),
    passive: false,
  };
  private scene: Scene | null = null;
  private observed: Element | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.chart.stop();
    this.announcer.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { store } = this.link;
    if (!this.look.isKnown) this.ticks.setFont(getComputedStyle(this).fontFamily);
    this.scene = store === null ? null : sceneOf(store, this.axis, this.size.width);
  }

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    this.observe(canvas);
    const look = this.look.read(this.renderRoot);
    const { scene } = this;
    if (canvas === null || look === null || scene === null) return;
    this.chart.draw(canvas, scene.chart, scene.scale, this.size, look);
  }

  protected override render(): TemplateResult {
    const { scene, localize } = this;
    const name = localize.term('timeline');
    if (scene === null) {
      return html`<section part="base" aria-label=${name}><p class="empty">${localize.term('noDates')}</p></section>`;
    }
    const words = this.words(scene);
    const { state, window, scale } = scene;
    const unset = !state.filter.window;
    return html`<section part="base" aria-label=${name}>
      <p class="words" part="words">${words}</p>
      <p class="visually-hidden" role="status">${this.announcer.hear(words, state.playing)}</p>
      ${renderZoom(localize, {
        isAll: this.axis.isAll,
        isShortest: scale.end - scale.start <= HOUR,
        onZoom: (factor) => this.axis.zoom(factor, this.centre(scene)),
        onAll: () => this.axis.goAll(),
      })}
      ${renderDates(localize, { window: unset ? (allDays(state) ?? window) : window, unset, choose: (next) => this.choose(next) })}
      ${renderPlay(localize, {
        playing: state.playing,
        speed: state.speed,
        cumulative: state.cumulative,
        unset,
        onPlay: () => this.link.request({ type: 'play', playing: !state.playing }),
        onStep: (steps) => this.step(steps, scene),
        onSpeed: (speed) => this.link.request({ type: 'speed', speed }),
        onCumulative: () => this.link.request({ type: 'cumulative', cumulative: !state.cumulative }),
      })}
      ${this.renderPlot(scene)} ${this.look.template}
    </section>`;
  }

  private renderPlot(scene: Scene): TemplateResult {
    const { localize } = this;
    const { scale, all, step, window, state, unit, home } = scene;
    const { before, after } = this.axis.moved ? { before: 0, after: 0 } : home;
    const peaks = this.chart.measure(scene.chart);
    const marks = marksOf(state);
    const isAside = marks.some((mark) => scale.x(mark.start) < scale.width / 4);
    return html`<div class="plot" part="plot" @pointerdown=${this.gestures.down} @pointermove=${this.gestures.move}
      @pointerup=${this.gestures.up} @pointercancel=${this.gestures.cancel} @wheel=${this.onWheel}>
      <canvas role="img" aria-label=${`${localize.term('histogram')}. ${scaleWords(localize, peaks, unit)}`}></canvas>
      <p class="scale ${isAside ? 'right' : ''}" aria-hidden="true">${scaleWords(localize, peaks, unit)}</p>
      ${renderSliders(localize, {
        scale,
        window,
        all,
        step,
        chosen: Boolean(state.filter.window),
        onKey: (event, part) => this.onKey(event, part, scene),
      })}
      ${renderAxis(localize, {
        ticks: this.ticks.of(scale, localize.lang()),
        width: scale.width,
        shown: scale,
        all,
        onKey: (event) => this.onAxisKey(event),
      })}
      ${renderMarks(localize, marks, scale, (mark) => this.axis.go(around(mark)))}
      ${this.renderStraggler('before', before > 0 ? localize.term('earlier', before) : '')}
      ${this.renderStraggler('after', after > 0 ? localize.term('later', after) : '')}
      ${this.axis.isAll && this.axis.moved ? this.renderStraggler('before', localize.term('focusRange')) : nothing}
    </div>`;
  }

  private renderStraggler(side: 'before' | 'after', words: string): TemplateResult | typeof nothing {
    if (words === '') return nothing;
    return html`<button class="straggler ${side}" @pointerdown=${(event: Event) => event.stopPropagation()}
      @click=${() => (this.axis.moved ? this.axis.go(null) : this.axis.goAll())}>${words}</button>`;
  }

  /** The range and its count: "3 to 10 March 2023, 41 of 212 events". */
  private words({ state, window }: Scene): string {
    const { localize } = this;
    const { filter, playing, speed } = state;
    const { shown, total } = countOf(state);
    const numbers = [localize.number(shown), localize.number(total)] as const;
    const chosen = filter.window ? window : allDays(state);
    // While it plays, hours or minutes would only flicker.
    const said = chosen === null || !playing ? chosen : wholeSteps(chosen, speed < 1 ? HOUR : DAY);
    const range = said === null ? localize.term('timeAllTime') : windowWords(localize, said);
    return `${range}, ${localize.term('eventsShown', shown, total, numbers)}`;
  }

  private choose(window: TimeWindow | null): void {
    const filter = this.link.state?.filter ?? {};
    this.link.request({ type: 'filter', filter: { ...filter, window } });
  }

  /** Steps are days, or hours where the range is not of whole days. */
  private step(steps: number, scene: Scene): void {
    const { all } = scene;
    const window = this.present(scene);
    const by = (window.end - window.start) % DAY === 0 ? DAY : HOUR;
    this.choose(moveWindow(window, 'both', steps * by, all, by));
  }

  private onKey(event: KeyboardEvent, part: WindowPart, scene: Scene): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { all, step, scale } = scene;
    const window = this.present(scene);
    const at = part === 'both' ? (window.start + window.end) / 2 : window[part];
    const by = keyStep(event.key, scale, all, step);
    if (by === null && !zoomKey(event.key, this.axis, at)) return;
    event.preventDefault();
    if (by === null) return;
    const next = moveWindow(window, part, by, all, step);
    this.choose(next);
    this.axis.reveal(part === 'both' ? (by < 0 ? next.start : next.end) : next[part]);
  }

  private onAxisKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (axisKey(event.key, this.axis) || zoomKey(event.key, this.axis, null)) event.preventDefault();
  }

  private wheel(event: WheelEvent): void {
    const { scene, plot } = this;
    if (scene === null || plot === null) return;
    const at = scene.scale.time(event.clientX - plot.getBoundingClientRect().left);
    const host = this.link.host as { readonly cooperative?: boolean } | null;
    turnWheel(event, { view: this.axis, at, cooperative: host?.cooperative === true });
  }

  /** What buttons zoom about: the middle of the chosen range when it is in sight. */
  private centre({ state, window, scale }: Scene): number | null {
    const middle = (window.start + window.end) / 2;
    return state.filter.window && middle > scale.start && middle < scale.end ? middle : null;
  }

  /** The range now: between two updates it may have moved on. */
  private present({ scale, all }: Scene): TimeWindow {
    return windowOf(this.link.store?.getState().filter ?? {}, scale, all);
  }

  private get ground(): (BrushGround & GestureGround) | null {
    const { scene, plot } = this;
    const { store } = this.link;
    if (scene === null || plot === null || store === null) return null;
    const { scale, all, step, unit, events } = scene;
    const chosen = store.getState().filter.window ?? null;
    const window = this.present(scene);
    const bar = (time: number) => {
      const found = barAt(time, unit);
      return found.end > events.start && found.start <= events.end ? found : null;
    };
    return { plot, scale, all, step, chosen, window, bar };
  }

  private get plot(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.plot');
  }

  private observe(canvas: Element | null): void {
    if (canvas === this.observed) return;
    this.observer.disconnect();
    this.observed = canvas;
    if (canvas !== null) observePixels(this.observer, canvas);
  }

  private measure(entry: ResizeObserverEntry): void {
    const { width, height } = entry.contentRect;
    if (width === 0) return;
    const across = entry.devicePixelContentBoxSize?.[0]?.inlineSize;
    const ratio = across === undefined ? devicePixelRatio : across / width;
    const { size } = this;
    if (width !== size.width || height !== size.height || ratio !== size.ratio)
      this.size = { width, height, ratio };
  }
}

/** Hears of the pixels of the screen too, as when the page is zoomed; Safari tells of the page's pixels only. */
function observePixels(observer: ResizeObserver, element: Element): void {
  try {
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(element);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-timeline': FrontlineTimeline;
  }
}
