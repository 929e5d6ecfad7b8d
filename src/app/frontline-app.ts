import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FrontlineArticle } from '../components/frontline-article';
import type { FrontlineMap } from '../components/frontline-map';
import type {
  FrontlineFilterChangeEvent,
  FrontlineKeepEvent,
  FrontlinePlaceEvent,
  FrontlineSelectEvent,
  FrontlineShowTextEvent,
} from '../components/link/events';
import { ICONS } from '../components/parts/icons';
import { base, controls } from '../components/styles/base';
import { Localize } from '../components/words/localize';
import { renderBar } from './bar';
import { Desk } from './desk';
import { evidenceWords } from './evidence-words';
import { FileDrop } from './file-drop';
import { FilterAddress } from './filter-address';
import { type Library, reportOf } from './library';
import { type MergedLibrary, mergeLibrary } from './merged';
import { PasteDialog, type PasteEvent } from './paste-dialog';
import { placeByHand } from './place-by-hand';
import { renderReport } from './report-panel';
import { appStyles } from './styles';
import { onTabKey } from './tabs';

customElements.define('paste-dialog', PasteDialog);

/** What the column or the sheet shows. The timeline has a tab of its own on a phone only. */
export type View = 'timeline' | 'events' | 'report';

const PHONE = matchMedia('(max-width: 719px)');

/** The whole page: reports on one side, the map with its timeline on the other. */
export class FrontlineApp extends LitElement {
  static override styles = [base, controls, appStyles];

  @state() private view: View = PHONE.matches ? 'timeline' : 'report';
  @state() private phone = PHONE.matches;
  @query('frontline-map') private readonly map!: FrontlineMap;
  @query('frontline-article') private readonly article!: FrontlineArticle | null;
  @query('paste-dialog') private readonly pasteDialog!: PasteDialog | null;
  /** Whether a place is being asked for on the map: messages make room for what to do. */
  @state() private placing = false;
  /** Whether the filter is unfolded. */
  @state() private filtering = false;
  private readonly localize = new Localize(this);
  private readonly desk = new Desk(this, this.localize, (file) => this.showAlone(file));
  private readonly address = new FilterAddress(this, (filter) => {
    this.map.filter = filter;
  });
  private readonly drop = new FileDrop(this, (files) => void this.desk.open(files));
  /** What the library tells, found once a library so that the map sees the same list again. */
  private drawn: { readonly reports: Library['reports']; readonly merged: MergedLibrary } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    PHONE.addEventListener('change', this.onWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    PHONE.removeEventListener('change', this.onWidth);
  }

  protected override firstUpdated(): void {
    this.address.follow();
  }

  protected override render(): TemplateResult {
    const term = this.localize.term.bind(this.localize);
    const evidence = evidenceWords(this.localize);
    const { events } = this.merged;
    const readings = [...this.merged.readings.values()];
    return html`<div class="room" @frontline-place=${this.onPlace} @frontline-keep=${this.onKeep} @frontline-showtext=${this.onShowText}>
        ${renderBar({
          localize: this.localize,
          phone: this.phone,
          events,
          onFiles: (files) => void this.desk.open(files),
          onPaste: () => void this.pasteDialog?.show(),
          onSay: (words) => this.desk.say('note', words),
        })}
        <section class="column" aria-label=${term('reports')}>
          ${this.phone ? html`<frontline-card for="map" placeable .readings=${readings} .keeping=${this.desk.keeper.keeping} .evidence=${evidence}></frontline-card>` : nothing}
          ${this.renderTabs()} ${this.renderJobs()} ${this.renderPanels()}
        </section>
        <main class="main">
          <frontline-map id="map" placeable .events=${guard([events], () => events)} .readings=${readings} .keeping=${this.desk.keeper.keeping} .evidence=${evidence}
            @frontline-ready=${this.onReady} @frontline-select=${this.onSelect}
            @frontline-filterchange=${({ filter }: FrontlineFilterChangeEvent) => this.address.keep(filter)}></frontline-map>
          ${this.phone ? nothing : html`<frontline-timeline for="map"></frontline-timeline>`}
        </main>
      </div>
      ${this.renderMessages()}
      ${this.drop.over ? html`<div class="drop">${term('dropHere')}</div>` : nothing}
      <paste-dialog @paste-report=${(event: PasteEvent) => this.desk.paste(event.text, event.date)}></paste-dialog>`;
  }

  private renderTabs(): TemplateResult {
    const views: readonly View[] = this.phone ? ['timeline', 'events', 'report'] : ['report', 'events'];
    return html`<div role="tablist" aria-label=${this.localize.term('views')} @keydown=${onTabKey}>
      ${views.map(
        (view) => html`<button role="tab" id="tab-${view}" aria-controls="panel-${view}"
          aria-selected=${view === this.view} tabindex=${view === this.view ? 0 : -1}
          @click=${() => {
            this.view = view;
          }}>${this.localize.term(view)}</button>`,
      )}
    </div>`;
  }

