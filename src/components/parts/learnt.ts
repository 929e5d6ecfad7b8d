import { html, nothing, type TemplateResult } from 'lit';
import { FrontlineKeepEvent, FrontlineShowTextEvent } from '../link/events';
import type { Localize } from '../words/localize';
import { kilometres } from '../words/places';
import { isKeptPlace, type Keeping } from './keeping';
import type { PlacedName } from './placing';

/** A name of a report with what the page keeps; null for a page that keeps nothing. */
export interface LearntName extends PlacedName {
  readonly keeping: Keeping | null;
}

/**
 * Where a place that no gazetteer has comes from: the words of this text that told its position,
 * which lead back to where they stand, or those of an earlier one; how far it may lie off; and
 * whether to keep it. Nothing for a place of the gazetteer.
 */
export function renderLearnt(localize: Localize, named: LearntName): TemplateResult | typeof nothing {
  const { resolution, keeping } = named;
  const { place, learnt, learntFrom = [] } = resolution;
  if (place === null || !(learnt || isKeptPlace(place))) return nothing;
  const within = kilometres(localize, place.uncertaintyKm);
  return html`<div class="origin">
    <p><strong>${localize.term(learnt ? 'learntFromText' : 'keptPlace')}</strong>${within === '' ? '' : `, ${localize.term('withinKm', within)}`}</p>
    ${learnt ? renderWords(localize, named, learntFrom) : renderEarlier(localize, keeping?.wordsOf(place.id) ?? [])}
    ${learnt && keeping !== null ? renderKeep(localize, named, keeping.isKept(place)) : nothing}
  </div>`;
}

/** Words of this report: each leads back to its sentence. */
function renderWords(
  localize: Localize,
  { element, reading, resolution }: LearntName,
  learntFrom: readonly string[],
): TemplateResult | typeof nothing {
  const { article } = reading;
  const show = (words: string) => {
    const start = nearestOf(article.text, words, resolution.start);
    if (start < 0) return;
    element.dispatchEvent(new FrontlineShowTextEvent(article.id, { start, end: start + words.length }));
  };
  if (learntFrom.length === 0) return nothing;
  return html`<ul class="told">
    ${learntFrom.map(
      (words) => html`<li><q><button class="link" title=${localize.term('showInText')}
        aria-label=${`“${words}”, ${localize.term('showInText')}`} @click=${() => show(words)}>${words}</button></q></li>`,
    )}
  </ul>`;
}

/** Words of a report that was read before: there is nothing here to lead to. */
function renderEarlier(localize: Localize, words: readonly string[]): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<p class="muted">${localize.term('learntThen')} ${words.map(
    (each, index) => html`${index === 0 ? nothing : ', '}<q>${each}</q>`,
  )}</p>`;
}

/** One button both ways, so that the focus stays where it is. */
function renderKeep(localize: Localize, named: LearntName, kept: boolean): TemplateResult {
  const { element, reading, resolution } = named;
  const tell = () => {
    const { place } = resolution;
    if (place !== null) element.dispatchEvent(new FrontlineKeepEvent(reading.article.id, place, !kept));
  };
  return html`<button class="keep" @click=${tell}>${localize.term(kept ? 'forgetPlace' : 'keepPlace')}</button>
    ${kept ? html`<span class="muted">${localize.term('isKept')}</span>` : nothing}`;
}

/** Where words stand in a text: of several occurrences the one nearest to an offset; -1 for none. */
function nearestOf(text: string, words: string, offset: number): number {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best >= 0 && Math.abs(at - offset) > Math.abs(best - offset)) break;
    best = at;
  }
  return best;
}
