import { css, html, nothing, type TemplateResult } from 'lit';
import { EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES } from '../events/event-types';
import type { EventFamily, EventStatus, EventType } from '../events/types';
import type { EventFilter, StoreState } from '../store/types';
import { LinkedFrontlineElement } from './frontline-element';
import { StoreController } from './link/store-controller';
import { statusMark } from './parts/status-mark';
import { base, controls } from './styles/base';
import { Localize } from './words/localize';

/**
 * What to show beside the range of dates: kinds of event, types in detail, how sure, least
 * confidence, and words to find. Nothing ticked off means no filter.
 *
 * @attr for - Id of the `frontline-map`; without it the map around the element.
 * @attr theme - `light`, `dark`, or `auto` for the page's.
 * @csspart base - The whole filter.
 * @fires frontline-request - Wishes for the map; hear `frontline-filterchange` on the map instead.
 */
export class FrontlineFilter extends LinkedFrontlineElement {
  static override styles = [
    base,
    controls,
    css`
      form {
        padding: 10px 14px;
        display: grid;
        gap: 10px;
      }
      input[type='search'] {
        width: 100%;
      }
      legend,
      .label {
        padding: 0;
        font-size: 12.5px;
        font-weight: 600;
        color: var(--_muted);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
      }
      label.choice {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 26px;
        cursor: pointer;
      }
      summary {
        min-height: 26px;
        cursor: pointer;
        color: var(--_muted);
        font-size: 12.5px;
        font-weight: 600;
      }
      .range {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      .range input {
        flex: 1;
        min-height: 24px;
        min-width: 60px;
      }
      @media (pointer: coarse), (max-width: 719px) {
        label.choice,
        summary,
        .range input {
          min-height: 44px;
        }
        summary {
          padding-top: 11px;
        }
      }
    `,
  ];

  private readonly link = new StoreController(this);
  private readonly localize = new Localize(this);

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.link;
    if (state === null) return nothing;
    const { filter } = state;
    const term = this.localize.term.bind(this.localize);
    const least = filter.minConfidence ?? 0;
    return html`<form part="base" aria-label=${term('filter')} @submit=${(event: Event) => event.preventDefault()}>
      <label><span class="label">${term('search')}</span>
        <input type="search" placeholder=${term('searchHint')} .value=${filter.text ?? ''}
          @input=${(event: Event) => this.change({ text: (event.target as HTMLInputElement).value })} />
      </label>
      ${this.renderFamilies(state)} ${this.renderStatuses(state)}
      <div class="range">
        <label class="label" for="least">${term('minConfidence')}</label>
        <input id="least" type="range" min="0" max="100" step="5" .value=${String(Math.round(least * 100))}
          aria-valuetext=${this.percent(least)}
          @input=${(event: Event) => this.change({ minConfidence: Number((event.target as HTMLInputElement).value) / 100 })} />
        <output class="number">${this.percent(least)}</output>
      </div>
      ${this.renderTypes(state)}
      ${isFiltering(filter) ? html`<div><button type="button" @click=${this.clear}>${term('clearFilter')}</button></div>` : nothing}
    </form>`;
  }

  private renderFamilies({ filter }: StoreState): TemplateResult {
    const chosen = filter.families ?? EVENT_FAMILIES;
    return this.renderChoices(
      'families',
      EVENT_FAMILIES,
      chosen,
      (family) => html`${statusMark('reported', family)}${this.localize.term('family', family)}`,
      (families) => this.change({ families: families as readonly EventFamily[] }),
    );
  }

  private renderStatuses({ filter }: StoreState): TemplateResult {
    const chosen = filter.statuses ?? EVENT_STATUSES;
    return this.renderChoices(
      'statuses',
      EVENT_STATUSES,
      chosen,
      (status) => html`${statusMark(status)}${this.localize.term('status', status)}`,
      (statuses) => this.change({ statuses: statuses as readonly EventStatus[] }),
    );
  }

  private renderTypes({ filter }: StoreState): TemplateResult {
    const types = Object.keys(EVENT_TYPES) as EventType[];
    const choices = this.renderChoices(
      'types',
      types,
      filter.types ?? types,
      (type) => html`${this.localize.term('eventType', type)}`,
      (chosen) => this.change({ types: chosen as readonly EventType[] }),
    );
    return html`<details ?open=${filter.types !== undefined}><summary>${this.localize.term('types')}</summary>${choices}</details>`;
  }

  private renderChoices<Choice extends string>(
    name: 'families' | 'statuses' | 'types',
    all: readonly Choice[],
    chosen: readonly Choice[],
    words: (choice: Choice) => TemplateResult,
    choose: (chosen: readonly Choice[]) => void,
  ): TemplateResult {
    const toggle = (choice: Choice) =>
      choose(all.filter((each) => (each === choice ? !chosen.includes(each) : chosen.includes(each))));
    return html`<fieldset>
      <legend class=${name === 'types' ? 'visually-hidden' : ''}>${this.localize.term(name)}</legend>
      <div class="choices">
        ${all.map(
          (choice) => html`<label class="choice"><input type="checkbox" value=${choice}
            .checked=${chosen.includes(choice)} @change=${() => toggle(choice)} />${words(choice)}</label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** Sends the filter with a change; a member that lets all through is left out. */
  private change(changed: EventFilter): void {
    const { families, statuses, types, minConfidence, text, ...rest } = {
      ...this.link.state?.filter,
      ...changed,
    };
    const filter: EventFilter = {
      ...rest,
      ...(families && families.length < EVENT_FAMILIES.length ? { families } : {}),
      ...(statuses && statuses.length < EVENT_STATUSES.length ? { statuses } : {}),
      ...(types && types.length < Object.keys(EVENT_TYPES).length ? { types } : {}),
      ...(minConfidence ? { minConfidence } : {}),
      ...(text ? { text } : {}),
    };
    this.link.request({ type: 'filter', filter });
  }

  private clear(): void {
    this.link.request({ type: 'filter', filter: { window: this.link.state?.filter.window ?? null } });
  }

  private percent(share: number): string {
    return this.localize.number(share, { style: 'percent', maximumFractionDigits: 0 });
  }
}

function isFiltering({ families, statuses, types, minConfidence, text }: EventFilter): boolean {
  return (
    [families, statuses, types].some((list) => list !== undefined) || Boolean(minConfidence) || Boolean(text)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'frontline-filter': FrontlineFilter;
  }
}
