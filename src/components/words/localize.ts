import { type FunctionParams, LocalizeController } from '@shoelace-style/localize';
import { type FrontlineTranslation, LOCALES } from '../../locales/index';

/** The words of the interface in the language of the nearest `lang`, through shadow roots, else the page's. */
export class Localize extends LocalizeController<FrontlineTranslation> {
  override lang(): string {
    return nearestLang(this.host) ?? super.lang();
  }

  /** The library's own makes a locale at each call, and a change of dates says hundreds of words. */
  override term<Key extends keyof FrontlineTranslation>(
    key: Key,
    ...args: FunctionParams<FrontlineTranslation[Key]>
  ): string {
    const term: unknown = dictionaryOf(this.lang())[key];
    return typeof term === 'function' ? String(term(...args)) : String(term);
  }

  /** A number as the language writes it; the formats are kept, for a list makes hundreds of them. */
  override number(number: number | string, options: Intl.NumberFormatOptions = {}): string {
    const lang = this.lang();
    const key = `${lang} ${JSON.stringify(options)}`;
    let format = formats.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(lang, options);
      formats.set(key, format);
    }
    return Number.isNaN(Number(number)) ? '' : format.format(Number(number));
  }
}

const dictionaries = new Map<string, FrontlineTranslation>();
const formats = new Map<string, Intl.NumberFormat>();
const languages = new Map<string, boolean>();

/** The words of a language, of it in any country, or the fallback's. */
function dictionaryOf(lang: string): FrontlineTranslation {
  let found = dictionaries.get(lang);
  if (found === undefined) {
    const { language } = new Intl.Locale(lang);
    found = LOCALES.find(({ $code }) => $code === language) ?? LOCALES[0];
    dictionaries.set(lang, found);
  }
  return found;
}

function nearestLang(element: HTMLElement): string | null {
  let node: Node | null = element;
  while (node !== null) {
    if (node instanceof HTMLElement && node !== document.documentElement) {
      const { lang } = node;
      // Undefined where an element of ours declares it and nobody has set it.
      if (lang && isLanguage(lang)) return lang;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return null;
}

function isLanguage(lang: string): boolean {
  let known = languages.get(lang);
  if (known === undefined) {
    known = isLocale(lang);
    languages.set(lang, known);
  }
  return known;
}

function isLocale(lang: string): boolean {
  try {
    return new Intl.Locale(lang).language !== '';
  } catch {
    return false;
  }
}
