import { describe, expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { havePacks, loadGazetteer } from '../../support/gazetteers';

describe.skipIf(!havePacks('theatre'))('a town before the name of a body', async () => {
  const gazetteer = await loadGazetteer('theatre', 'world');
  const kindOf = (text: string, quote: string): string | undefined =>
    geoparse(text, gazetteer).find((resolution) => resolution.quote === quote)?.kind;

  test.each([
    ['Near Kramatorsk market a car burned.', 'Kramatorsk'],
    ['A flag was hoisted over Kupiansk council on Friday.', 'Kupiansk'],
    ['The Toretsk garrison has no water left.', 'Toretsk'],
    ['Siege of Toretsk: the tenth week.', 'Toretsk'],
    ['Would Odesa be shelled?', 'Odesa'],
    ['It fell on the Kharkiv region before dawn.', 'Kharkiv'],
    ['The Sumy district was shelled.', 'Sumy'],
  ])('is where it is: %s', (text, quote) => {
    expect(kindOf(text, quote)).toBe('literal');
  });

  test.each([
    ['The Kramatorsk council voted for the budget.', 'Kramatorsk'],
    ['A deputy of the Kupiansk council resigned.', 'Kupiansk'],
    ['Drones hit a bus in Bilopillia on Monday, Sumy regional prosecutors said.', 'Sumy'],
    ['A shell killed a man in Stepnohirsk, Zaporizhzhia regional head Ivan Fedorov wrote.', 'Zaporizhzhia'],
    [
      'A bomb fell on Kostiantynivka on Tuesday afternoon, Donetsk regional governor Filashkin said.',
      'Donetsk',
    ],
    ['Shells fell on Balakliia, Kharkiv region police reported.', 'Kharkiv'],
    ['A fire broke out, Belgorod city emergency officials said.', 'Belgorod'],
    ['He was appointed to the Kramatorsk court.', 'Kramatorsk'],
    ['The Vladivostok garrison arrived by train.', 'Vladivostok'],
    ['The Kursk brigade arrived by train.', 'Kursk'],
    ['He fought in the Siege of Sevastopol.', 'Sevastopol'],
  ])('stands for the body: %s', (text, quote) => {
    expect(kindOf(text, quote)).toBe('associative');
  });
});
