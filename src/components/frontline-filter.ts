import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { EVENT_TYPE_NAMES } from '../store/event-codes';
import { facetsOf } from '../store/facets';
import type { EventFilter, EventTable, Facets, StoreState } from '../store/types';
import { ActorList } from './filter/actor-list';
import { changeFilter, clearedFilter, narrowings, toggle } from './filter/change';
import { type Choices, renderChoices } from './filter/choices';
import { filterStyles } from './filter/styles';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { statusMark } from './parts/status-mark';
import { base, controls } from './styles/base';
import { actorWords } from './words/actors';
import { Localize } from './words/localize';

/** From so many events on their numbers need more room beside the words. */
const MANY = 100_000;

/**
 * What to show beside the range of dates: words to find, what the map shows, kinds of event, types in
 * detail, how sure, who was involved, and least confidence. What is ticked is shown; nothing ticked of a kind
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
  /** What was typed to find a name. */
  @state() private typed = '';
  private occurring: Occurring | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state, store } = this.link;
    if (state === null || store === null) return nothing;
    const { filter } = state;
    const term = this.localize.term.bind(this.localize);
    const least = filter.minConfidence ?? 0;
    return html`<form part="base" class=${state.table.size < MANY ? '' : 'many'} aria-label=${term('filter')} @submit=${(event: Event) => event.preventDefault()}>
      <div class="found">
        <span class="number">${this.counted(state)}</span>
        ${narrowings(filter) === 0 ? nothing : html`<button type="button" @click=${this.clear}>${term('clearFilter')}</button>`}
      </div>
      <label><span class="label">${term('search')}</span>
        <input type="search" placeholder=${term('searchHint')} .value=${filter.text ?? ''}
          @input=${(event: Event) => this.change({ text: (event.target as HTMLInputElement).value })} />
      </label>
      <label class="choice"><input type="checkbox" value="bounds" .checked=${Boolean(filter.bounds)}
          ?disabled=${state.view === null && !filter.bounds} @change=${this.toggleBounds} />
        <span class="words">${term('boundsOnly')}</span></label>
      ${this.renderKinds(filter, store.facets(), this.inAll(state))}
      <div class="range">
        <label class="label" for="least">${term('minConfidence')}</label>
        <input id="least" type="range" min="0" max="100" step="5" .value=${String(Math.round(least * 100))}
          aria-valuetext=${this.percent(least)}
          @input=${(event: Event) => this.change({ minConfidence: Number((event.target as HTMLInputElement).value) / 100 })} />
        <output class="number">${this.percent(least)}</output>
      </div>
    </form>`;
  }

  private renderKinds(
    filter: EventFilter,
    now: Facets,
    { facets: all, actors: names }: Occurring,
  ): TemplateResult {
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
    ${this.renderActors(actors, now, names)}`;
  }

  private renderActors(chosen: EventFilter['actors'], now: Facets, actors: ActorList): TemplateResult {
    const { localize } = this;
    const words = (actor: string) => actorWords(localize, actor) || localize.term('nobodyNamed');
    const { names, more } = actors.list(this.typed, chosen ?? [], words);
    const find = html`<input type="search" .value=${this.typed} aria-label=${localize.term('findName')}
      placeholder=${localize.term('findName')} @input=${this.onType} />`;
    return html`<div class="scroll">${renderChoices(localize, {
      legend: localize.term('actors'),
      above: more > 0 || this.typed !== '' ? find : nothing,
      all: names,
      chosen,
      count: (actor) => now.actors.get(actor) ?? 0,
      words: (actor) => html`<span class="words">${words(actor)}</span>`,
      toggle: (actor) => this.change({ actors: toggle(chosen, actor) }),
      below:
        more === 0
          ? nothing
          : html`<p class="more">${localize.term('moreNames', more, localize.number(more))}</p>`,
    })}</div>`;
  }

  private onType(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
  }

  /** What occurs among all events, found once a table, so that choices neither come nor go while one filters. */
  private inAll({ table, whole }: StoreState): Occurring {
    if (this.occurring?.table !== table) {
      const facets = { ...facetsOf(table, {}), ...whole?.facets({}) };
      this.occurring = { table, facets, actors: new ActorList(facets.actors) };
    }
    return this.occurring;
  }

  /** "41 of 212 events". */
  private counted({ selection, table, whole, filter }: StoreState): string {
    const shown = (whole?.count(filter) ?? selection).total;
    const total = whole?.total ?? table.size;
    const numbers = [this.localize.number(shown), this.localize.number(total)] as const;
    return this.localize.term('eventsShown', shown, total, numbers);
  }

  private change(changed: EventFilter): void {
    this.link.request({ type: 'filter', filter: changeFilter(this.link.state?.filter ?? {}, changed) });
  }

  /** The very bounds of the view: such go along with the camera. */
  private toggleBounds(): void {
    const { filter, view } = this.link.state ?? {};
    this.change({ bounds: filter?.bounds ? null : (view?.bounds ?? null) });
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

/** What occurs in a table at all. */
interface Occurring {
  readonly table: EventTable;
  readonly facets: Facets;
  readonly actors: ActorList;
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-filter': FrontlineFilter;
  }
}
