import { expect, test } from 'vitest';
import { event } from './support';

/** Read on Wednesday, 18 October 2023. */
const start = (text: string, type = 'shelling') => event(text, type).start.slice(0, 10);

test.each([
  'Last week drones came. Shells hit Nikopol.',
  'Earlier this month a bridge fell. Shells hit Nikopol.',
  'In September drones came. Shells hit Nikopol.',
  'Over the weekend drones came. Shells hit Nikopol.',
])('a week, a month or a weekend is told of its own sentence: %s', (text) => {
  expect(start(text)).toBe('2023-10-17');
});

test.each([
  ['On Monday drones came. Shells hit Nikopol.', '2023-10-16'],
  ['Overnight drones came. Shells hit Nikopol.', '2023-10-17'],
  ['In March 2022 soldiers held the village. Shells hit Nikopol.', '2022-03-01'],
])('a day, a night and the month of a tale carry over: %s', (text, day) => {
  expect(start(text)).toBe(day);
});

test('the day on which something was published is not that of the next sentence', () => {
  expect(start('Footage was published on Sunday. Shells hit Nikopol.')).toBe('2023-10-17');
});

test('in a review of a week what went on every night is of the week, what follows a day of that day', () => {
  const head = 'The week on the river\n\nOn Friday drones came. ';
  expect(start(`${head}Shells hit Nikopol every night.`)).toBe('2023-10-12');
  expect(start(`${head}Nikopol was shelled all week.`)).toBe('2023-10-12');
  expect(start(`${head}Shells hit Nikopol.`)).toBe('2023-10-13');
});

test('a time stamp before a weekday is no part of it', () => {
  const text = '14:10 On Sunday shells hit Nikopol.\n\n15:20 Drones came.\n\n16:05 Nothing new.';
  expect(start(text)).toBe('2023-10-15');
});

test('what stands before "and" with a day of its own leaves it to the verb before', () => {
  const text = 'Guns shelled Nikopol on Monday and troops captured Lyman on Tuesday.';
  expect(start(text)).toBe('2023-10-16');
  expect(start(text, 'capture')).toBe('2023-10-17');
});

test('since a day: states began then, counts run until now', () => {
  expect(
    event('Lyman was captured by Russian troops and has been held since 2 October.', 'capture'),
  ).toMatchObject({
    start: '2023-10-02T00:00:00Z',
    end: '2023-10-03T00:00:00Z',
  });
  expect(event('In Kherson 300 people have been evacuated since 2 October.', 'evacuation')).toMatchObject({
    start: '2023-10-02T00:00:00Z',
    end: '2023-10-19T00:00:00Z',
  });
});

test('what has been prepared took days, what was shelled did not', () => {
  expect(start('Sappers have dug trenches near Lyman.', 'fortification')).toBe('2023-10-11');
  expect(start('Sappers dug trenches near Lyman.', 'fortification')).toBe('2023-10-17');
  expect(start('Shells have hit Nikopol.')).toBe('2023-10-17');
});

test('the hour at which somebody speaks tells nothing of when', () => {
  expect(start('The army said at noon that shells hit Nikopol.')).toBe('2023-10-17');
});

test.each([
  ['Shells hit the school of Nikopol rebuilt in August.', 'shelling'],
  ['Ukrainian troops have regained near Lyman the positions lost in August.', 'advance'],
])('the day of a participle is not that of the verb before it: %s', (text, type) => {
  expect(start(text, type)).toBe('2023-10-17');
});

test.each([
  ['Nikopol was shelled on Monday.', 'shelling'],
  ['Shells hit Nikopol in a barrage opened on Monday.', 'shelling'],
  ['In Nikopol two people were killed when the town was shelled on Monday.', 'casualties'],
])('nor does one take the day from its own sentence: %s', (text, type) => {
  expect(start(text, type)).toBe('2023-10-16');
});
