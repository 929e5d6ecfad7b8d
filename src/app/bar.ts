import { html, type TemplateResult } from 'lit';
import type { Localize } from '../components/words/localize';
import type { FrontlineEvent } from '../events/types';
import { LOCALES } from '../locales/index';
import {
  applyLanguage,
  applyTheme,
  type LanguageChoice,
  readLanguage,
  readTheme,
  type ThemeChoice,
} from './preferences';
import { copyEmbedTag, downloadEvents, EMBED_TAG } from './publish';

const THEMES = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const;

/** What the bar shows and what it asks for. */
export interface BarOptions {
  readonly localize: Localize;
  readonly phone: boolean;
  readonly events: readonly FrontlineEvent[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: () => void;
  readonly onSay: (words: string) => void;
}

/** The bar at the top: name, open, paste, publish, language, theme; on a phone the last three in a menu. */
export function renderBar(options: BarOptions): TemplateResult {
  const term = options.localize.term.bind(options.localize);
  return html`<header class="bar">
    <h1>${term('appName')}</h1>
    <span class="tagline">${term('tagline')}</span>
    <input class="visually-hidden" id="file" type="file" multiple tabindex="-1" aria-label=${term('openFile')}
      accept=".txt,.md,.markdown,.html,.htm,.geojson,.json,.csv,.arrow,.feather,.pmtiles"
      @change=${(event: Event) => takeFiles(event, options.onFiles)} />
    <button @click=${openPicker}>${term('openFile')}</button>
    <button @click=${options.onPaste}>${term('paste')}</button>
    ${
      options.phone
        ? renderMenu(term('menu'), html`${renderPublish(options)} ${renderSettings(options.localize)}`)
        : html`${renderMenu(term('publish'), renderPublish(options))} ${renderSettings(options.localize)}`
    }
  </header>`;
}

function renderMenu(words: string, content: TemplateResult): TemplateResult {
  return html`<details class="menu" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary>${words}</summary>
    <div class="sheet">${content}</div>
  </details>`;
}

function renderPublish({ localize, events, onSay }: BarOptions): TemplateResult {
  const term = localize.term.bind(localize);
  const copy = async () =>
    onSay((await copyEmbedTag()) ? term('copied') : `${term('copyFailed')} ${EMBED_TAG}`);
  return html`<button ?disabled=${events.length === 0} @click=${() => downloadEvents(events)}>${term('downloadGeoJSON')}</button>
    <pre>${EMBED_TAG}</pre>
    <button @click=${() => void copy()}>${term('copyTag')}</button>`;
}

function renderSettings(localize: Localize): TemplateResult {
  const term = localize.term.bind(localize);
  const [lang, theme] = [readLanguage(), readTheme()];
  return html`<label class="field"><span>${term('language')}</span>
      <select aria-label=${term('language')} @change=${(event: Event) => applyLanguage(chosen(event) as LanguageChoice)}>
        ${LOCALES.map(({ $code, $name }) => html`<option value=${$code} ?selected=${$code === lang}>${$name}</option>`)}
      </select>
    </label>
    <label class="field"><span>${term('theme')}</span>
      <select aria-label=${term('theme')} @change=${(event: Event) => applyTheme(chosen(event) as ThemeChoice)}>
        ${Object.entries(THEMES).map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${value === theme}>${term(words)}</option>`,
        )}
      </select>
    </label>`;
}

function openPicker(event: Event): void {
  (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLInputElement>('#file')?.click();
}

function takeFiles(event: Event, onFiles: BarOptions['onFiles']): void {
  const input = event.target as HTMLInputElement;
  onFiles([...(input.files ?? [])]);
  // The same file may be chosen again after it was mended.
  input.value = '';
}

function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
}

const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;
