import { expect, test } from 'vitest';
import { type Aspect, rulesOf } from '../../../src/cli/explain/trace-words';

test.each<[string, Aspect, RegExp]>([
  ['initiator:holder', 'actors', /inferred from who held the place/],
  ['time:heading', 'time', /heading or time stamp/],
  ['time:place', 'time', /this place of several/],
  ['object:facility', 'type', /a strike/],
])('%s is told in words with its name behind', (rule, aspect, words) => {
  const told = rulesOf(['trigger:shelling', rule], aspect);
  expect(told).toMatch(words);
  expect(told).toContain(`[${rule}]`);
});
