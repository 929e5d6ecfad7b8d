import { expect, test } from 'vitest';
import { downloadLine } from '../../../../src/cli/added/add-progress';

test.each([
  [0, 4_600_000, 'UA.zip [························]   0 % of 4.6 MB'],
  [2_300_000, 4_600_000, 'UA.zip [############············]  50 % of 4.6 MB'],
  [4_600_000, 4_600_000, 'UA.zip [########################] 100 % of 4.6 MB'],
  [9_200_000, 4_600_000, 'UA.zip [########################] 100 % of 4.6 MB'],
  [2_300_000, undefined, 'UA.zip 2.3 MB'],
  [0, 0, 'UA.zip 0.0 MB'],
])('%s bytes of %s are shown as %s', (done, total, line) => {
  expect(downloadLine('UA.zip', done, total)).toBe(line);
});
