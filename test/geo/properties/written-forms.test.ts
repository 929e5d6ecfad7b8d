import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { havePacks, loadGazetteer } from '../../support/gazetteers';
import { DEVELOPMENT_TEXTS, found, inOneForm, reports, someNames } from './texts';

const reason = havePacks('theatre') ? '' : ' (skipped: npm run data has not been run)';
const gazetteer = reason === '' ? await loadGazetteer('theatre') : null;

/** Ways in which one text is written down; none of them changes what it says. */
const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ['in NFD', (text) => text.normalize('NFD')],
  ['with curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['in all of these', (text) => text.normalize('NFD').replaceAll("'", '’').replaceAll('\n', '\r\n')],
];

describe.skipIf(gazetteer === null).each(FORMS)(`a report %s names the same places${reason}`, (_, write) => {
  const expectSame = (text: string): void => {
    const plain = inOneForm(text);
    expect(found(geoparse(write(plain), gazetteer!))).toEqual(found(geoparse(plain, gazetteer!)));
  };

  test('when it is one of ours', () => {
    for (const text of DEVELOPMENT_TEXTS) expectSame(text);
  });

  test('when it is put together from names of the gazetteer', () => {
    const names = gazetteer === null ? ['Kyiv'] : someNames(gazetteer);
    fc.assert(fc.property(reports(names), expectSame), { numRuns: 150 });
  });
});
