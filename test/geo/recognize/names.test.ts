import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { loadGazetteer } from '../../support/gazetteers';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const found = (text: string): string[] =>
  geoparse(text, gazetteer).map(({ quote, place }) => `${quote}=${place?.id}`);

test('possessives, capitals and hyphens', () => {
  expect(found('Shells fell on Bakhmut’s streets.')).toEqual(['Bakhmut=bakhmut']);
  expect(found('Troops left BAKHMUT for Soledar.')).toEqual(['BAKHMUT=bakhmut', 'Soledar=soledar']);
  expect(found('the Kharkiv-Luhansk road')).toEqual(['Kharkiv=kharkiv', 'Luhansk=luhansk']);
  expect(found('A fire broke out in Ust Luga.')).toEqual(['Ust Luga=ust-luga']);
  expect(found('fighting in the Donbas')).toEqual(['Donbas=donbas']);
});

test('apostrophes and normal forms make no difference', () => {
  for (const text of ["in Slov'iansk", 'in Slov’iansk', 'in Slovʼiansk']) expect(found(text)).toHaveLength(1);
  const cyrillic = 'у Слов’янськ';
  expect(geoparse(cyrillic.normalize('NFD'), gazetteer)[0]?.place?.id).toBe('slavuta');
  expect(geoparse(cyrillic, gazetteer)[0]?.place?.id).toBe('slavuta');
});

test('the word after a name says what it is', () => {
  expect(found('in the Kharkiv region')).toEqual(['Kharkiv=kharkiv-oblast']);
  expect(found('shelling of Kharkiv Oblast')).toEqual(['Kharkiv Oblast=kharkiv-oblast']);
  expect(found('in the Donetsk and Luhansk oblasts')).toEqual([
    'Donetsk=donetsk-oblast',
    'Luhansk=luhansk-oblast',
  ]);
  expect(found('an attack on Kharkiv')).toEqual(['Kharkiv=kharkiv']);
  expect(geoparse('on the Kupiansk direction', gazetteer)[0]?.precision).toBe('near');
});

test('a part of a town that is a region’s seat, and a border, are the region’s', () => {
  expect(found('fighting in southern Kharkiv')).toEqual(['Kharkiv=kharkiv-oblast']);
  expect(found('on the Kharkiv-Luhansk border')).toEqual([
    'Kharkiv=kharkiv-oblast',
    'Luhansk=luhansk-oblast',
  ]);
  expect(found('in central Kharkiv')).toEqual(['Kharkiv=kharkiv']);
});

test('a name may end in lower case where it is written so', () => {
  expect(found('They hid in the Slavuta forest.')).toEqual(['Slavuta forest=forest']);
});

test('a team is no village of its name', () => {
  expect(found('He played for Zorya Luhansk.')).not.toContain('Zorya=zorya');
  expect(found('Shells hit Zorya.')).toEqual(['Zorya=zorya']);
});

test('with the article it is the river, hyphenated the town', () => {
  expect(found('They crossed the Dnipro north of it.')).toEqual(['Dnipro=dnipro-river']);
  expect(found('The Dnipro’s left bank is flat.')).toEqual(['Dnipro=dnipro-river']);
  expect(found('The Dnipro-based plant closed.')).toEqual(['Dnipro=dnipro']);
});

test('coordinates in three ways', () => {
  for (const text of [
    'at 48.595, 38.000 today',
    'at 48°35′42″N 38°00′00″E today',
    'at 37U DP 26266 82918 today',
  ]) {
    const [one] = geoparse(text, gazetteer);
    expect(one?.precision).toBe('exact');
    expect(one?.lat).toBeCloseTo(48.595, 1);
    expect(one?.lon).toBeCloseTo(38, 0);
  }
  expect(geoparse('It rose 48.59, 38.00 percent', gazetteer)).toHaveLength(0);
});

test('a state in short after a comma', () => {
  expect(found('He lives in Paris, TX with his dog.')).toEqual(['Paris=paris-texas', 'TX=us-tx']);
});

test('a possessive or a contraction is no other name without its apostrophe', () => {
  expect(found('Paris’s streets were empty.')).toEqual(['Paris=paris']);
  expect(geoparse('Then I’ll say no, and we’d go.', gazetteer)).toHaveLength(0);
});

test('a sum of money names no country', () => {
  expect(geoparse('It cost US$460 million and Paris$ nothing.', gazetteer)).toHaveLength(0);
});

test('a disease bears the name of a place, also where it stands bare', () => {
  expect(found('The Bakhmut virus spread. Because Bakhmut kills slowly, doctors in Kharkiv wait.')).toEqual([
    'Kharkiv=kharkiv',
  ]);
  expect(found('The Bakhmut virus spread, first in Bakhmut.')).toEqual(['Bakhmut=bakhmut']);
});

test('names in a list of regions are regions', () => {
  expect(found('Water is short in two oblasts: Kharkiv and Luhansk.')).toEqual([
    'Kharkiv=kharkiv-oblast',
    'Luhansk=luhansk-oblast',
  ]);
  expect(found('It declared the regions, Luhansk and Kharkiv, its own.')).toEqual([
    'Luhansk=luhansk-oblast',
    'Kharkiv=kharkiv-oblast',
  ]);
  expect(found('the Kharkiv part of the border')).toEqual(['Kharkiv=kharkiv-oblast']);
  expect(found('Shells hit regions, and Kharkiv.')).toEqual(['Kharkiv=kharkiv']);
});

test('clubs, dishes, openings and namesakes are no places', () => {
  for (const text of [
    'Dynamo Kyiv beat Metalist 1925 Kharkiv.',
    'They ate chicken Kyiv.',
    'In chess the Kyiv Gambit lost a bishop.',
    'Her dog is called Kharkiv.',
    'His call sign is Kharkiv.',
  ])
    expect(found(text), text).toEqual([]);
  expect(found('The Kyiv Defence Council met.')).toEqual(['Kyiv=kyiv']);
});

test('a capital behind an elided article counts as one', async () => {
  const world = await loadGazetteer('theatre', 'world');
  const places = geoparse("Fever spread in Côte d'Ivoire and in Cote d’Ivoire.", world);
  expect(places.map(({ place }) => place?.country)).toEqual(['CI', 'CI']);
});
