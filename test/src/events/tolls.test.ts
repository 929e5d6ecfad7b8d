import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/events/lexicon/lexicon';
import { readDocument } from '../../../src/events/reading/document';
import { tollsOf } from '../../../src/events/reading/tolls';
import type { Toll } from '../../../src/events/types';
import { event, read } from './support';

/** Tolls as `harm who least–most`, `+` before those counted already. */
function tolls(text: string): readonly string[] {
  const lexicon = lexiconFor('en')!;
  const { sentences } = readDocument({ id: 't', text, date: '', lang: 'en' }, [], lexicon);
  return sentences.flatMap((sentence) =>
    tollsOf(sentence, lexicon.casualties).map(({ toll }) => written(toll)),
  );
}

const written = ({ harm, who, least, most, part }: Toll): string =>
  `${part ? '+' : ''}${harm} ${who || '?'} ${least === most ? least : `${least}–${most ?? ''}`}`;

test.each([
  [
    'The shell killed three people and wounded 12, including two children.',
    ['killed ? 3', 'wounded ? 12', '+wounded children 2'],
  ],
  ['Three people were killed and 14 wounded.', ['killed ? 3', 'wounded ? 14']],
  ['Three people, including a child, were killed.', ['killed ? 3', '+killed children 1']],
  ['At least 20 soldiers died.', ['killed soldiers 20–']],
  ['Up to 300 soldiers were killed or wounded.', ['killed soldiers 0–300']],
  ['Dozens were injured.', ['wounded ? 24–99']],
  [
    'A man and a woman were killed, and five others were hurt.',
    ['killed men 1', 'killed women 1', 'wounded ? 5'],
  ],
  ['A rocket hit the square, killing a 34-year-old woman.', ['killed women 1']],
  ['The attack killed a 12-year-old boy and his mother.', ['killed children 1', 'killed women 1']],
  ['Twenty-five people were injured.', ['wounded ? 25']],
  ['More than 1,200 soldiers were killed.', ['killed soldiers 1200–']],
  ['Between 20 and 30 civilians were wounded.', ['wounded civilians 20–30']],
  ['The strike left two dead and five wounded.', ['killed ? 2', 'wounded ? 5']],
  ['Two killed, seven injured in the attack.', ['killed ? 2', 'wounded ? 7']],
  ['The death toll rose to 14.', ['killed ? 14']],
  ['Two dozen people were injured.', ['wounded ? 24']],
  ['There were no casualties.', ['killed ? 0', 'wounded ? 0']],
  ['No one was killed.', ['killed ? 0']],
  ['Nobody was hurt.', ['killed ? 0', 'wounded ? 0']],
  ['Ukrainian troops captured 12 Russian soldiers.', ['captured soldiers 12']],
  ['They took 15 prisoners.', ['captured soldiers 15']],
  ['Four people are missing.', ['missing ? 4']],
  ['A rescuer and two police officers were among the injured.', []],
  ['Three of the wounded are children.', []],
  ['Five people died, two of them children.', ['killed ? 5', '+killed children 2']],
  ['Russian troops captured 12 villages.', []],
  ['It exchanged 95 prisoners on Friday.', []],
  ['The drone was shot down on 12 March, wounding nobody.', []],
  ['He was killed in 2014 near the town.', []],
  ['A 45-year-old man died in hospital.', ['killed men 1']],
] as const)('%s', (text, expected) => {
  expect(tolls(text)).toEqual(expected);
});

test('a blow and the harm it did both tell the figures', () => {
  const text = 'A missile struck an apartment block in Kharkiv, killing two people and wounding 14.';
  expect(event(text, 'missile-strike')).toMatchObject({ killedMin: 2, killedMax: 2, woundedMin: 14 });
  expect(event(text, 'casualties')).toMatchObject({ killedMin: 2, killedMax: 2, woundedMax: 14 });
});

test('a blow told after its victims has them too', () => {
  expect(event('Three people were killed in shelling of Nikopol.', 'shelling').killedMin).toBe(3);
});

test('nothing is told of each place of a list', () => {
  const { events } = read('Shelling of Odesa, Kherson and Nikopol killed 12 people.');
  for (const { properties } of events) expect(properties.killedMin).toBeNull();
});

test('figures that differ keep their range', () => {
  const text =
    'A missile hit Kharkiv on Monday, killing two people. The missile strike on Kharkiv on Monday killed five people, police said.';
  expect(event(text, 'casualties')).toMatchObject({ killedMin: 2, killedMax: 5 });
});
