import { expect, test } from 'vitest';
import { foldToken } from '../../../geo/text/fold';
import { mayBeRespelled, respellings } from '../../../geo/text/respell';

test.each([
  ['Kupjansk', 'kupiansk', 'scientific without marks'],
  ['Zaporižžja', 'zaporizhzhia', 'scientific'],
  ['Lysyčansʹk', 'lysychansk', 'scientific'],
  ['Charkiv', 'kharkiv', 'scientific'],
  ['Avdijivka', 'avdiivka', 'scientific'],
  ['Awdijiwka', 'avdiivka', 'German'],
  ['Bachmut', 'bakhmut', 'German'],
  ['Sjevjerodonecʹk', 'sievierodonetsk', 'scientific'],
  ['Iasynuvate', 'yasynuvate', 'ALA-LC'],
  ['Gulyaipole', 'gulyaypole', 'press'],
  ['Huliaypole', 'huliaipole', 'mixed'],
  ['Korenyovo', 'korenevo', 'ё'],
  ['Blagoveschenka', 'blagoveshchenka', 'sch'],
  ['Olexandrivka', 'oleksandrivka', 'x'],
  ['Bahmut', 'bakhmut', 'h'],
  ['Gorlivka', 'horlivka', 'g'],
  ['Velyky', 'velykyi', 'short ending'],
  ['Chornyy', 'chornyi', 'BGN ending'],
  ['Chornii', 'chornyi', 'ii'],
  ['Dobropilia', 'dobropillia', 'one l'],
  ['Lubomyrivka', 'liubomyrivka', 'lu for liu'],
])('%s may be %s: %s', (printed, spelling) => {
  expect(mayBeRespelled(printed, foldToken(printed))).toBe(true);
  expect([...respellings(printed)]).toContain(spelling);
});

test('an English word is left alone, and no word has more than two dozen spellings', () => {
  for (const word of [
    'Johnson',
    'Washington',
    'Thursday',
    'Parliament',
    'Reuters',
    'Jackson',
    'Gov',
    'Syrskyi',
    'Solovyov',
  ])
    expect(mayBeRespelled(word, foldToken(word)), word).toBe(false);
  for (const word of ['Schtschujgjajivka', 'Žuravlivka', 'Wychyjgajiwka', '😀', 'ʹʹʹʹʹ', 'Ї'.repeat(50)])
    expect([...respellings(word)].length, word).toBeLessThanOrEqual(25);
});

test('no spelling is the folded word itself, and none comes twice', () => {
  for (const word of ['Kupjansk', 'Gulyaipole', 'Charkiw', 'Zaporižžja']) {
    const found = [...respellings(word)];
    expect(found).not.toContain(foldToken(word));
    expect(new Set(found).size).toBe(found.length);
  }
});
