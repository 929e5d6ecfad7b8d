import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Resolution } from '../../geo/types';
import { EVENT_TYPES } from '../events/event-types';
import type { EventProperties, FrontlineEvent } from '../events/types';
import type { Reading } from '../reading';
import { renderClaims, renderQuote } from './card/claims';
import { renderFacts } from './card/facts';
import { SiblingSearch, type Siblings, siblingsOfHit } from './card/siblings';
import { renderSource } from './card/source';
import { cardStyles } from './card/styles';
import { voicesOf } from './card/voices';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { focusedElement } from './parts/focus';
import { ICONS } from './parts/icons';
import type { Keeping } from './parts/keeping';
import { renderLearnt } from './parts/learnt';
import { isPlacedByReader, renderPlacing } from './parts/placing';
import { statusMark } from './parts/status-mark';
import { type EvidenceWords, renderWhy } from './parts/why';
import { base, controls } from './styles/base';
import { placingStyles } from './styles/placing';
import { Localize } from './words/localize';
import { placePrecision, severalWords } from './words/places';
import { titleWords } from './words/titles';

/**
 * All that is known of the chosen event: what, when, where, who, how sure, and its claims side by
 * side with who says so, the quotation and its source. Escape closes it and gives the focus back. Nothing while none is chosen.
 *
 * @attr for - Id of the `frontline-map`; without it the map around the element.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @attr placeable - Whether the reader may say which place a name means; hear `frontline-place`.
 * @csspart base - The card.
 * @csspart claim - What one source says.
 * @fires frontline-request - Wishes for the map; hear `frontline-select` on the map instead.
 * @fires frontline-place - The reader says which place a name means.
 * @fires frontline-keep - The reader wants a place that the text told of to be kept; only with `keeping`.
 * @fires frontline-showtext - The reader wants to see words of the report where they stand.
 */
export class FrontlineCard extends LinkedFrontlineElement {
  static override styles = [base, controls, placingStyles, cardStyles];

  /** Readings that the events came from: with them the card tells what else the place name could mean. */
  @property({ attribute: false }) readings: readonly Reading[] = [];

  /** Whether the reader may say which place a name means; the page has to read the report again. */
  @property({ type: Boolean }) placeable = false;

  /** What the page keeps; with it a place that the text told of can be kept. */
  @property({ attribute: false }) keeping: Keeping | null = null;

