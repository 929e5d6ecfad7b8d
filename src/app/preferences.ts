/** Theme and language, the only things that are kept beyond the page. A browser that keeps nothing is no error. */

export type ThemeChoice = 'auto' | 'light' | 'dark';

const THEME = 'frontline.theme';
const LANGUAGE = 'frontline.lang';

const LANGUAGES = ['en', 'uk', 'ru'] as const;
export type LanguageChoice = (typeof LANGUAGES)[number];

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

export function readTheme(): ThemeChoice {
  const theme = stored(THEME);
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** The language chosen before, else the browser's, else English. */
export function readLanguage(): LanguageChoice {
  const wanted = [stored(LANGUAGE), ...navigator.languages].map((lang) => lang.slice(0, 2));
  for (const lang of wanted) {
    const known = LANGUAGES.find((each) => each === lang);
    if (known !== undefined) return known;
  }
  return 'en';
}

/** Sets the page's colour scheme and keeps the choice. */
export function applyTheme(theme: ThemeChoice): void {
  document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  store(THEME, theme);
}

/** Sets the page's language, which every element follows, and keeps the choice. */
export function applyLanguage(lang: LanguageChoice): void {
  document.documentElement.lang = lang;
  store(LANGUAGE, lang);
}