  private renderPanels(): TemplateResult {
    const panel = (view: View, content: TemplateResult) =>
      html`<div role="tabpanel" class=${view} id="panel-${view}" aria-labelledby="tab-${view}" ?hidden=${view !== this.view}>${content}</div>`;
    return html`
      ${this.phone ? panel('timeline', html`<frontline-timeline for="map"></frontline-timeline>`) : nothing}
      ${panel('report', renderReport(this.desk, this.merged.readings, this.localize))}
      ${panel(
        'events',
        html`<details @toggle=${this.onFilterFold}><summary>${this.filterWords}</summary>
            ${this.filtering ? html`<frontline-filter for="map"></frontline-filter>` : nothing}</details>
          <frontline-list for="map"></frontline-list>`,
      )}`;
  }

  private renderJobs(): TemplateResult {
    const { localize } = this;
    return html`${repeat(
      this.desk.jobs,
      ({ number }) => number,
      (job) => html`<div class="job" role="status">
        <span>${localize.term('readingStage', job.stage, job.title)}</span>
        <button @click=${() => this.desk.cancel(job)}>${localize.term('cancel')}</button>
        <progress max="1" .value=${job.done} aria-label=${job.title}></progress>
      </div>`,
    )}`;
  }

  private renderMessages(): TemplateResult {
    const term = this.localize.term.bind(this.localize);
    return html`<div class="messages" ?hidden=${this.placing} role="log" aria-live="polite" aria-label=${term('messages')}>
      ${repeat(
        this.desk.messages,
        ({ id }) => id,
        (message) => html`<div class="message ${message.kind}">
          <p>${message.words}</p>
          ${
            message.undo === undefined
              ? nothing
              : html`<button @click=${() => {
                  message.undo?.();
                  this.desk.dismiss(message);
                }}>${term('undo')}</button>`
          }
          <button class="icon plain" aria-label=${term('dismiss')} @click=${() => this.desk.dismiss(message)}>${ICONS.close}</button>
        </div>`,
      )}
    </div>`;
  }

  /** The map shows a large file of events in place of the reports, until the reader wants them back. */
  private showAlone(file: File): void {
    void this.map.loadFile(file);
    this.desk.say('note', this.localize.term('shownAlone', file.name), () => {
      this.map.events = this.merged.events;
    });
  }

  /** Tells how much is narrowed by a filter that is folded away. */
  private get filterWords(): string {
    const { used } = this.address;
    const word = this.localize.term('filter');
    return used === 0 ? word : `${word} (${this.localize.number(used)})`;
  }

  /** What is folded away counts nothing. */
  private onFilterFold(event: Event): void {
    this.filtering = (event.target as HTMLDetailsElement).open;
  }

  private get merged(): MergedLibrary {
    const { reports } = this.desk.library;
    if (this.drawn?.reports !== reports) this.drawn = { reports, merged: mergeLibrary({ reports }) };
    return this.drawn.merged;
  }

  private readonly onWidth = (): void => {
    this.phone = PHONE.matches;
    if (!this.phone && this.view === 'timeline') this.view = 'report';
  };

  private onReady(): void {
    performance.mark('frontline-first-pins');
  }

  /** A place that is none of the candidates is asked for on the map. */
  private async onPlace({ articleId, quote, place }: FrontlinePlaceEvent): Promise<void> {
    if (place !== null) {
      this.desk.place(articleId, { quote, place });
      return;
    }
    const { map } = this;
    if (map.map === null) this.desk.say('error', this.localize.term('noWebGL'));
    this.placing = map.map !== null;
    const point = await map.pickPoint(this.localize.term('placeHint', quote));
    this.placing = false;
    if (point !== null)
      this.desk.place(articleId, { quote, place: placeByHand(quote, point.lat, point.lon) });
  }

  private onKeep({ articleId, place, keep }: FrontlineKeepEvent): void {
    this.desk.keep(articleId, place.id, keep);
  }

  /** The words stand in the report: it is opened, and a card that covers it gives way. */
  private async onShowText({ articleId, span }: FrontlineShowTextEvent): Promise<void> {
    this.desk.show(articleId);
    this.view = 'report';
    if (this.phone) this.map.selection = '';
    await this.updateComplete;
    await this.article?.updateComplete;
    this.article?.show(span);
  }

  /** An event that the open report does not tell of opens one that does. */
  private onSelect({ event }: FrontlineSelectEvent): void {
    const { library } = this.desk;
    const id = event?.properties.id ?? '';
    const open = this.merged.readings.get(library.current)?.events ?? [];
    if (open.some(({ properties }) => properties.id === id)) return;
    const report = reportOf(library, id);
    if (report !== undefined && report.id !== library.current) this.desk.show(report.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-app': FrontlineApp;
  }
}
