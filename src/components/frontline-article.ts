import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import type { Span } from '../../geo/types';
import type { Reading } from '../reading';
import { LinkedFrontlineElement } from './frontline-element';
import { FrontlinePointEvent, type FrontlineShowTextEvent } from './link/events';
import { StoreController } from './link/store-controller';
import type { Keeping } from './parts/keeping';
import { base, controls } from './styles/base';
import { placingStyles } from './styles/placing';
import { renderAbout } from './text/about';
import { type Chunk, chunksOf } from './text/chunks';
import { ChunksInSight } from './text/in-sight';
import { renderKey } from './text/key';
import { collectMarks, type Marks, type Mention, within } from './text/marks';
import { renderNote } from './text/note';
import { renderSegment, type SegmentHost } from './text/segment';
import { segmentParagraph } from './text/segments';
import { articleStyles } from './text/styles';
import { renderUndrawn } from './text/undrawn';
import { Localize } from './words/localize';
import { titleWords } from './words/titles';

const NO_MARKS: Marks = { mentions: [], sentences: [], parts: [], events: new Map() };

/**
 * A report with its places and events marked, linked to the map both ways: point at a place and see
 * it there, point at a pin and see its sentence here, with the words that tell what happened, when, and
 * who says so. The text is drawn as text, never as markup;
 * only the paragraphs near the eye carry their marks, so that a book-long text stays quick.
 *
 * @attr for - Id of the `frontline-map`; without it the map around the element.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @attr placeable - Whether the reader may say which place a name means; hear `frontline-place`.
 * @csspart base - The whole report.
 * @csspart sentence - A sentence that tells of an event.
 * @csspart trigger - The words in it that announce the event.
 * @csspart part - Words that tell when an event was, or who speaks of it.
 * @csspart mention - A place name.
 * @csspart key - What the marks of the chosen event mean.
 * @csspart note - What is known of a place that has no event.
 * @cssproperty --frontline-article-size - Size of the text, 15.5px.
 * @fires frontline-request - Wishes for the map; hear `frontline-select` on the map instead.
 * @fires frontline-place - The reader says which place a name means.
 * @fires frontline-keep - The reader wants a place that the text told of to be kept; only with `keeping`.
 */
export class FrontlineArticle extends LinkedFrontlineElement {
  static override styles = [base, controls, placingStyles, articleStyles];

  /** What was read; null for nothing yet. */
  @property({ attribute: false }) reading: Reading | null = null;

  /** Whether the reader may say which place a name means; the page has to read the report again. */
  @property({ type: Boolean }) placeable = false;

  /** What the page keeps; with it a place that the text told of can be kept. */
  @property({ attribute: false }) keeping: Keeping | null = null;

