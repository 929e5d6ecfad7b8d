import { html, nothing, type TemplateResult } from 'lit';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { EVENT_TYPE_NAMES } from '../store/event-codes';
import { facetsOf } from '../store/facets';
import type { EventFilter, EventTable, Facets, StoreState } from '../store/types';
import { changeFilter, clearedFilter, narrowings, toggle } from './filter/change';
import { type Choices, renderChoices } from './filter/choices';
import { filterStyles } from './filter/styles';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { statusMark } from './parts/status-mark';
import { base, controls } from './styles/base';
import { actorWords } from './words/actors';
import { Localize } from './words/localize';

/** More actors than these stay out, the rarest first: a file may name thousands. */
const MOST_ACTORS = 200;

/**
 * What to show beside the range of dates: kinds of event, types in detail, how sure, who was
 * involved, least confidence, and words to find. What is ticked is shown; nothing ticked of a kind
 * means all of it. Each choice tells how many events it would leave.
 *
 * @attr for - Id of the `frontline-map`; without it the map around the element.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @csspart base - The whole filter.
 * @fires frontline-request - Wishes for the map; hear `frontline-filterchange` on the map instead.
 */
export class FrontlineFilter extends LinkedFrontlineElement {
  static override styles = [base, controls, filterStyles];

  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);
  private occurring: { readonly table: EventTable; readonly facets: Facets } | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state, store } = this.link;
    if (state === null || store === null) return nothing;
    const { filter } = state;
    const term = this.localize.term.bind(this.localize);
    const least = filter.minConfidence ?? 0;
    return html`<form part="base" aria-label=${term('filter')} @submit=${(event: Event) => event.preventDefault()}>
      <div class="found">
        <span class="number">${this.counted(state)}</span>
        ${narrowings(filter) === 0 ? nothing : html`<button type="button" @click=${this.clear}>${term('clearFilter')}</button>`}
      </div>
      <label><span class="label">${term('search')}</span>
        <input type="search" placeholder=${term('searchHint')} .value=${filter.text ?? ''}
          @input=${(event: Event) => this.change({ text: (event.target as HTMLInputElement).value })} />
      </label>
      ${this.renderKinds(filter, store.facets(), this.inAll(state.table))}
      <div class="range">
        <label class="label" for="least">${term('minConfidence')}</label>
        <input id="least" type="range" min="0" max="100" step="5" .value=${String(Math.round(least * 100))}
          aria-valuetext=${this.percent(least)}
          @input=${(event: Event) => this.change({ minConfidence: Number((event.target as HTMLInputElement).value) / 100 })} />
        <output class="number">${this.percent(least)}</output>
      </div>
    </form>`;
  }

  private renderKinds(filter: EventFilter, now: Facets, all: Facets): TemplateResult {
    const { localize } = this;
    const term = localize.term.bind(localize);
    const { families, types, statuses, actors } = filter;
    const words = (text: string) => html`<span class="words">${text}</span>`;
    /** What occurs at all, and what is chosen although it does not. */
    const shown = <Choice extends string>(
      choices: readonly Choice[],
      counts: (choice: Choice) => number,
      chosen: readonly Choice[] = [],
    ) => choices.filter((choice) => counts(choice) > 0 || chosen.includes(choice));
    const kind = <Choice extends string>(choices: Choices<Choice>) => renderChoices(localize, choices);
    return html`${kind({
      legend: term('families'),
      all: shown(EVENT_FAMILIES, (family) => all.families[family], families),
      chosen: families,
      count: (family) => now.families[family],
      words: (family) => html`${statusMark('reported', family)}${words(term('family', family))}`,
      toggle: (family) => this.change({ families: toggle(families, family) }),
    })}
    <details ?open=${types !== undefined}>
      <summary>${term('types')}</summary>
      ${kind({
        legend: term('types'),
        quiet: true,
        all: shown(EVENT_TYPE_NAMES, (type) => all.types[type], types),
        chosen: types,
        count: (type) => now.types[type],
        words: (type) => words(term('eventType', type)),
        toggle: (type) => this.change({ types: toggle(types, type) }),
      })}
    </details>
    ${kind({
      legend: term('statuses'),
      all: shown(EVENT_STATUSES, (status) => all.statuses[status], statuses),
      chosen: statuses,
      count: (status) => now.statuses[status],
      words: (status) => html`${statusMark(status)}${words(term('status', status))}`,
      toggle: (status) => this.change({ statuses: toggle(statuses, status) }),
    })}
    ${this.renderActors(actors, now, all)}`;
  }

  private renderActors(chosen: EventFilter['actors'], now: Facets, all: Facets): TemplateResult {
    const { localize } = this;
    const names = [...new Set([...all.actors.keys(), ...(chosen ?? [])])];
    const most = names
      .filter((actor) => (all.actors.get(actor) ?? 0) > 0 || chosen?.includes(actor))
      .sort((a, b) => (all.actors.get(b) ?? 0) - (all.actors.get(a) ?? 0))
      .slice(0, MOST_ACTORS);
    return html`<div class="scroll">${renderChoices(localize, {
      legend: localize.term('actors'),
      // Whoever is not named at all comes last, however often that is.
      all: [...most.filter((actor) => actor !== ''), ...most.filter((actor) => actor === '')],
      chosen,
      count: (actor) => now.actors.get(actor) ?? 0,
      words: (actor) =>
        html`<span class="words">${actorWords(localize, actor) || localize.term('nobodyNamed')}</span>`,
      toggle: (actor) => this.change({ actors: toggle(chosen, actor) }),
    })}</div>`;
  }

  /** What occurs among all events, found once a table, so that choices neither come nor go while one filters. */
  private inAll(table: EventTable): Facets {
    if (this.occurring?.table !== table) this.occurring = { table, facets: facetsOf(table, {}) };
    return this.occurring.facets;
  }

  /** "41 of 212 events". */
  private counted({ selection, table }: StoreState): string {
    const [shown, total] = [selection.total, table.size];
    const numbers = [this.localize.number(shown), this.localize.number(total)] as const;
    return this.localize.term('eventsShown', shown, total, numbers);
  }

  private change(changed: EventFilter): void {
    this.link.request({ type: 'filter', filter: changeFilter(this.link.state?.filter ?? {}, changed) });
  }

  private clear(): void {
    this.link.request({ type: 'filter', filter: clearedFilter(this.link.state?.filter ?? {}) });
    // The button is gone now, and the focus must not go with it.
    this.renderRoot.querySelector('input')?.focus();
  }

  private percent(share: number): string {
    return this.localize.number(share, { style: 'percent', maximumFractionDigits: 0 });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-filter': FrontlineFilter;
  }
}
