import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileBytes } from '../../../src/formats/file-bytes';

test('whatever length was told, all that came is put together in its order', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
  const told = fc.oneof(fc.nat(200), fc.constantFrom(0, -1, 2 ** 53, Number.NaN));
  fc.assert(
    fc.property(pieces, told, (given, expected) => {
      const bytes = new FileBytes(expected);
      for (const piece of given) bytes.push(piece);
      expect([...bytes.joined()]).toEqual(given.flatMap((piece) => [...piece]));
    }),
  );
});
