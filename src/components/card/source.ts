import { html, nothing, type TemplateResult } from 'lit';
import type { EventClaim } from '../../events/types';
import { safeLink } from '../words/links';
import type { Localize } from '../words/localize';

/** Where something was read: its name, led to by its link when that is http or https; nothing where neither is told. */
export function renderSource(
  localize: Localize,
  {
    sourceTitle = '',
    sourceUrl,
    sourceId,
  }: Partial<Pick<EventClaim, 'sourceTitle' | 'sourceUrl' | 'sourceId'>>,
): TemplateResult | typeof nothing {
  const name = sourceTitle || sourceId || '';
  const link = safeLink(sourceUrl);
  if (name === '' && link === null) return nothing;
  return html`<p class="source"><span class="note">${localize.term('source')}:</span>
    ${link === null ? name : html`<a href=${link} target="_blank" rel="noopener noreferrer">${name || link}</a>`}</p>`;
}
