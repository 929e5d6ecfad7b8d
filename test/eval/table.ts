import type { Corpus, Row } from './geoparse';

const HEAD = [
  'corpus (texts, mentions)',
  'system',
  'strict F1',
  'overlap F1',
  'acc@5 km',
  'acc@20 km',
  'acc@161 km',
  'end-to-end F1',
  'its halves',
  'literal P / R',
  'literal end-to-end F1',
  'NIL %',
] as const;

/** The rows as one Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    `${row.corpus} (${row.texts}, ${row.mentions})`,
    row.system,
    told(row.strictF1),
    told(row.overlapF1),
    told(row.acc5),
    told(row.acc20),
    told(row.acc161),
    told(row.endToEndF1),
    row.halves.map(told).join(' / '),
    `${told(row.literalPrecision)} / ${told(row.literalRecall)}`,
    told(row.literalEndToEndF1),
    told(row.nilRate),
  ]);
  return markdownTable(HEAD, lines);
}

/** A Markdown table of a head and lines of cells. */
export function markdownTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function told(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(1);
}

/** What others reach on a corpus, in one line; '' where nothing is published. */
export function publishedLine({ name, published }: Corpus): string {
  const pairs = Object.entries(published).map(([system, pair]) => `${system} ${pair}`);
  return pairs.length === 0 ? '' : `${name}, others (overlap/end-to-end F1): ${pairs.join(', ')}`;
}
