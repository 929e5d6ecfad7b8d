import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ICONS } from '../components/parts/icons';
import type { Localize } from '../components/words/localize';
import type { Reading } from '../reading';
import type { Desk } from './desk';
import { renderKept } from './kept-panel';
import type { Report } from './library';

/** The Report tab: which reports there are, the day of publication, and the text with its marks. */
export function renderReport(
  desk: Desk,
  readings: ReadonlyMap<string, Reading>,
  localize: Localize,
): TemplateResult {
  const { current } = desk;
  if (current === null) return desk.jobs.length > 0 ? html`` : renderNothing(desk, localize);
  return html`${renderReports(desk, localize)} ${renderKept(desk.keeper, localize)}
    ${current.reading === null ? nothing : renderDate(desk, current, localize)}
    <frontline-article for="map" placeable .reading=${readings.get(current.id) ?? null} .keeping=${desk.keeper.keeping}></frontline-article>`;
}

function renderNothing(desk: Desk, localize: Localize): TemplateResult {
  return html`<div class="nothing">
    <p>${localize.term('noReport')}</p>
    <button @click=${() => desk.openSample()}>${localize.term('openSample')}</button>
  </div>
  ${renderKept(desk.keeper, localize)}`;
}

function renderReports(desk: Desk, localize: Localize): TemplateResult {
  const { reports, current } = desk.library;
  return html`<ul class="reports" aria-label=${localize.term('reports')}>
    ${repeat(
      reports,
      ({ id }) => id,
      (report) => html`<li>
        <button class="open" aria-current=${report.id === current} title=${report.title} @click=${() => desk.show(report.id)}>${report.title}</button>
        <button class="icon plain" aria-label=${localize.term('removeReport', report.title)} @click=${() => desk.remove(report)}>${ICONS.close}</button>
      </li>`,
    )}
  </ul>`;
}

function renderDate(desk: Desk, report: Report, localize: Localize): TemplateResult {
  const date = report.reading?.article.date ?? '';
  const redate = (event: Event) => desk.redate(report, (event.target as HTMLInputElement).value);
  return html`<div class="date">
    <label for="published">${localize.term('dateOfPublication')}</label>
    <input id="published" type="date" .value=${date} @change=${redate} />
    ${date === '' ? html`<p role="status">${localize.term('dateMissing')}</p>` : nothing}
  </div>`;
}
