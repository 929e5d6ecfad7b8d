import type { Localize } from './localize';

/** States by the names that events give them: the browser knows their names in every language. */
const STATES: Readonly<Record<string, string>> = {
  Russia: 'RU',
  Ukraine: 'UA',
  Belarus: 'BY',
  'United States': 'US',
  Israel: 'IL',
};

/** A party or unit in the language of the interface, as the event names it where no word is known; '' for none. */
export function actorWords(localize: Localize, name: string): string {
  const code = Object.hasOwn(STATES, name) ? STATES[name] : undefined;
  if (code === undefined) return localize.term('actor', name);
  return regionNames(localize.lang()).of(code) ?? name;
}

const names = new Map<string, Intl.DisplayNames>();

function regionNames(lang: string): Intl.DisplayNames {
  const known = names.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region' });
  names.set(lang, known);
  return known;
}
