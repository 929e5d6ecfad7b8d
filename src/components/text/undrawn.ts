import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../words/localize';
import { candidatesOf } from '../words/places';
import type { Mention } from './marks';

/** More names than these would push the report itself out of sight. */
const MOST = 12;

/** The names that several places bear, so that none was drawn: how many, and each to be gone to. */
export function renderUndrawn(
  localize: Localize,
  mentions: readonly Mention[],
  visit: (mention: Mention) => void,
): TemplateResult | typeof nothing {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const { quote } = mention.resolution;
    if (candidatesOf(mention.resolution) > 1 && !first.has(quote)) first.set(quote, mention);
  }
  if (first.size === 0) return nothing;
  const shown = [...first].slice(0, MOST);
  return html`<p class="undrawn" lang=${localize.lang()}>
    ${localize.term('undrawnNames', first.size, localize.number(first.size))}
    ${shown.map(
      ([quote, mention], index) =>
        html`${index === 0 ? nothing : ', '}<button class="link" @click=${() => visit(mention)}>${quote}</button>`,
    )}${first.size > MOST ? ' …' : nothing}
  </p>`;
}
