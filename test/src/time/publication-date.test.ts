import { expect, test } from 'vitest';
import { findPublicationDate } from '../../../src/time/index';

test.each([
  ['KYIV, March 8, 2023 (Desk) - Shells fell.', '2023-03-08'],
  ['A headline\n\nKRAMATORSK, Ukraine, March 14, 2023 - Shells fell.', '2023-03-14'],
  ['Published on 7 March 2023\nShells fell.', '2023-03-07'],
  ['A headline\nPublished: 2023-03-07T08:00:00Z\nShells fell.', '2023-03-07'],
  ['Updated March 7th, 2023 at 10:00\nShells fell.', '2023-03-07'],
  ['A headline\nTuesday, 7 March 2023\nShells fell.', '2023-03-07'],
  ['2023-03-07\nShells fell.', '2023-03-07'],
  ['Operational update as of 08:00, 19 March 2024\n\nShells fell.', '2024-03-19'],
  ['Shells fell on 3 March 2023 in the town.', ''],
  ['The town fell in 2022.', ''],
  ['KYIV, March 8 - no year.', ''],
  ['Published on 31 February 2023.', ''],
  ['', ''],
])('%s', (text, expected) => {
  expect(findPublicationDate(text)).toBe(expected);
});
