import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../geo/recognize/document';
import { gazetteerNames } from '../../../geo/recognize/recognizers/gazetteer-names';
import type { Gazetteer } from '../../../geo/types';
import { havePacks, loadGazetteer } from '../../support/gazetteers';

const ALPHABET = [...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'];
/** Each letter of the alphabet in a system, and at the beginning of a word where that differs. */
const SYSTEMS: Readonly<Record<string, { letters: string; initial?: Readonly<Record<string, string>> }>> = {
  'Ukraine 2010': {
    letters: 'a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch - iu ia',
    initial: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
  },
  'BGN/PCGN 1965': {
    letters: "a b v h g d e ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch ' yu ya",
  },
  'the press': { letters: 'a b v h g d e ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch - yu ya' },
  'ALA-LC without marks': {
    letters: 'a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch - iu ia',
  },
  scientific: { letters: 'a b v h g d e je ž z y i ji j k l m n o p r s t u f ch c č š šč ʹ ju ja' },
  'scientific in plain letters': {
    letters: 'a b v h g d e je zh z y i ji j k l m n o p r s t u f ch ts ch sh shch - ju ja',
  },
};

function romanise(name: string, system: string): string {
  const { letters, initial } = SYSTEMS[system]!;
  const spelled = letters.split(' ').map((letter) => (letter === '-' ? '' : letter));
  return [...name.replace(/['’ʼ]/gu, '')]
    .map((letter, at) => {
      const lower = letter.toLowerCase();
      const latin = (at === 0 ? initial?.[lower] : undefined) ?? spelled[ALPHABET.indexOf(lower)] ?? lower;
      return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}

/** Names of one word of Ukrainian settlements. */
function ukrainianNames(gazetteer: Gazetteer): readonly string[] {
  const names = new Set<string>();
  for (let index = 0; index < gazetteer.size; index++) {
    if (gazetteer.featureClass(index) !== 'P' || gazetteer.place(index).country !== 'UA') continue;
    for (const { text, lang, kind } of gazetteer.names(index)) {
      if (lang === 'uk' && kind === 'official' && /^\p{L}[\p{L}'’ʼ]{4,}$/u.test(text)) names.add(text);
    }
  }
  return [...names].sort();
}

const ready = havePacks('theatre');
const why = ready ? '' : ' (skipped: data/gazetteer/theatre.pack is not built)';

describe.skipIf(!ready)(`romanisations of Ukrainian names${why}`, () => {
  // What is left are names of which the spelling is that of another place, and letters that a system runs together.
  test.each([
    ['Ukraine 2010', 1],
    ['BGN/PCGN 1965', 0.99],
    ['the press', 0.99],
    ['ALA-LC without marks', 0.99],
    ['scientific', 0.97],
    ['scientific in plain letters', 0.97],
  ])(
    '%s finds them',
    async (system, share) => {
      const gazetteer = await loadGazetteer('theatre');
      const names = ukrainianNames(gazetteer);
      const missed = names.filter((name) => !finds(gazetteer, romanise(name, system), name));
      expect(names.length).toBeGreaterThan(2000);
      expect(1 - missed.length / names.length, missed.slice(0, 20).join(' ')).toBeGreaterThanOrEqual(share);
    },
    60_000,
  );
});

function finds(gazetteer: Gazetteer, spelled: string, name: string): boolean {
  const mentions = gazetteerNames.recognize(readDocument(spelled, 'en'), gazetteer, []);
  return mentions.some(({ candidates }) =>
    candidates.some((index) => gazetteer.names(index).some(({ text }) => text === name)),
  );
}
