import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/cli/lines';

/** Bytes as a stream that breaks anywhere. */
async function* pieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function collect(stream: AsyncIterable<Buffer>, limit: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of linesOf(stream, limit)) {
    lines.push(bytes?.toString() ?? null);
    expect(number).toBe(lines.length);
  }
  return lines;
}

test('lines come whole wherever the stream breaks', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(9)), async (lines, sizes) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
      expect(await collect(pieces(bytes, sizes), 1000)).toEqual(lines);
    }),
  );
});

test('a last line needs no line end, and one beyond the limit is passed over', async () => {
  const bytes = Buffer.from('a\ntoo long a line\nb');
  expect(await collect(pieces(bytes, [3, 1, 5]), 4)).toEqual(['a', null, 'b']);
});
