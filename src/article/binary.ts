/** First bytes of files that people drop by mistake, with the words for them. */
const SIGNATURES: readonly (readonly [signature: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x1f, 0x8b], 'a gzip archive'],
];

/** How many bytes are looked at: a binary file shows itself early. */
const SAMPLE = 64 * 1024;

/**
 * What bytes are when they are not 8-bit text: words for a kind of file, `utf-16le` or `utf-16be`
 * for wide text without a mark, null for what looks like text.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [signature, kind] of SIGNATURES) {
    if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  }
  const sample = bytes.subarray(0, SAMPLE);
  const { even, odd, control } = countControls(sample);
  const half = sample.length / 2;
  // Latin text in UTF-16 has a NUL in nearly every second byte, and on one side only.
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  if (even + odd > 0) return `binary data (${even + odd} NUL bytes in the first ${sample.length})`;
  if (control > sample.length * 0.02) {
    return `binary data (${control} control bytes in the first ${sample.length})`;
  }
  return null;
}

function countControls(sample: Uint8Array): { even: number; odd: number; control: number } {
  let even = 0;
  let odd = 0;
  let control = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]!;
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
    else if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) control++;
  }
  return { even, odd, control };
}
