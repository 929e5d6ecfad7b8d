import { LocalizeController } from '@shoelace-style/localize';
import type { FrontlineTranslation } from '../../locales/index';
import '../../locales/index';

/** The words of the interface in the language of the nearest `lang`, through shadow roots, else the page's. */
export class Localize extends LocalizeController<FrontlineTranslation> {
  override lang(): string {
    return nearestLang(this.host) ?? super.lang();
  }
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
  try {
    return new Intl.Locale(lang).language !== '';
  } catch {
    return false;
  }
}
