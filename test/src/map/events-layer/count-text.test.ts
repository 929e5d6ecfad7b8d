import { expect, test } from 'vitest';
import { countText } from '../../../../src/map/events-layer/count-text';

test('a count is said in four characters at most, and never as more than it is', () => {
  const texts = [0, 1, 12, 345, 999, 1000, 1049, 1250, 9999, 34_567, 999_999, 1_000_000, 12_345_678].map(
    countText,
  );
  expect(texts).toEqual([
    '0',
    '1',
    '12',
    '345',
    '999',
    '1k',
    '1k',
    '1.2k',
    '9.9k',
    '34k',
    '999k',
    '1M',
    '12M',
  ]);
  for (let count = 1; count < 1e9; count = Math.ceil(count * 1.37))
    expect(countText(count).length).toBeLessThanOrEqual(4);
});
