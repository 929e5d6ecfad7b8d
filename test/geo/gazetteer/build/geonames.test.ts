import { describe, expect, test } from 'vitest';
import {
  type AlternateName,
  alternateProblem,
  applyAlternates,
  type Draft,
  finishCountry,
  isChosen,
  placeOfRow,
  readAlternate,
  rowProblem,
} from '../../../../geo/gazetteer/build';

/** A row of a dump with everything but what the test is about filled in; keys are column numbers. */
function cells(changed: Readonly<Record<number, string>> = {}): string[] {
  const row = `500\tKlynove\tKlynove\tKlinovoe,Клинове,Клиновое,ke li nuo fu\t48.40135\t38.10021\tP\tPPL\tUA\t\t05\t1414\t\t\t950\t\t120\tEurope/Kyiv\t2023-05-01`;
  return row.split('\t').map((cell, index) => changed[index] ?? cell);
}

function alternates(...rows: readonly string[]): AlternateName[] {
  return rows.map((row) => readAlternate(row.split('|')));
}

function names(draft: Pick<Draft, 'names'>): string[] {
  return draft.names.map(({ text, lang, kind, from, to }) =>
    [text, lang, kind, from, to].filter((part) => part !== undefined).join(' '),
  );
}

test('a row is a place with its main name and the useful others', () => {
  expect(rowProblem(cells(), 'UA')).toBeNull();
  expect(placeOfRow(cells())).toMatchObject({
    id: 'gn:500',
    name: 'Klynove',
    lat: 48.40135,
    lon: 38.10021,
    featureCode: 'PPL',
    admin1: 'UA.05',
    population: 950,
  });
  expect(names(placeOfRow(cells()))).toEqual([
    'Klynove en official',
    'Klinovoe  variant',
    'Клинове  variant',
    'Клиновое ru variant',
  ]);
});

test.each([
  [cells().slice(0, 18), '19 columns, found 18'],
  [[...cells(), ''], '19 columns, found 20'],
  [cells({ 0: 'x1' }), 'a GeoNames number, found "x1"'],
  [cells({ 0: '-5' }), 'a GeoNames number, found "-5"'],
  [cells({ 1: ' ' }), 'a name, found none'],
  [cells({ 1: 'Kly\u0000nove' }), 'control characters'],
  [cells({ 4: '91' }), 'a latitude from -90 to 90, found "91"'],
  [cells({ 4: '' }), 'a latitude from -90 to 90, found ""'],
  [cells({ 5: 'east' }), 'a longitude from -180 to 180, found "east"'],
  [cells({ 5: '1e9' }), 'a longitude from -180 to 180'],
  [cells({ 6: 'Q' }), 'a feature class of GeoNames, found "Q"'],
  [cells({ 8: 'RU' }), 'a place of UA, found one of "RU"'],
  [cells({ 14: '99999999999' }), 'a number of inhabitants, found "99999999999"'],
  [cells({ 14: '-1' }), 'a number of inhabitants, found "-1"'],
])('row %# is told apart', (row, problem) => {
  expect(rowProblem(row, 'UA')).toContain(problem);
});

test.each([
  ['1|500|uk|Клинове', '8 to 10 columns, found 4'],
  ['1|500|uk|Клинове|||||||', '8 to 10 columns, found 11'],
  ['|500|uk|Клинове||||||', 'the number of a name, found ""'],
  ['1|five|uk|Клинове||||||', 'the GeoNames number of a place, found "five"'],
  ['1|500|uk|||||||', 'a name, found none'],
  ['1|500|uk|Кли\u0007нове||||||', 'control characters'],
])('alternate name %j is told apart: expected %s', (row, problem) => {
  expect(alternateProblem(row.split('|'))).toContain(problem);
});

test('both forms of the table of alternate names are read', () => {
  expect(alternateProblem('1|500|uk|Клинове||||'.split('|'))).toBeNull();
  expect(alternateProblem('1|500|uk|Клинове||||1|1924|2016'.split('|'))).toBeNull();
});

