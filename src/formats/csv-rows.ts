/** A cell that a spreadsheet would run as a formula, also one that only looks guarded. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * RFC 4180 text to rows of cells. A quote that never closes takes the rest of the text as its cell.
 *
 * @param begin Where to begin, in UTF-16 units; else behind a byte order mark.
 */
export function parseRows(text: string, begin = text.startsWith('\uFEFF') ? 1 : 0): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = begin;
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(unguard(cell));
    const mark = text[next];
    at = next + (mark === '\r' && text[next + 1] === '\n' ? 2 : 1);
    if (mark === ',' && at < text.length) continue;
    if (mark === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Rows of cells as RFC 4180 text, formulas guarded by an apostrophe. Numbers and booleans go as they are. */
export function formatRows(rows: readonly (readonly (string | number | boolean)[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function plainCell(text: string, start: number): { cell: string; next: number } {
  let next = start;
  while (next < text.length && text[next] !== ',' && text[next] !== '\n' && text[next] !== '\r') next++;
  return { cell: text.slice(start, next), next };
}

function quotedCell(text: string, start: number): { cell: string; next: number } {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), next: text.length };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1);
      return { cell: cell + rest.cell, next: rest.next };
    }
    cell += '"';
    at = quote + 2;
  }
}

const unguard = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

function formatCell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) || guarded.startsWith('\uFEFF')
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
