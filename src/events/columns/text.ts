import type { TextColumn } from './types';

// A text may begin with a byte order mark, which is its own.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A row's text; '' for a column that is left out and for a row that it does not have. */
export function textAt(column: TextColumn | null | undefined, row: number): string {
  if (!column) return '';
  const { codes, bytes, offsets } = column;
  const code = codes === null ? row : codes[row];
  const from = offsets[code ?? -1];
  const to = offsets[(code ?? -1) + 1];
  return from === undefined || to === undefined || from === to
    ? ''
    : decoder.decode(bytes.subarray(from, to));
}

/** How many different strings a column holds, at most. */
export function stringCount({ offsets }: TextColumn): number {
  return Math.max(0, offsets.length - 1);
}
