import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FrontlineMapView, MapHit, MapLabels, MapTheme } from '../map/types';
import type { Reading } from '../reading';
import type { MapView } from '../store/types';
import {
  FrontlineErrorEvent,
  type FrontlinePointEvent,
  FrontlineReadyEvent,
  FrontlineViewChangeEvent,
  type PointedPlace,
} from './link/events';
import { StoreOwner } from './link/store-owner';
import type { Keeping } from './parts/keeping';
import type { EvidenceWords } from './parts/why';
import { cameraOf } from './stage/camera';
import { CardDock } from './stage/card-dock';
import { ColourScheme } from './stage/colour-scheme';
import { MapSource, type SourceHost } from './stage/map-source';
import { MapStage, type StageHost } from './stage/map-stage';
import { NothingLeft } from './stage/nothing-left';
import { renderNotice } from './stage/notice';
import { Playback } from './stage/playback';
import { PointPicker } from './stage/point-picker';
import { stageStyles } from './stage/styles';
import { base, controls } from './styles/base';
import { DAY, parseDay } from './words/dates';
import { Localize } from './words/localize';

/**
 * A map of events with its timeline and legend. Alone it is the whole widget; elements inside it, or
 * linked to it by `for`, let the author compose. It owns the store: every linked element hears its
 * state from here and sends its wishes here.
 *
 * @attr src - URL of a file of events: GeoJSON, CSV, Arrow, or an archive of tiles.
 * @attr basemap - Empty for the bundled one, `none`, or the URL of a MapLibre style.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @attr lang - Language of the words; else the nearest one around.
 * @attr center - `latitude,longitude` in degrees; else all events are shown.
 * @attr zoom - Zoom for `center`; default 6.
 * @attr start - First day of the range, `YYYY-MM-DD`.
 * @attr end - Last day of the range, `YYYY-MM-DD`, included.
 * @attr play - Plays the range through time once the events are there.
 * @attr placeable - Whether the reader may say which place a name means; hear `frontline-place`.
 * @attr cooperative - Ctrl and wheel zoom, the plain wheel scrolls the page.
 * @attr globe - The map is drawn on a globe.
 * @attr heat - Many events are drawn as how dense they lie, not as counts.
 * @slot - Other elements, under the map.
 * @slot timeline - Instead of the map's own timeline.
 * @slot legend - Instead of the map's own legend.
 * @csspart base - The whole widget.
 * @csspart map - The map.
 * @csspart notice - A message upon the map.
 * @csspart card - The card of the chosen event.
 * @csspart timeline - The map's own timeline.
 * @csspart legend - The map's own legend.
 * @cssproperty --frontline-height - Height of the widget, 520px.
 * @cssproperty --frontline-surface - Ground of the widget.
 * @cssproperty --frontline-text - Colour of the words.
 * @cssproperty --frontline-accent - Colour of focus and of the chosen range.
 * @fires frontline-ready - The events are drawn.
 * @fires frontline-select - An event is chosen, or none; may be prevented.
 * @fires frontline-place - The reader says which place a name means.
 * @fires frontline-filterchange - The reader changed the filter.
 * @fires frontline-viewchange - The camera came to rest.
 * @fires frontline-error - Something did not work.
 */
export class FrontlineMap extends StoreOwner implements StageHost, SourceHost {
  static override styles = [base, controls, stageStyles];

  @property() src = '';
  @property() basemap = '';
  @property() center = '';
  @property({ type: Number }) zoom = 6;
  @property() start = '';
  @property() end = '';
  @property({ type: Boolean }) play = false;
  @property({ type: Boolean }) cooperative = false;
  @property({ type: Boolean }) globe = false;
  @property({ type: Boolean }) heat = false;
  /** Whether the reader may say which place a name means; the page has to read the report again. */
  @property({ type: Boolean }) placeable = false;
  /** Readings that the events came from: with them the card tells what else a place name could mean. */
  @property({ attribute: false }) readings: readonly Reading[] = [];

  /** What the page keeps; with it a place that a text told of can be kept from its card. */
  @property({ attribute: false }) keeping: Keeping | null = null;
  /** What evidence says; with it the card tells why a place was taken. */
  @property({ attribute: false }) evidence: EvidenceWords | null = null;

  @state() private problem = '';
  /** A place without an event that a linked element points at. */
  @state() private pointed: PointedPlace | null = null;
  private readonly localize = new Localize(this);
  private readonly colours = new ColourScheme(this);
  private readonly stage = new MapStage(this);
  private readonly dock = new CardDock(this);
  private readonly source = new MapSource(this, this.localize);
  private readonly playback = new Playback(this.store, (window) => this.chooseWindow(window));
  private readonly left = new NothingLeft(this);
  private readonly picker = new PointPicker(this);
  private told: object | null = null;

  /** The map itself, for what the element does not offer; null until it is near the eye, or without WebGL. */
  get map(): FrontlineMapView | null {
    return this.stage.view;
  }

  get camera(): StageHost['camera'] {
    return cameraOf(this.center, this.zoom);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.playback.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.playback.disconnect();
  }

  /**
   * Asks the reader for a point of the map: the next click, or Enter for the middle.
   *
   * @param words What to do, said upon the map.
   * @returns The point in degrees; null when the reader gives up, or there is no map.
   */
  pickPoint(words: string): Promise<PointedPlace | null> {
    return this.picker.pick(words);
  }