describe('alternate names', () => {
  test('are official, variant or former by their flags, whatever the order of the rows', () => {
    const rows = alternates(
      '11|500|uk|Клинове|1|||||',
      '12|500|uk|Клинова||||||',
      '13|500|ru|Клиновое||||||',
      '14|500|uk|Ленінське||||1|1924|19 May 2016',
      '15|500|en|Klinove||||||',
      '16|500|link|https://en.wikipedia.org/wiki/Klynove||||||',
      '17|500|post|84500||||||',
      '18|500|de|Klynowe||||||',
      '19|500|zh|克利诺韦||||||',
      '20|500|en|The Wedge|||1|||',
    );
    const expected = [
      'Klynove en official',
      'Klinovoe  variant',
      'Klinove en variant',
      'Клинове uk official',
      'Клинова uk variant',
      'Ленінське uk former 1924 2016',
      'Клиновое ru official',
      'Klynowe  variant',
      'The Wedge  variant',
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const draft = placeOfRow(cells());
      applyAlternates(draft, order);
      expect(names(draft)).toEqual(expected);
    }
  });

  test('show a place outside Ukraine by its English name', () => {
    const draft = placeOfRow(cells({ 1: 'Warszawa', 3: '', 8: 'PL' }));
    applyAlternates(draft, alternates('1|500|en|Warsaw|1|||||', '2|500|pl|Warszawa|1|||||'));
    expect(draft.name).toBe('Warsaw');
    expect(names(draft)).toEqual(['Warszawa  official', 'Warsaw en official']);
  });

  test('leave a place without any as it was', () => {
    const draft = placeOfRow(cells());
    applyAlternates(draft, alternates('1|500|link|https://example.org||||||'));
    expect(names(draft)).toEqual(names(placeOfRow(cells())));
  });
});

test.each([
  ['P', 'PPL', '', true],
  ['P', 'PPLH', '', false],
  ['A', 'PCLI', 'Ukraina,Україна,Украина,Ucrania', false],
  ['A', 'ADM1', '', false],
  ['A', 'ADM2', '', true],
  ['S', 'RSTN', '', false],
  ['S', 'AIRB', '', true],
  ['H', 'STM', 'Klinovaya', false],
  ['H', 'STM', 'Klinovaya,Клинова,Клиновая', true],
  ['R', 'RD', '', false],
  ['', '', '', false],
])('feature %s.%s called also "%s" is taken: %s', (featureClass, code, others, taken) => {
  expect(isChosen(placeOfRow(cells({ 3: others, 6: featureClass, 7: code })))).toBe(taken);
});

test('a name that a settlement bears is the settlement’s alone', () => {
  const town = placeOfRow(cells());
  const river = placeOfRow(cells({ 0: '501', 3: 'Клинове,Klynivka', 6: 'H', 7: 'STM' }));
  const dam = placeOfRow(cells({ 0: '502', 3: '', 6: 'S', 7: 'DAM' }));
  const places = finishCountry([town, river, dam]);
  expect(places.map(({ id, name }) => `${id} ${name}`)).toEqual(['gn:500 Klynove', 'gn:501 Klynove River']);
  expect(names(places[1]! as Draft)).toEqual(['Klynove River en official', 'Klynivka  variant']);
});

test('a Ukrainian village gets the spellings of the press', () => {
  const [village] = finishCountry([placeOfRow(cells({ 1: 'Andriyivka', 3: 'Андреевка,Андріївка' }))]);
  const texts = village!.names.map(({ text }) => text);
  expect(village!.name).toBe('Andriivka');
  expect(texts).toEqual(expect.arrayContaining(['Andriivka', 'Andriyivka', 'Андріївка', 'Andreevka']));
});

test('an old name by which a large town abroad is known is left to that town', () => {
  const village = (): Draft => placeOfRow(cells({ 3: 'Munich,Klinovoe' }));
  const munich = { name: 'Munich', featureClass: 'P', population: 1_260_000 } as const;
  const texts = (famous: readonly (typeof munich)[]): string[] =>
    finishCountry([village()], famous)[0]!.names.map(({ text }) => text);
  expect(texts([])).toContain('Munich');
  expect(texts([munich])).not.toContain('Munich');
  expect(texts([munich])).toContain('Klynove');
});
