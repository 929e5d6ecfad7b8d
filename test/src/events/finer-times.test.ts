import { expect, test } from 'vitest';
import { read } from './support';

const dayOf = (text: string) => {
  const { time } = read(text).claims[0]!;
  return `${time.start.slice(0, 10)}/${time.end.slice(0, 10)}`;
};

test.each([
  ['Russian shells hit Kherson last week, on Thursday.', '2023-10-12/2023-10-13'],
  ['Russian drones struck Odesa in September, on the 12th.', '2023-09-12/2023-09-13'],
  ['A day earlier, on Saturday, Russian shells hit Kherson.', '2023-10-14/2023-10-15'],
])('the day right after a stretch or a count tells more: %s', (text, expected) => {
  expect(dayOf(text)).toBe(expected);
});

test.each([
  ['Russian shells hit Kherson last week, and on Monday the mayor left.', '2023-10-09/2023-10-16'],
  ['Russian shells hit Kherson last week. On Monday the mayor left.', '2023-10-09/2023-10-16'],
])('a day that is told of something else leaves the stretch: %s', (text, expected) => {
  expect(dayOf(text)).toBe(expected);
});

test('what had come about by a month came about in the weeks up to its end', () => {
  expect(dayOf('By August Russian troops had captured Soledar.')).toBe('2023-07-02/2023-09-01');
});

test('a trigger that reaches into a clause has the day of it', () => {
  const text =
    'Russia said on Tuesday that it had driven out the fighters who on Sunday burst into Belgorod.';
  const assault = read(text).claims.find(({ type }) => type === 'assault');
  expect(assault?.time.start.slice(0, 10)).toBe('2023-10-15');
});
