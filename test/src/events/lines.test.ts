import { expect, test } from 'vitest';
import { read } from './support';

test.each([
  ['Russian guns shelled the line from Kupiansk to Lyman.', 'shelling'],
  ['Russian troops advanced from Kupiansk to Lyman.', 'advance'],
  ['A column moved from Kupiansk towards Lyman, the army said.', 'movement'],
])('a line from one place to the other, as the words go: %s', (text, type) => {
  const found = read(text).events.find(({ properties }) => properties.type === type);
  expect(found?.geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [37.61, 49.71],
      [37.8, 48.99],
    ],
  });
  expect(found?.properties.placeName).toMatch(/^(?:Kupiansk|Lyman)$/);
});

test('missiles from one place to another draw no line', () => {
  for (const { geometry } of read('Missiles launched from Belgorod hit Kharkiv.').events)
    expect(geometry?.type).not.toBe('LineString');
});

test('a list is no line', () => {
  const { claims } = read('Shells hit Kupiansk and Lyman.');
  expect(claims.map(({ to }) => to)).toEqual([null, null]);
});
