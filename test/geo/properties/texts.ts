import fc from 'fast-check';
import type { Gazetteer, Resolution } from '../../../geo/types';
import { loadDispatches } from '../../support/dispatches';

/** Texts that may be looked at while rules are made. */
export const DEVELOPMENT_TEXTS: readonly string[] = loadDispatches()
  .filter(({ split }) => split === 'dev')
  .map(({ article }) => article.text);

/** Names as a gazetteer writes them, in every script that it has: a few hundred, evenly taken. */
export function someNames(gazetteer: Gazetteer, count = 400): string[] {
  const step = Math.max(1, Math.floor(gazetteer.size / count));
  const names: string[] = [];
  for (let index = 0; index < gazetteer.size; index += step) {
    const all = gazetteer.names(index);
    names.push(all[0]!.text, all[index % all.length]!.text);
  }
  // An opening quotation mark for an Arabic letter would make a quotation of what follows.
  return names.filter((name) => !name.includes('‘'));
}

const SENTENCES: readonly ((name: string, other: string) => string)[] = [
  (name) => `Russian forces shelled ${name} on Monday.`,
  (name, other) => `Fighting went on near ${name} and ${other}.`,
  (name, other) => `A drone hit a depot 7 km southwest of ${name}, between it and ${other}.`,
  (name) => `${name}'s mayor said so; ${name} said nothing.`,
  (name, other) => `The village of ${name} (6km northwest of ${other}) was taken.`,
  (name, other) => `${name} Oblast, ${other} district: "all quiet".`,
  (name, other) => `From ${name}-${other} the Slov'iansk direction was reached, and Kam'ianka.`,
  (name, other) => `Shells fell on Zaporižžja, Čuhujiv, Kupjans’k and ${name} (Hajsyn, Ŭil, ${other}).`,
  (name) => `In ${name}, Łódź, Chișinău and Слов'янськ; у Донецьку й Їздецькому – ${name}.`,
];

/** Paragraphs of sentences about named places. */
export function reports(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names);
  const sentence = fc.tuple(fc.constantFrom(...SENTENCES), name, name).map(([make, a, b]) => make(a, b));
  const space = fc.constantFrom(' ', '\n', '\n\n');
  return fc
    .array(fc.tuple(sentence, space), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().join(''));
}

/** What was found, so that two readings of a text can be compared: quotes in one form, places by id. */
export function found(resolutions: readonly Resolution[]): string[] {
  return resolutions.map(
    ({ quote, kind, place, precision }) =>
      `${inOneForm(quote)} ${kind} ${place === null ? 'NIL' : inOneForm(place.id)} ${precision}`,
  );
}

/** NFC, straight apostrophes, line feeds. */
export function inOneForm(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'").replaceAll('\r\n', '\n');
}
