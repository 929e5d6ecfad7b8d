import { expect, test } from 'vitest';
import { read } from './support';

test('what a time is counted from is not of that time', () => {
  const { events } = read(
    'Russian troops shelled Bakhmut. A year after the full-scale invasion began on February 24, 2022, fighting goes on near Avdiivka.',
    '2023-03-14',
  );
  const begun = events.filter(({ properties }) => properties.type === 'invasion');
  expect(begun.map(({ properties }) => properties.start.slice(0, 10))).toEqual(['2022-02-24']);
});
