import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEvents, writeEvents } from '../../../src/formats';
import { ROOT } from '../../support/build';

/** What a file of the folder must come to: drop a file and its `.json` in and get a case. */
interface Expectation {
  readonly events: readonly object[];
  /** Indexes of what is left out. */
  readonly problems: readonly number[];
}

const folder = join(ROOT, 'test/fixtures/formats');

test.each(readdirSync(folder).filter((name) => !name.endsWith('.json')))('%s is read as expected', (name) => {
  const expected = JSON.parse(
    readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'),
  ) as Expectation;
  const { events, problems } = parseEvents(readFileSync(join(folder, name), 'utf8'));
  expect(events.map(({ properties }) => properties)).toMatchObject(expected.events);
  expect(problems.map(({ index }) => index)).toEqual(expected.problems);
  expect(parseEvents(writeEvents(events)).events).toEqual(events);
  expect(JSON.stringify(events)).not.toContain('javascript:');
});
