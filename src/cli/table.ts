import { printable } from './output';

/** A column: its heading, its widest width in characters, and the side on which it lines up. */
export interface Column {
  readonly heading: string;
  readonly width?: number;
  readonly side?: 'left' | 'right';
}

/** Lines of an aligned table. Long cells end in an ellipsis; the last column is never cut. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell, at) => shorten(printable(cell), columns[at]?.width)));
  const widths = columns.map(({ heading }, at) =>
    Math.max(heading.length, ...cells.map((row) => [...(row[at] ?? '')].length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => pad(cell, at === row.length - 1 ? 0 : widths[at]!, columns[at]?.side))
      .join('  ')
      .trimEnd();
  return [dim(line(columns.map(({ heading }) => heading))), ...cells.map(line)];
}

/** Grey on a terminal that shows colours, plain elsewhere (https://no-color.org). */
export function dim(text: string): string {
  return styled() ? `\u001B[2m${text}\u001B[22m` : text;
}

/** Bold on a terminal, plain elsewhere. */
export function bold(text: string): string {
  return styled() ? `\u001B[1m${text}\u001B[22m` : text;
}

const styled = (): boolean =>
  process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

function shorten(text: string, width = Number.POSITIVE_INFINITY): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
}

function pad(text: string, width: number, side: Column['side'] = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - [...text].length));
  return side === 'right' ? space + text : text + space;
}
