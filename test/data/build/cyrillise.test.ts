import { expect, test } from 'vitest';
import { cyrillise } from '../../../data/build/gazetteer/cyrillise';

test.each([
  ['Avdiyivka', 'Авдіївка'],
  ['Avdiivka', 'Авдіївка'],
  ['Zhovtneve', 'Жовтневе'],
  ['Kharkivskyi', 'Харківський'],
  ['Velyka Bilozerka', 'Велика Білозерка'],
  ['Ust-Luga', 'Уст-Луґа'],
])('%s is most likely %s', (latin, cyrillic) => {
  expect(cyrillise(latin)).toBe(cyrillic);
});

test('a name with a letter that no romanisation gives is left alone', () => {
  expect(cyrillise('Qırım')).toBeNull();
});