  /** A place without an event that the reader asked about. */
  @state() private asked: Mention | null = null;
  /** The event whose words hold the focus, or ''. */
  @state() private focused = '';
  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);
  private readonly near = new ChunksInSight(this);
  private chunks: readonly Chunk[] = [];
  private marks: Marks = NO_MARKS;
  private lastSelected = '';
  private lastFocused = '';
  private fromHere = false;
  private pointing = false;

  constructor() {
    super();
    this.addEventListener('frontline-showtext', (event) => this.onShowText(event));
  }

  /** Its own note leads back into its own text. */
  private onShowText(event: FrontlineShowTextEvent): void {
    event.stopPropagation();
    this.show(event.span);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('reading')) return;
    const same = changed.get('reading')?.article.id === this.reading?.article.id;
    this.marks = this.reading === null ? NO_MARKS : collectMarks(this.reading);
    this.chunks = chunksOf(this.reading?.article.text ?? '');
    if (!same) this.near.begin();
    // A report that is read again is still being asked about the same name.
    const start = same ? (this.asked?.start ?? -1) : -1;
    this.asked = this.marks.mentions.find((mention) => mention.start === start) ?? null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('reading')) this.near.observe();
    this.followSelection();
    if (this.focused !== this.lastFocused) this.uncoverFocus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.reading === null) return nothing;
    return html`<div class="text" part="base" role="article" aria-label=${this.localize.term('article')}
        lang=${this.reading.article.lang || nothing} @mouseleave=${() => this.hover([])}>
        ${renderAbout(this.localize, this.reading.article)}
        ${renderUndrawn(this.localize, this.marks.mentions, (mention) => this.visit(mention))}
        ${this.chunks.map((chunk, index) => this.renderChunk(chunk, index))}
      </div>
      ${
        this.asked === null
          ? this.renderKey(this.reading)
          : renderNote(
              this.localize,
              {
                element: this,
                reading: this.reading,
                resolution: this.asked.resolution,
                placeable: this.placeable,
                keeping: this.keeping,
              },
              () => this.ask([], null),
            )
      }`;
  }

  private renderChunk(chunk: Chunk, index: number): TemplateResult {
    const near = this.near.has(index);
    const { hovered, selected } = this.link.state ?? { hovered: '', selected: '' };
    const { mentions, sentences } = this.marks;
    const tellsOf = (id: string) =>
      [mentions, sentences].some((marks) => within(marks, chunk).some(({ events }) => events.includes(id)));
    const lit = [hovered, selected].map((id) => (id !== '' && near && tellsOf(id) ? id : ''));
    const height = Math.round((chunk.end - chunk.start) * 0.55);
    return html`<div class="chunk" data-index=${index} .style=${`contain-intrinsic-size: auto ${height}px`}>
      ${guard([this.reading, this.placeable, near, ...lit, this.localize.lang()], () =>
        near ? this.renderMarked(chunk, lit) : this.renderPlain(chunk),
      )}
    </div>`;
  }

  private renderPlain({ start, end }: Chunk): TemplateResult {
    return html`<p class="plain">${this.reading?.article.text.slice(start, end).trim()}</p>`;
  }

  private renderMarked(chunk: Chunk, lit: readonly string[]): TemplateResult[] {
    const title = this.reading?.article.title ?? '';
    const host = this.segmentHost(lit);
    return chunk.paragraphs.map((paragraph) => {
      const groups = segmentParagraph(paragraph, this.marks);
      const headline = chunk.start === 0 && title !== '' && this.slice(paragraph).trim() === title;
      return html`<p class=${headline ? 'headline' : ''}>${groups.map(({ sentence, segments }) => {
        const drawn = segments.map((segment) => renderSegment(host, segment, this.slice(segment)));
        if (sentence === null) return drawn;
        const classes = { sentence: true, lit: sentence.events.some((id) => lit.includes(id)) };
        return html`<span class=${classMap(classes)} part="sentence" @mouseenter=${() => this.hover(sentence.events)}>${drawn}</span>`;
      })}</p>`;
    });
  }

  /** The key to the marks of the event that holds the focus, or that was chosen. */
  private renderKey(reading: Reading): TemplateResult | typeof nothing {
    const id = this.focused || (this.link.state?.selected ?? '');
    const event = this.marks.events.get(id);
    return event === undefined ? nothing : renderKey(this.localize, reading, event);
  }

  private segmentHost(lit: readonly string[]): SegmentHost {
    const { localize, placeable } = this;
    return {
      localize,
      placeable,
      lit,
      titleOf: (id) => {
        const event = this.marks.events.get(id);
        return event === undefined ? '' : titleWords(localize, event);
      },
      hover: (events, mention, focus) => {
        if (focus) this.focused = events[0] ?? '';
        this.hover(events, mention);
      },
      leave: (focus) => {
        if (!focus) {
          this.point(null);
          return;
        }
        this.focused = '';
        this.hover([]);
      },
      ask: (events, mention) => this.ask(events, mention),
      escape: () => {
        this.asked = null;
      },
    };
  }

  private slice({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.reading?.article.text.slice(start, end) ?? '';
  }

  private hover(events: readonly string[], mention: Mention | null = null): void {
    const id = events[0] ?? '';
    this.point(id === '' ? mention : null);
    if (id !== (this.link.state?.hovered ?? '')) this.link.request({ type: 'hover', id });
  }

  /** Words of an event open its card; a place without one tells what it was taken for. */
  private ask([id]: readonly string[], mention: Mention | null): void {
    this.asked = id === undefined ? mention : null;
    this.point(id === undefined ? mention : null, true);
    if (id === undefined) return;
    this.fromHere = true;
    this.link.request({ type: 'select', id });
  }

  /** A place that is meant but has no event has no pin either: the map points at it all the same. */
  private point(mention: Mention | null, show = false): void {
    const { kind, lat, lon } = mention?.resolution ?? { kind: '', lat: null, lon: null };
    const place = kind === 'literal' && lat !== null && lon !== null ? { lat, lon } : null;
    if (place === null && !this.pointing) return;
    this.pointing = place !== null;
    this.dispatchEvent(new FrontlinePointEvent(place, show));
  }

  /** Brings words of the report into sight and the focus to the mark in them, or next before them. */
  show(span: Span): void {
    void this.focusOn(span);
  }

  /** Shows a name that was left undrawn, with what it could mean. */
  private visit(mention: Mention): void {
    this.ask(mention.events, mention);
    void this.focusOn(mention);
  }

  private async focusOn({ start, end }: Span): Promise<void> {
    const index = this.drawChunkAt(start);
    await this.updateComplete;
    const marks = [...this.renderRoot.querySelectorAll<HTMLElement>(`[data-index="${index}"] [data-at]`)];
    const at = ({ dataset }: HTMLElement) => Number(dataset.at);
    const inside = marks.find((mark) => at(mark) >= start && at(mark) < end);
    const mark = inside ?? marks.findLast((each) => at(each) < start) ?? marks[0];
    mark?.scrollIntoView({ block: 'center', behavior: 'auto' });
    mark?.focus({ preventScroll: true });
  }

  /** Has the chunk at an offset drawn with its marks, and tells which it is. */
  private drawChunkAt(offset: number): number {
    const index = this.chunks.findIndex(({ start, end }) => offset >= start && offset < end);
    this.near.add(index);
    return index;
  }

  /** An event chosen on the map or in the list brings its sentence into sight. */
  private followSelection(): void {
    const selected = this.link.state?.selected ?? '';
    if (selected === this.lastSelected) return;
    this.lastSelected = selected;
    const here = this.fromHere;
    this.fromHere = false;
    const sentence = this.marks.sentences.find(({ events }) => events.includes(selected));
    if (sentence === undefined || here) return;
    const index = this.drawChunkAt(sentence.start);
    void this.updateComplete.then(() => {
      const chunk = this.renderRoot.querySelector(`[data-index="${index}"]`);
      const target = chunk?.querySelector('.sentence.lit') ?? chunk;
      target?.scrollIntoView({ block: 'center', behavior: 'auto' });
    });
  }

  /** The key must not lie upon the words that it explains. */
  private uncoverFocus(): void {
    this.lastFocused = this.focused;
    if (this.focused !== '') this.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-article': FrontlineArticle;
  }
}
