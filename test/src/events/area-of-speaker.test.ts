import { expect, test } from 'vitest';
import { read } from './support';

const KHARKIV_REGION = { quote: 'Kharkiv region', lat: 49.8, lon: 36.5, precision: 'region' } as const;

function told(text: string): readonly string[] {
  return read(text, undefined, [KHARKIV_REGION]).events.map(
    ({ properties: { type, placeName } }) => `${type} ${placeName}`,
  );
}

test.each([
  "Russian missiles hit Kharkiv. Seven people were injured, the Kharkiv region's governor said.",
  'Russian missiles hit Kharkiv. Prosecutors in the Kharkiv region counted three dead.',
  "Russian missiles hit Kharkiv. Two men were killed, according to the Kharkiv region's police.",
])('a region that is named for who speaks leaves the town in focus: %s', (text) => {
  expect(told(text)).toContain('casualties Kharkiv');
});

test.each([
  'Russian missiles hit Kharkiv. In the Kharkiv region two people were killed, police said.',
  "Two people were killed by Russian shelling, the Kharkiv region's governor said.",
])('a region where it happened, or with no town before it, is the place: %s', (text) => {
  expect(told(text)).toContain('casualties Kharkiv region');
});

test('a governor who is hit himself speaks of nothing', () => {
  expect(
    told("Russian missiles hit Kharkiv. Shelling struck the Kharkiv region's administration at dawn."),
  ).not.toContain('shelling Kharkiv');
});