  /** What evidence says; with it the card tells why a place was taken. */
  @property({ attribute: false }) evidence: EvidenceWords | null = null;

  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);
  private readonly search = new SiblingSearch();
  private shown = '';
  private returnTo: HTMLElement | null = null;

  protected override willUpdate(_changed: PropertyValues): void {
    const event = this.chosen;
    const selected = event?.properties.id ?? '';
    // Claims are compared side by side, where there is room.
    this.toggleAttribute('data-wide', voicesOf(event?.claims ?? []).length > 1);
    if (selected === this.shown) return;
    // The one that had the focus when the card opened gets it back, however many cards came between.
    if (this.shown === '') this.returnTo = focusedElement();
    const closing = selected === '';
    const opening = this.shown === '' && this.returnTo !== null;
    this.shown = selected;
    this.toggleAttribute('data-open', !closing);
    if (opening) void this.updateComplete.then(() => this.base?.focus({ preventScroll: true }));
    else if (closing) this.giveFocusBack();
  }

  protected override render(): TemplateResult | typeof nothing {
    const event = this.chosen;
    if (event === null) return nothing;
    const { properties } = event;
    const claims = voicesOf(event.claims ?? []);
    const { type, status, quote } = properties;
    const { localize, readings } = this;
    const title = titleWords(localize, event);
    const term = localize.term.bind(localize);
    const shown = { element: this, claims, readings, mergedBy: properties.mergedBy ?? '' };
    const family = EVENT_TYPES[type]?.family ?? 'other';
    return html`<section part="base" role="dialog" aria-label=${title} tabindex="-1" @keydown=${this.onKey}>
      <header>
        ${statusMark(status, family)}
        <span class="kind">${term('eventType', type)} · ${term('family', family)}</span>
        <button class="icon plain" aria-label=${term('close')} title=${term('close')} @click=${this.close}>${ICONS.close}</button>
      </header>
      <h2>${title}</h2>
      <div class="body">
        <div>${renderFacts(localize, { ...event, claims }, this.placeNote(properties))} ${this.renderLearnt(properties)}</div>
        <div>${
          claims.length > 1
            ? renderClaims(localize, shown)
            : html`${renderQuote(localize, shown, claims[0], quote)} ${renderSource(localize, properties)}`
        }</div>
      </div>
      ${this.renderWhy(properties)} ${this.renderCandidates(properties)} ${this.renderSiblings(properties.id)}
    </section>`;
  }

  private renderLearnt(properties: EventProperties): TemplateResult | typeof nothing {
    const named = this.nameOf(properties);
    const { placeable, keeping } = this;
    return named === null
      ? nothing
      : renderLearnt(this.localize, { element: this, placeable, keeping, ...named });
  }

  private renderWhy(properties: EventProperties): TemplateResult | typeof nothing {
    const named = this.nameOf(properties);
    const { evidence } = this;
    // What the reader said needs no evidence.
    if (named === null || evidence === null || isPlacedByReader(named.reading, named.resolution))
      return nothing;
    return renderWhy(this.localize, named.resolution, evidence);
  }

  private renderCandidates(properties: EventProperties): TemplateResult | typeof nothing {
    const named = this.nameOf(properties);
    if (named === null) return nothing;
    const { localize, placeable } = this;
    const placing = renderPlacing(localize, { element: this, placeable, ...named });
    if (placing === nothing) return nothing;
    // What is not placed yet waits for the reader, what is placed need not be looked into.
    if (named.resolution.place === null) {
      const several = severalWords(localize, named.resolution);
      const words = several || localize.term('unresolvedPlace');
      return html`<p class="several"><strong>${named.resolution.quote}</strong>: ${words}.</p> ${placing}`;
    }
    return html`<details>
      <summary>${localize.term(placeable ? 'wrongPlace' : 'otherPlaces')}</summary>
      ${placing}
    </details>`;
  }

  private renderSiblings(id: string): TemplateResult | typeof nothing {
    const siblings = this.siblingsOf(id);
    const { total, index, first } = siblings;
    if (total < 2) return nothing;
    const go = (step: number) => this.link.request({ type: 'select', id: siblings.id(index + step) });
    const term = this.localize.term.bind(this.localize);
    const words = term('positionOf', this.localize.number(index + 1), this.localize.number(total), total);
    return html`<nav aria-label=${words}>
      <button class="icon" aria-label=${term('previous')} ?disabled=${index === first} @click=${() => go(-1)}>${ICONS.back}</button>
      <span class="number">${words}</span>
      <button class="icon" aria-label=${term('next')} ?disabled=${index === total - 1} @click=${() => go(1)}>${ICONS.forward}</button>
    </nav>`;
  }

  /** Those at the same point, or more where the map has more together. */
  private siblingsOf(id: string): Siblings {
    const { state, host } = this.link;
    if (state === null) return { total: 1, index: 0, first: 0, id: () => id };
    const here = this.search.of(state, id);
    const hit = host?.hit ? siblingsOfHit(state, host.hit, id) : null;
    return hit !== null && hit.total > here.total ? hit : here;
  }

  private get chosen(): FrontlineEvent | null {
    const { state } = this.link;
    const row = state?.table.rowOf(state.selected) ?? -1;
    return state === null || row < 0 ? null : state.table.event(row);
  }

  /** The name that placed an event, or that could not, in a reading that tells of it. */
  private nameOf({ id }: EventProperties): {
    readonly reading: Reading;
    readonly resolution: Resolution;
  } | null {
    for (const reading of this.readings) {
      // Several texts may tell of one event, each with names of its own.
      const own = reading.events.find(({ properties }) => properties.id === id);
      if (own === undefined) continue;
      const { resolution: index = -1, sentenceStart = 0, sentenceEnd = 0 } = own.properties;
      const resolution =
        reading.resolutions[index] ??
        reading.resolutions.find(
          ({ kind, lat, start, end }) =>
            kind === 'literal' && lat === null && start >= sentenceStart && end <= sentenceEnd,
        );
      if (resolution !== undefined) return { reading, resolution };
    }
    return null;
  }

  private placeNote(properties: EventProperties): string {
    const named = this.nameOf(properties);
    const precision = placePrecision(this.localize, properties);
    return named !== null && isPlacedByReader(named.reading, named.resolution)
      ? `${precision}, ${this.localize.term('placedByYou')}`
      : precision;
  }

  private get base(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('section');
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }

  private close(): void {
    this.link.request({ type: 'select', id: '' });
  }

  /** Only when the focus is still in the card, or nowhere: nobody's focus is taken away. */
  private giveFocusBack(): void {
    const inside = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null;
    const to = this.returnTo;
    this.returnTo = null;
    if ((inside || focusedElement() === null) && to?.isConnected) to.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-card': FrontlineCard;
  }
}
