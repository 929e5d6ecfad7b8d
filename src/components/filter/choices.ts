import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../words/localize';

/** One kind of thing to choose among. */
export interface Choices<Choice extends string> {
  readonly legend: string;
  /** Whether the legend is only for those who hear it, because it stands above already. */
  readonly quiet?: boolean;
  /** In the order in which they are shown. */
  readonly all: readonly Choice[];
  readonly chosen: readonly Choice[] | undefined;
  /** How many events a choice would leave. */
  readonly count: (choice: Choice) => number;
  readonly words: (choice: Choice) => TemplateResult | string;
  readonly toggle: (choice: Choice) => void;
  /** What stands between the legend and the boxes, and below them. */
  readonly above?: TemplateResult | typeof nothing;
  readonly below?: TemplateResult | typeof nothing;
}

/** Boxes to tick, each with the number of events that it would leave. */
export function renderChoices<Choice extends string>(
  localize: Localize,
  { legend, quiet, all, chosen, count, words, toggle, above = nothing, below = nothing }: Choices<Choice>,
): TemplateResult {
  return html`<fieldset>
    <legend class=${quiet ? 'visually-hidden' : ''}>${legend}</legend>
    ${above}
    <div class="choices">
      ${all.map((choice) => {
        const events = count(choice);
        return html`<label class="choice ${events === 0 ? 'none' : ''}"><input type="checkbox" value=${choice}
          .checked=${chosen?.includes(choice) ?? false} @change=${() => toggle(choice)} />${words(choice)}
          <span class="number">${localize.number(events)}</span></label>`;
      })}
    </div>
    ${below}
  </fieldset>`;
}
