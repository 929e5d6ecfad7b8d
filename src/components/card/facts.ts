import { html, nothing, type TemplateResult } from 'lit';
import type { EventClaim, EventProperties, FrontlineEvent } from '../../events/types';
import { polarityMark, statusMark } from '../parts/status-mark';
import { actorWords } from '../words/actors';
import { eventTime } from '../words/dates';
import type { Localize } from '../words/localize';
import { whereWords } from '../words/places';
import { tollOfEvent } from '../words/toll';
import { speakerWords } from './claims';

/** When, where, who, with what, who came to harm, who holds the place now, who says so and how sure it is. */
export function renderFacts(
  localize: Localize,
  {
    geometry,
    properties,
    claims,
  }: Pick<FrontlineEvent, 'geometry' | 'properties'> & { readonly claims: readonly EventClaim[] },
  placeNote: string,
): TemplateResult {
  const term = localize.term.bind(localize);
  const { placeName, weapon = '', attribution } = properties;
  const [by, against] = [properties.initiator, properties.target].map((name) => actorWords(localize, name));
  const who = by && against ? term('whoAgainst', by, against) : by || against || '';
  const [claim] = claims;
  const row = (label: string, value: TemplateResult | string) =>
    value === '' ? nothing : html`<dt>${label}</dt><dd>${value}</dd>`;
  const note = (words: string) => (words === '' ? nothing : html` <span class="note">(${words})</span>`);
  const toll = tollOfEvent(localize, properties, claims);
  return html`<dl>
    ${row(term('when'), html`${eventTime(localize, properties)}${note(certaintyWords(localize, properties.timeCertainty))}`)}
    ${row(term('where'), html`${whereWords(localize, { geometry, properties })}${note(placeName === '' ? '' : placeNote)}`)}
    ${row(term('who'), who === '' ? '' : html`${who}${note(inferredWords(localize, properties))}`)}
    ${row(term('withWhat'), weapon === '' ? '' : term('weapon', weapon))}
    ${row(term('casualties'), toll.length === 0 ? '' : html`${toll.map((words) => html`<div>${words}</div>`)}`)}
    ${row(term('control'), controlWords(localize, properties.gainedBy, properties.lostBy))}
    ${claims.length > 1 ? nothing : row(term('saidBy'), claim ? speakerWords(localize, claim) : attribution || term('saidByOutlet'))}
    ${row(
      term('howSure'),
      html`<span class="sure">${statusMark(properties.status, null)}${term('status', properties.status)}</span>
        ${
          claims.length === 1 && claim !== undefined && claim.polarity !== 'asserted'
            ? html`<div class="sure">${polarityMark(claim.polarity, claim.status)}${term('polarity', claim.polarity)}</div>`
            : nothing
        }
        <div class="note">${term('statusMeaning', properties.status)}${note(confidenceWords(localize, properties.confidence))}</div>`,
    )}
  </dl>`;
}

function certaintyWords(localize: Localize, certainty: string | undefined): string {
  if (certainty === 'publication') return localize.term('publicationTime');
  return certainty === 'implied' ? localize.term('aboutTime') : '';
}

/** Whom no word names is not shown as if one did. */
function inferredWords(localize: Localize, { initiatorCertainty }: EventProperties): string {
  return initiatorCertainty === 'implied' ? localize.term('inferredWho') : '';
}

function controlWords(localize: Localize, gainedBy = '', lostBy = ''): string {
  const [gained, lost] = [actorWords(localize, gainedBy), actorWords(localize, lostBy)];
  return [
    gained === '' ? '' : localize.term('gainedBy', gained),
    lost === '' ? '' : localize.term('lostBy', lost),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function confidenceWords(localize: Localize, confidence: number): string {
  if (!(confidence > 0)) return '';
  return localize.term(
    'confidence',
    localize.number(confidence, { style: 'percent', maximumFractionDigits: 0 }),
  );
}
