import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../reading';
import { dayWords, parseDay } from '../words/dates';
import { safeLink } from '../words/links';
import type { Localize } from '../words/localize';

/** Head of a report: its title where the text does not begin with it, its outlet, day and link. */
export function renderAbout(
  localize: Localize,
  { title, date, outlet, url, text }: Reading['article'],
): TemplateResult {
  const day = parseDay(date);
  const link = safeLink(url);
  const about = [outlet, day === null ? '' : dayWords(localize, day)].filter((part) => part !== '');
  return html`${title !== '' && !text.trimStart().startsWith(title) ? html`<h2>${title}</h2>` : nothing}
    ${
      about.length === 0 && link === null
        ? nothing
        : html`<p class="about" lang=${localize.lang()}>${about.join(', ')}
        ${link === null ? nothing : html`<a href=${link} target="_blank" rel="noopener noreferrer">${localize.term('source')}</a>`}</p>`
    }`;
}
