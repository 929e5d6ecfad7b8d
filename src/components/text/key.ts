import { html, nothing, type TemplateResult } from 'lit';
import type { FrontlineEvent } from '../../events/types';
import type { Reading } from '../../reading';
import { actorWords } from '../words/actors';
import { eventTime } from '../words/dates';
import type { Localize } from '../words/localize';
import { placePrecision } from '../words/places';
import { titleWords } from '../words/titles';
import { type PartKind, partSpan, tellings } from './parts';

/**
 * The key to the marks of one event: each thing that its sentence tells, in the words of the text,
 * marked as they are marked there, and what they were understood to mean.
 */
export function renderKey(
  localize: Localize,
  { article, resolutions }: Reading,
  event: FrontlineEvent,
): TemplateResult {
  const { properties } = event;
  const term = localize.term.bind(localize);
  const [telling] = tellings(event);
  const wordsOf = (kind: PartKind) => {
    const span = telling === undefined ? null : partSpan(telling, kind);
    return span === null ? '' : article.text.slice(span.start, span.end);
  };
  const place = resolutions[properties.resolution ?? -1]?.quote ?? '';
  const row = (name: 'what' | 'where' | 'when' | 'saidBy', mark: string, words: string, meaning: string) =>
    html`<div><dt>${term(name)}</dt>
      <dd>${words === '' ? nothing : html`<q class="${mark} begins ends" lang=${article.lang || nothing}>${words}</q>`}
        ${words === '' || meaning === words || meaning === '' ? nothing : '–'} ${meaning === words ? nothing : meaning}
        ${words === '' ? html`<span class="muted">(${term('notInSentence')})</span>` : nothing}</dd></div>`;
  const { placeName } = properties;
  const where = [
    placeName === place ? '' : placeName || term('unplaced'),
    placeName && placePrecision(localize, properties),
  ];
  return html`<aside class="note key" part="key" aria-label=${titleWords(localize, event)}><dl>
    ${row('what', 'trigger told', wordsOf('trigger'), term('eventType', properties.type))}
    ${row('where', 'place', place, where.filter(Boolean).join(', '))}
    ${row('when', 'when', wordsOf('when'), eventTime(localize, properties))}
    ${row('saidBy', 'speaker', wordsOf('speaker'), actorWords(localize, properties.attribution) || term('saidByOutlet'))}
  </dl></aside>`;
}