  /** Shows the events of a file of any format and size, instead of those that are there; resolves when it has been read. */
  loadFile(file: File): Promise<void> {
    return this.source.open(file);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('start') || changed.has('end')) this.applyDays();
    if (changed.has('src') && (this.hasUpdated || this.src !== '')) this.source.follow();
  }

  protected override firstUpdated(): void {
    this.dock.observe();
  }

  protected override render(): TemplateResult {
    return html`<div class="frame ${this.colours.scheme} ${this.dock.docked ? 'docked-card' : ''} ${this.picker.words === '' ? '' : 'picking'}" part="base">
      <span class="scheme-probe"></span>
      <div class="stage" part="map">
        <div class="view"></div>
        ${this.renderPointed()}
        ${this.picker.words === '' ? nothing : html`<div class="middle"></div>`}
        ${this.stage.failed ? this.renderInstead() : nothing} ${renderNotice(this.localize, {
          load: this.source.load,
          problem: this.problem,
          asked: this.picker.words,
          empty: this.total === 0,
          nothingLeft: this.left.now,
          note: this.source.note,
          onCancelLoad: () => this.source.cancel(),
          onRetry: () => this.source.again(),
          onDismiss: () => this.dismiss(),
          onGiveUp: () => this.picker.finish(null),
          onShowAll: () => this.fulfil({ type: 'filter', filter: {} }),
        })}
        <div class="corner">
          <slot name="legend">
            ${this.linked.has('frontline-legend') ? nothing : html`<frontline-legend part="legend" ?heat=${this.heat} lang=${this.localize.lang()}></frontline-legend>`}
          </slot>
        </div>
      </div>
      ${
        this.linked.has('frontline-card')
          ? nothing
          : html`<frontline-card part="card" lang=${this.localize.lang()} class=${this.dock.docked ? 'docked' : ''} .readings=${this.readings} .keeping=${this.keeping} .evidence=${this.evidence} ?placeable=${this.placeable}></frontline-card>`
      }
      <slot name="timeline">
        ${this.linked.has('frontline-timeline') ? nothing : html`<frontline-timeline part="timeline" lang=${this.localize.lang()}></frontline-timeline>`}
      </slot>
      <slot></slot>
    </div>`;
  }

  private renderPointed(): TemplateResult | typeof nothing {
    if (this.pointed === null || this.map === null) return nothing;
    const { x, y } = this.map.project([this.pointed.lon, this.pointed.lat]);
    return html`<div class="pointed" .style=${`transform: translate(${Math.round(x)}px, ${Math.round(y)}px)`}></div>`;
  }

  private renderInstead(): TemplateResult {
    return html`<div class="instead">
      <p role="alert">${this.localize.term('noWebGL')}</p>
      ${this.linked.has('frontline-list') ? nothing : html`<frontline-list lang=${this.localize.lang()}></frontline-list>`}
    </div>`;
  }

  // The range and the source

  private applyDays(): void {
    const [start, end] = [parseDay(this.start), parseDay(this.end)];
    if (start === null && end === null) return;
    const window = {
      start: start ?? Number.MIN_SAFE_INTEGER,
      end: end === null ? Number.MAX_SAFE_INTEGER : end + DAY,
    };
    this.filter = { ...this.filter, window };
  }

  private dismiss(): void {
    this.problem = '';
    this.source.dismiss();
  }

  onSourceLoaded(): void {
    this.tellReady();
    if (this.play) this.store.dispatch({ type: 'play', playing: true });
  }

  // Wishes

  protected override onPoint({ place, show }: FrontlinePointEvent): void {
    this.pointed = place;
    if (place !== null && show) this.dock.bringPointIntoView(place);
  }

  protected override onChosen(id: string): void {
    this.dock.bringIntoView(id);
  }

  protected override onEvents(): void {
    this.source.onOthers();
    this.tellReady();
  }

  private chooseWindow(window: { readonly start: number; readonly end: number }): void {
    this.fulfil({ type: 'filter', filter: { ...this.filter, window } });
  }

  // What the stage asks and tells

  stageTheme(): MapTheme {
    return this.colours.scheme;
  }

  stageLang(): string {
    return this.localize.lang();
  }

  stageLabels(): Partial<MapLabels> {
    const { localize } = this;
    return { map: localize.term('map'), zoomIn: localize.term('zoomIn'), zoomOut: localize.term('zoomOut') };
  }

  onStageReady(): void {
    this.tellReady();
  }

  onStageHover({ ids }: MapHit): void {
    this.fulfil({ type: 'hover', id: ids[0] ?? '' });
  }

  onStageSelect(hit: MapHit): void {
    if (!this.picker.take(hit)) this.fulfil({ type: 'select', id: hit.ids[0] ?? '' });
  }

  onStageView(view: MapView): void {
    this.store.dispatch({ type: 'view', view });
    this.dock.place();
    if (this.pointed !== null) this.requestUpdate();
    this.dispatchEvent(new FrontlineViewChangeEvent(view));
  }

  onStageProblem(message: string, fatal: boolean): void {
    this.problem = fatal ? '' : message;
    this.dispatchEvent(new FrontlineErrorEvent('map', message));
    this.requestUpdate();
    this.tellReady();
  }

  /** Once for each set of events, when all of them are there and the map is, or cannot be. */
  private tellReady(): void {
    const { table, whole } = this.store.getState();
    const set = whole?.archive ?? table;
    if (this.told === set || this.partial || this.total === 0) return;
    if (!this.stage.ready && !this.stage.failed) return;
    this.told = set;
    this.dispatchEvent(new FrontlineReadyEvent(this.total));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-map': FrontlineMap;
  }
}
