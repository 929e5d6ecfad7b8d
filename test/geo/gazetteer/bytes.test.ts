import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readColumn, writeColumn, writeDifferences } from '../../../geo/gazetteer/bytes';
import { PackError } from '../../../geo/gazetteer/format';

test('a column of whole numbers comes back as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (values) => {
      expect([...readColumn(writeColumn(values), values.length, 'plain', 'TEST')]).toEqual(values);
    }),
  );
});

test('signed numbers come back from their differences, as far apart as 31 bits tell', () => {
  const signed = fc.integer({ min: -(2 ** 29), max: 2 ** 29 });
  fc.assert(
    fc.property(fc.array(signed), (values) => {
      const column = readColumn(writeDifferences(values), values.length, 'differences', 'TEST');
      expect([...new Int32Array(column.buffer)]).toEqual(values);
    }),
  );
});

test('of counts it is told where each begins and where all end', () => {
  expect([...readColumn(writeColumn([2, 0, 300]), 3, 'counts', 'TEST')]).toEqual([0, 2, 2, 302]);
  expect([...readColumn(writeColumn([]), 0, 'counts', 'TEST')]).toEqual([0]);
});

test('a column of more or fewer bytes than its numbers take is refused by its tag', () => {
  const bytes = writeColumn([1, 200, 3]);
  expect(() => readColumn(bytes, 2, 'plain', 'POPU')).toThrow(/2 numbers in POPU .* 4 bytes instead of 3/);
  expect(() => readColumn(bytes, 4, 'plain', 'POPU')).toThrow(PackError);
});
