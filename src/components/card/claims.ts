import { html, nothing, type TemplateResult } from 'lit';
import type { EventClaim, EventStatus } from '../../events/types';
import type { Reading } from '../../reading';
import { FrontlineShowTextEvent } from '../link/events';
import { polarityMark } from '../parts/status-mark';
import { actorWords } from '../words/actors';
import { eventTime } from '../words/dates';
import { safeLink } from '../words/links';
import type { Localize } from '../words/localize';
import { tollOfClaim } from '../words/toll';
import { renderSource } from './source';

/** More than these are no longer compared by eye. */
const MOST = 40;

/** The claims of an event, in the card that shows them. */
export interface ShownClaims {
  readonly element: HTMLElement;
  readonly claims: readonly EventClaim[];
  readonly readings: readonly Reading[];
  /** Names of the rules that took them for one event, parted by spaces. */
  readonly mergedBy: string;
}

/** Claims side by side: who says what, when, with which figures, in which words, from which source. */
export function renderClaims(localize: Localize, shown: ShownClaims): TemplateResult {
  const { claims, mergedBy } = shown;
  return html`<h3>${localize.term('claims', claims.length, localize.number(claims.length))}</h3>
    <ul class="claims">
      ${claims.slice(0, MOST).map((claim) => renderClaim(localize, shown, claim))}
    </ul>
    ${claims.length > MOST ? html`<p class="note">…</p>` : nothing}
    ${mergedBy === '' ? nothing : html`<p class="note merged">${localize.term('merged')}: ${mergedWords(localize, mergedBy)}.</p>`}`;
}

function renderClaim(localize: Localize, shown: ShownClaims, claim: EventClaim): TemplateResult {
  const { polarity, quote } = claim;
  const status = ownStatus(claim);
  return html`<li class="claim ${polarity}" part="claim">
    <p><strong>${speakerWords(localize, claim)}</strong></p>
    <p class="sure">${polarityMark(polarity, status)}${localize.term('polarity', polarity)}</p>
    <p class="note">${polarity === 'asserted' ? `${localize.term('status', status)} · ` : ''}${eventTime(localize, claim)}</p>
    ${tollOfClaim(localize, claim).map((words) => html`<p>${words}</p>`)}
    ${renderQuote(localize, shown, claim, quote)}
    ${renderSource(localize, claim)}
  </li>`;
}

/** How sure the claim alone is: that others deny it is told by their own. */
function ownStatus({ status, party }: EventClaim): EventStatus {
  if (status !== 'disputed') return status;
  return party === '' ? 'reported' : 'claimed';
}

/** Who says so, with the party that he belongs to where his name does not tell it. */
export function speakerWords(localize: Localize, { attribution, party }: EventClaim): string {
  if (attribution === '') return localize.term('saidByOutlet');
  return party === '' || attribution.includes(party)
    ? actorWords(localize, attribution)
    : `${attribution} (${actorWords(localize, party)})`;
}

/** What was said, and the way to where it stands, when the report is at hand. */
export function renderQuote(
  localize: Localize,
  { element, readings }: ShownClaims,
  claim: EventClaim | undefined,
  quote: string,
): TemplateResult | typeof nothing {
  if (quote === '') return nothing;
  const article = readings.find(({ claims }) => claims.some(({ id }) => id === claim?.id))?.article;
  const show = () => {
    if (article === undefined || claim === undefined) return;
    const { triggerStart: start, triggerEnd: end } = claim;
    element.dispatchEvent(new FrontlineShowTextEvent(article.id, { start, end }));
  };
  return html`<blockquote cite=${safeLink(claim?.sourceUrl) ?? nothing} lang=${article?.lang || nothing}>${quote}</blockquote>
    ${
      article === undefined
        ? nothing
        : html`<button class="link" aria-label=${`${localize.term('showInText')}: ${quote.slice(0, 60)}`} @click=${show}>${localize.term('showInText')}</button>`
    }`;
}

/** The names of the rules that took the claims for one event, each in words. */
function mergedWords(localize: Localize, mergedBy: string): string {
  return mergedBy
    .split(' ')
    .filter((rule) => rule !== '')
    .map((rule) => localize.term('mergeRule', rule))
    .join(', ');
}
