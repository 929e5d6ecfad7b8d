import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstNamesSource } from '../../data/build/names/first-names';
import { FIRST_NAMES } from '../../geo/text/en/first-names';
import { ROOT } from '../support/build';

const TABLE = readFileSync(join(ROOT, 'data/lexicon/en/first-names.txt'), 'utf8');

test('the packed names are those of the table', () => {
  const source = readFileSync(join(ROOT, 'geo/text/en/first-names.ts'), 'utf8');
  expect(source === firstNamesSource(TABLE), 'run `npm run data:names`').toBe(true);
  expect([...FIRST_NAMES]).toEqual([...new Set(TABLE.trim().split(/\s+/))].sort());
});

test('names of the war and of English reports are among them', () => {
  for (const name of ['volodymyr', 'oleksandr', 'john', 'mary']) expect(FIRST_NAMES).toContain(name);
});
