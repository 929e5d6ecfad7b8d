import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ICONS } from '../components/parts/icons';
import type { Localize } from '../components/words/localize';
import { kilometres } from '../components/words/places';
import type { KeptPlace } from '../kept-places';
import type { Keeper } from './keeper';
import { keptWords } from './kept-words';
import { download } from './publish';

/** The places that the reader keeps: to look through, to remove, to take along and to bring. */
export function renderKept(keeper: Keeper, localize: Localize): TemplateResult {
  const { features } = keeper.list;
  return html`<details class="kept">
    <summary>${keptWords(localize).keptPlaces(localize.number(features.length))}</summary>
    ${
      features.length === 0
        ? html`<p>${keptWords(localize).noKeptPlaces}</p>`
        : html`<ul>${repeat(
            features,
            ({ id }) => id,
            (place) => renderPlace(keeper, place, localize),
          )}</ul>`
    }
    <div class="row">
      <button ?disabled=${features.length === 0} @click=${() => download('kept-places.geojson', JSON.stringify(keeper.list, null, 2))}>${keptWords(localize).exportKept}</button>
      <input class="visually-hidden" type="file" tabindex="-1" accept=".geojson,.json" aria-label=${keptWords(localize).importKept}
        @change=${(event: Event) => void takeFile(event, keeper)} />
      <button @click=${openPicker}>${keptWords(localize).importKept}</button>
    </div>
  </details>`;
}

function renderPlace(keeper: Keeper, place: KeptPlace, localize: Localize): TemplateResult {
  const { name, radiusKm, learntFrom } = place.properties;
  const within = kilometres(localize, radiusKm);
  return html`<li>
    <div>${name}
      <span class="from">${within === '' ? nothing : localize.term('withinKm', within)}${learntFrom.map(
        (words, index) => html`${index === 0 && within === '' ? nothing : ', '}<q>${words}</q>`,
      )}</span>
    </div>
    <button class="icon plain" aria-label=${keptWords(localize).forgetNamed(name)} title=${keptWords(localize).forgetNamed(name)}
      @click=${(event: Event) => forget(event, keeper, place)}>${ICONS.close}</button>
  </li>`;
}

/** The button goes with its place: the focus moves to the list's heading, not out of the page. */
function forget(event: Event, keeper: Keeper, place: KeptPlace): void {
  const details = (event.currentTarget as HTMLElement).closest('details');
  keeper.forget(place);
  details?.querySelector('summary')?.focus();
}

function openPicker(event: Event): void {
  (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
}

async function takeFile(event: Event, keeper: Keeper): Promise<void> {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  // The same file may be chosen again after it was mended.
  if (file !== undefined) await keeper.add(file);
  input.value = '';
}
