import { expect, test } from 'vitest';
import { events } from './support';

test('a strike that measures another is that other', () => {
  const text =
    'Russia fired 90 missiles at Odesa on Monday, the largest air raid on Ukraine since the invasion.';
  expect(events(text)).toEqual(['missile-strike Odesa']);
});

test('a superlative alone tells of a strike', () => {
  expect(events('The heaviest shelling of Nikopol in months began on Monday.')).toEqual(['shelling Nikopol']);
});

test.each(['Both sides exchanged the bodies of the dead near Lyman.', 'Odesa buried the victims on Monday.'])(
  'who is exchanged or buried came to harm before: %s',
  (text) => {
    expect(events(`Russian and Ukrainian troops kept fighting. ${text}`)).not.toContain('casualties Odesa');
  },
);
