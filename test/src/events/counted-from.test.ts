import { expect, test } from 'vitest';
import { read } from './support';

/** Events as `type first-day/day-after`. */
function days(text: string, date: string): readonly string[] {
  return read(text, date).events.map(
    ({ properties: { type, start, end } }) => `${type} ${start.slice(0, 10)}/${end.slice(0, 10)}`,
  );
}

test('what a time is counted from is not of that time', () => {
  const told = days(
    'Russian troops shelled Bakhmut. A year after the full-scale invasion began on February 24, 2022, fighting goes on near Avdiivka.',
    '2023-03-14',
  );
  expect(told).toContain('invasion 2022-02-24/2022-02-25');
});

test.each([
  [
    'Three months after the assault on Avdiivka began on October 10, 2023, shells hit Kupiansk.',
    ['assault 2023-10-10/2023-10-11', 'shelling 2023-12-26/2024-01-21'],
  ],
  [
    'Two weeks after missiles hit Odesa on January 3, drones struck Mykolaiv.',
    ['missile-strike 2024-01-03/2024-01-04', 'drone-strike 2024-01-14/2024-01-21'],
  ],
  [
    'Drones struck Mykolaiv ten days after shells hit Kherson on January 4.',
    ['drone-strike 2024-01-14/2024-01-15', 'shelling 2024-01-04/2024-01-05'],
  ],
  [
    'Six months after troops captured Lyman in June 2023, shells hit Nikopol.',
    ['capture 2023-06-01/2023-07-01', 'shelling 2023-12-01/2024-01-01'],
  ],
  [
    'Two days after officials said on Monday that Lyman had been captured, shells hit Kupiansk.',
    ['capture 2024-01-15/2024-01-16', 'shelling 2024-01-17/2024-01-18'],
  ],
  [
    'The assault on Avdiivka goes on three months after it began on October 10. Shells hit Kupiansk.',
    ['shelling 2024-01-19/2024-01-21'],
  ],
])('a count goes on from the day that its own clause tells: %s', (text, expected) => {
  expect(days(text, '2024-01-20')).toEqual(expected);
});

test('a count without a day of its own goes back from the day of what is told', () => {
  expect(
    days('Drones struck Odesa on Friday, three days after missiles hit Mykolaiv.', '2024-01-20'),
  ).toEqual(['drone-strike 2024-01-19/2024-01-20', 'missile-strike 2024-01-16/2024-01-17']);
});
