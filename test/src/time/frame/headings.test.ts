import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrame } from '../../../../src/time/index';

const DATE = '2024-05-16';

/** What governs the first place at which words stand, as `start/end`, or null. */
const governs = (text: string, words: string, date = DATE): string | null => {
  const governor = readFrame(text, { date }).governorAt(text.indexOf(words));
  return governor && `${short(governor.interval.start)}/${short(governor.interval.end)}`;
};

const short = (time: string): string => time.slice(0, 16).replace('T00:00', '');

test.each([
  ['14 May 2023: Shells fell.', '2023-05-14/2023-05-15'],
  ['May 14 – Shells fell.', '2024-05-14/2024-05-15'],
  ['May 14, 2023. Shells fell.', '2023-05-14/2023-05-15'],
  ['• 14 May — Shells fell.', '2024-05-14/2024-05-15'],
  ['June: Shells fell.', '2023-06-01/2023-07-01'],
  ['Early June 2023: Shells fell.', '2023-06-01/2023-06-11'],
  ['19-26 July 2023. Shells fell.', '2023-07-19/2023-07-27'],
  ['Monday: Shells fell.', '2024-05-13/2024-05-14'],
  ['Tuesday, 14 May\nShells fell.\n\nWednesday, 15 May\nIt rained.', '2024-05-14/2024-05-15'],
  ['2023-05-14: Shells fell.', '2023-05-14/2023-05-15'],
  ['14.05 | Shells fell.', '2024-05-14/2024-05-15'],
  ['14 May 16:20 Shells fell.', '2024-05-14/2024-05-15'],
  ['14 May 06:20 Shells fell.', '2024-05-13/2024-05-15'],
])('a date that leads a line governs it: %s', (text, expected) => {
  expect(governs(text, 'Shells')).toBe(expected);
});

test.each([
  'May they rest: Shells fell.',
  '14 people died: Shells fell.',
  'On 14 May guns fired. Shells fell.',
  'LVIV, May 14 - Shells fell.',
  '14.05 million: Shells fell.',
  '16 May 2024\n\nShells fell.',
])('no heading: %s', (text) => {
  expect(governs(text, 'Shells')).toBeNull();
});

test('a year over days without one is theirs', () => {
  const text = 'The coast\n\n2021\n\n3 May. Guns fired.\nJuly. Ships came.\n\n2022\n\n4 June. Shells fell.';
  expect(governs(text, 'Guns')).toBe('2021-05-03/2021-05-04');
  expect(governs(text, 'Ships')).toBe('2021-07-01/2021-08-01');
  expect(governs(text, 'Shells')).toBe('2022-06-04/2022-06-05');
  expect(readFrame(text, { date: DATE }).governorAt(text.indexOf('Ships'))).toMatchObject({ year: 2021 });
});

test('a dated line governs the lines after it, the last one only its own block', () => {
  const text = '3 May: Guns fired.\n\nShips came.\n\n4 May: Shells fell.\n\nThat is all.';
  expect(governs(text, 'Ships')).toBe('2024-05-03/2024-05-04');
  expect(governs(text, 'That is all')).toBeNull();
});

test('time stamps carry over to the lines under them, each the hour before it', () => {
  const text = '07:20 Guns fired.\n\nShips came.\n\n🚀 9.45 a.m. – Shells fell.\n\n[21:05]\nIt rained.';
  expect(governs(text, 'Ships')).toBe('2024-05-16T06:20/2024-05-16T07:21');
  expect(governs(text, 'Shells')).toBe('2024-05-16T08:45/2024-05-16T09:46');
  expect(governs(text, 'It rained')).toBe('2024-05-16T20:05/2024-05-16T21:06');
});

test('one clock alone is no live blog, and a timetable none either', () => {
  expect(governs('07:20 Guns fired.', 'Guns')).toBeNull();
  expect(governs('07:20–08:00 Mass.\n09:00–10:00 Shells.', 'Shells')).toBeNull();
});

test('posts over midnight begin on the day before, whichever stands first', () => {
  const forward = '22:40 Guns fired.\n\n23:55 Ships came.\n\n00:30 Shells fell.';
  expect(governs(forward, 'Guns')).toBe('2024-05-15T21:40/2024-05-15T22:41');
  expect(governs(forward, 'Shells')).toBe('2024-05-16/2024-05-16T00:31');
  const backward = '00:30 Shells fell.\n\n23:55 Ships came.\n\n22:40 Guns fired.';
  expect(governs(backward, 'Ships')).toBe('2024-05-15T22:55/2024-05-15T23:56');
  expect(governs(backward, 'Shells')).toBe('2024-05-16/2024-05-16T00:31');
});

test('posts with a date and a clock: an evening tells of its day, a morning also of the day before', () => {
  const text = 'Coast update, 15.05, 19:40\n\nGuns fired.\n\n🌊 16.05, 07:15\n\nShells fell.';
  expect(governs(text, 'Guns')).toBe('2024-05-15/2024-05-16');
  expect(governs(text, 'Shells')).toBe('2024-05-15/2024-05-17');
});

test('a chronicle goes on in the year that it began with, and into the next', () => {
  const text =
    '24 February 2022. Ships came.\n2 March. Guns fired.\n16 November. Bombs fell.\n3 January. Shells fell.';
  const governed = (words: string) =>
    readFrame(text, { date: '2023-02-24' }).governorAt(text.indexOf(words))?.interval.start.slice(0, 10);
  expect(governed('Guns')).toBe('2022-03-02');
  expect(governed('Bombs')).toBe('2022-11-16');
  expect(governed('Shells')).toBe('2023-01-03');
});

test('no heading lies ahead of the day of publication', () => {
  const frame = readFrame('The year in dates\n\n3 January. Guns fired.', { date: '2023-12-31' });
  expect(frame.governorAt(30)?.interval.start.slice(0, 10)).toBe('2023-01-03');
});

test('any lines are read, and a governor covers its offset', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('2022', '3 May', '3 May: x', '07:20 x', '02.11, 19:40', 'June: x', '', 'Monday'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.nat(200), (lines, offset) => {
      const governor = readFrame(lines.join('\n'), { date: DATE }).governorAt(offset);
      if (!governor) return;
      expect(governor.start <= offset && offset < governor.end).toBe(true);
      expect(governor.interval.start < governor.interval.end).toBe(true);
    }),
  );
});
