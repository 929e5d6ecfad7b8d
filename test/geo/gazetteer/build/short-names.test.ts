import { expect, test } from 'vitest';
import type { Draft } from '../../../../geo/gazetteer/build/draft';
import { addShortNames } from '../../../../geo/gazetteer/build/short-names';

function namesOf(name: string, part: Partial<Draft>): string[] {
  const draft: Draft = {
    id: 'gn:1',
    name,
    lat: 30,
    lon: 31,
    featureClass: 'P',
    featureCode: 'PPL',
    country: 'EG',
    admin1: '',
    population: 50_000,
    uncertaintyKm: 0,
    names: [{ text: name, lang: 'en', kind: 'official' }],
    ...part,
  };
  addShortNames(draft);
  return draft.names.map(({ text }) => text);
}

test('a town of Arabic name is known without the article, too', () => {
  expect(namesOf('Al Qāmishlī', { country: 'SY' })).toContain('Qāmishlī');
  expect(namesOf('Ad Daqahlīyah', { featureClass: 'A', featureCode: 'ADM1' })).toContain('Daqahlīya');
  expect(namesOf('Al-Fallujah', { country: 'IQ' })).toContain('Fallujah');
});

test('a British town is known without the water that it lies on', () => {
  expect(namesOf('Clacton-on-Sea', { country: 'GB' })).toContain('Clacton');
  expect(namesOf('Burton upon Trent', { country: 'GB' })).toContain('Burton');
});

test('a hamlet, a short rest and other countries keep their names', () => {
  expect(namesOf('Al Qurayn', { population: 500 })).toHaveLength(1);
  expect(namesOf('Al Kut', { country: 'IQ' })).toHaveLength(1);
  expect(namesOf('El Paso', { country: 'US' })).toHaveLength(1);
  expect(namesOf('Rye-on-Sea', { country: 'GB' })).toHaveLength(1);
  expect(namesOf('Frankfurt-on-Oder', { country: 'DE' })).toHaveLength(1);
});
