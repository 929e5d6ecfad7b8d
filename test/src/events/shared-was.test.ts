import { expect, test } from 'vitest';
import { read } from './support';

const LEAD = 'Reports of the war of Russia against Ukraine. ';
const told = (text: string): readonly string[] =>
  read(LEAD + text).claims.map(({ type, place }) => `${type} ${place?.name ?? '-'}`);

test.each<[string, string[]]>([
  ['Lyman was occupied in May and freed in October.', ['capture Lyman', 'liberation Lyman']],
  ['Robotyne had been surrounded and then taken.', ['capture Robotyne']],
  ['Kupiansk was seized in February and soon retaken.', ['capture Kupiansk', 'liberation Kupiansk']],
])('%s: the second verb shares the "was" of the first', (text, expected) => {
  expect(told(text)).toEqual(expect.arrayContaining(expected));
});

test.each<[string, string]>([
  ['Four soldiers were wounded and captured near Lyman.', 'capture Lyman'],
  ['Troops shelled Lyman and took the town of Kupiansk.', 'shelling Kupiansk'],
  ['They were driven off at Lyman and took the village of Robotyne.', 'capture Lyman'],
])('%s: not %s', (text, unexpected) => {
  expect(told(text)).not.toContain(unexpected);
});

test('what a list tells of two places it still does', () => {
  const both = told('Shells hit a school in Lyman and a damaged clinic in the town of Kupiansk.');
  expect(both).toEqual(expect.arrayContaining(['shelling Lyman', 'shelling Kupiansk']));
});
