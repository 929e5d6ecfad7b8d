import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['Russian troops attack. A Su-34 was shot down near Soledar.', 'interception Soledar'],
  ['Russian troops attack. An Il-76 was downed near Kupiansk on Friday.', 'interception Kupiansk'],
])('aircraft named by their type alone are shot down: %s', (text, told) => {
  expect(events(text)).toContain(told);
});

test.each(['He was shot in the a-4 paper scene near Odesa.', 'The film was shot near Odesa in 2021.'])(
  'no aircraft: %s',
  (text) => {
    expect(events(text)).toEqual([]);
  },
);
