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
  ['A headline\nFirst published 3 May 2024. Updated 5 May 2024\nShells fell.', '2024-05-03'],
  ['A headline\nUpdated 5 May 2024\nPublished 3 May 2024\nShells fell.', '2024-05-03'],
  ['A headline\nUpdated 5 May 2024\nShells fell.', '2024-05-05'],
  ['As of 14 November 2024\n\nShells fell.', '2024-11-14'],
  ['A headline\n\nAs of 22:00 on 14 November 2024, 40 clashes were counted.', '2024-11-14'],
  ['Information as of 18.00 on November 14, 2024, on the war\nShells fell.', '2024-11-14'],
  ['Front assessment, November 14, 2024 (Desk)\n\nShells fell.', '2024-11-14'],
  ['Report for 14 November 2024\n\nShells fell.', '2024-11-14'],
  ['Sector review, May 5 to 11, 2025\n\nShells fell.', '2025-05-11'],
  ['A headline | 14.11.2024\nShells fell.', '2024-11-14'],
  ['14.11.2024 08:00\nShells fell.', '2024-11-14'],
  ['(14 November 2024)\nShells fell.', '2024-11-14'],
  ['A headline\n14/11/2024\nShells fell.', '2024-11-14'],
  ['Shells fell in the town.\n\nPublished 2024-11-14', '2024-11-14'],
  ['A chronology\n\n24 February 2022: they came.\n\n3 March 2022: they left.', ''],
  ['24 February 2022: they came.\n\n3 March 2022: they left.', ''],
  ['A headline\n04/11/2024\nShells fell.', ''],
  ['KYIV, March 8 - no year.', ''],
  ['Published on 31 February 2023.', ''],
  ['', ''],
])('%s', (text, expected) => {
  expect(findPublicationDate(text)).toBe(expected);
});

test.each([
  ['Information as of 06.00 a.m., September 5, 2023, on the war\n', '2023-09-05'],
  ['KYIV (Desk), 8 March 2023 - Shells fell.', '2023-03-08'],
  ['Kyiv, 8 March 2023 - Shells fell.', '2023-03-08'],
  ['Briefing of the ministry (13 September 2024)\n\nShells fell.', '2024-09-13'],
  ['Briefing for the period from 7 to 13 September 2024\n\nShells fell.', '2024-09-13'],
  ['Live: 24 August 2024\n\n10:42 Shells fell.', '2024-08-24'],
  ['Report no. 4 | 1-30 September 2024\n\nShells fell.', '2024-09-30'],
  ['Kherson update, 02.11.2023, 19:40\n\nShells fell.', '2023-11-02'],
  ['Lviv | Thursday, 14 November 2024 | 18:20\nShells fell.', '2024-11-14'],
])('a head of another shape: %s', (text, day) => {
  expect(findPublicationDate(text)).toBe(day);
});

test.each([
  'Text about the town, which fell on 3 May 2022, was shelled.',
  'A court on Tuesday sentenced him for a crime of 5 March 2022, he said.',
  '24 February 2022: the invasion begins\n1 March 2022: Kherson falls\n',
])('what is told is not the day of telling: %s', (text) => {
  expect(findPublicationDate(text)).toBe('');
});
