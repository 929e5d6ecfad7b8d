import { median } from '../measurement';
import type { ContenderName } from '../pages/map/main';
import { CONTENDER_WORDS, type Round } from './contenders';

const WIDTH = 760;
const LEFT = 118;
const RIGHT = 24;
const TOP = 64;
const ROW = 40;
const BOTTOM = 34;

/** Colours and shapes of each, so that no one needs the colours: readable on white and on black. */
const LOOKS: Readonly<Record<ContenderName, { readonly colour: string; readonly shape: Shape }>> = {
  empty: { colour: '#808890', shape: 'line' },
  frontline: { colour: '#d5502e', shape: 'circle' },
  setFilter: { colour: '#3f83c9', shape: 'square' },
  setData: { colour: '#3f83c9', shape: 'ring' },
  deck: { colour: '#8a63c0', shape: 'diamond' },
};

type Shape = 'line' | 'circle' | 'square' | 'ring' | 'diamond';

/** A row of the chart: what was done, and what each took, milliseconds. */
interface ChartRow {
  readonly words: string;
  readonly times: Readonly<Partial<Record<ContenderName, number>>>;
}

/**
 * A picture of one round as SVG: a row for each window, play and the file read, a mark for each contender on a
 * logarithmic scale of milliseconds. Its ground is the page's.
 */
export function chartOf(round: Round, title: string): string {
  const rows = rowsOf(round);
  const all = rows.flatMap(({ times }) => Object.values(times));
  const low = 10 ** Math.floor(Math.log10(Math.min(...all)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...all)));
  const x = (ms: number): number =>
    LEFT + ((WIDTH - LEFT - RIGHT) * Math.log10(ms / low)) / Math.log10(high / low);
  const height = TOP + ROW * rows.length + BOTTOM;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    // A grey that stands out from white and from black alike.
    '<style>text { fill: #6b7280 } @media (prefers-color-scheme: dark) { text { fill: #9aa4b2 } } .grid { stroke: #808890; stroke-opacity: 0.3 }</style>',
    `<text x="0" y="16" font-weight="600">${title}</text>`,
    ...legend(round),
    ...grid(low, high, x, height),
    ...rows.map((row, index) => chartRow(row, TOP + ROW * (index + 0.5), x)),
    '</svg>',
    '',
  ].join('\n');
}

function rowsOf(round: Round): readonly ChartRow[] {
  const present = (Object.keys(CONTENDER_WORDS) as ContenderName[]).filter((name) => round[name]);
  const row = (words: string, of: (name: ContenderName) => number | undefined): ChartRow => ({
    words,
    times: Object.fromEntries(
      present.map((name) => [name, of(name)]).filter(([, ms]) => ms !== undefined),
    ) as ChartRow['times'],
  });
  const medianOf = (times: readonly number[] | undefined) =>
    times === undefined || times.length === 0 ? undefined : median(times);
  const names = Object.keys(round.frontline?.windows ?? {});
  return [
    ...names.map((window) => row(window, (name) => medianOf(round[name]?.windows[window]))),
    row('a step of play', (name) => medianOf(round[name]?.play)),
    // deck.gl takes arrays of the page's own and reads no file.
    row('a file read', (name) => (name === 'empty' || name === 'deck' ? undefined : round[name]?.load)),
  ];
}

function legend(round: Round): readonly string[] {
  const names = (Object.keys(CONTENDER_WORDS) as ContenderName[]).filter((name) => round[name]);
  let at = 8;
  return names.map((name) => {
    const words = CONTENDER_WORDS[name];
    const entry = `${mark(name, at, 38)}<text x="${at + 11}" y="42.5">${words}</text>`;
    at += 34 + 6.6 * words.length;
    return entry;
  });
}

function grid(low: number, high: number, x: (ms: number) => number, height: number): readonly string[] {
  const lines: string[] = [];
  for (let ms = low; ms <= high; ms *= 10) {
    const at = x(ms).toFixed(1);
    const words = ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
    lines.push(
      `<line class="grid" x1="${at}" x2="${at}" y1="${TOP}" y2="${height - BOTTOM}"/>` +
        `<text x="${at}" y="${height - BOTTOM + 18}" text-anchor="middle">${words}</text>`,
    );
  }
  return lines;
}

function chartRow({ words, times }: ChartRow, y: number, x: (ms: number) => number): string {
  const marks = (Object.entries(times) as [ContenderName, number][]).map(([name, ms]) =>
    mark(name, x(ms), y),
  );
  return (
    `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/>` +
    `<text x="0" y="${y + 4.5}">${words}</text>${marks.join('')}`
  );
}

function mark(name: ContenderName, x: number, y: number): string {
  const { colour, shape } = LOOKS[name];
  const at = x.toFixed(1);
  switch (shape) {
    case 'line':
      return `<line x1="${at}" x2="${at}" y1="${y - 9}" y2="${y + 9}" stroke="${colour}" stroke-width="3"/>`;
    case 'circle':
      return `<circle cx="${at}" cy="${y}" r="7" fill="${colour}"/>`;
    case 'ring':
      return `<circle cx="${at}" cy="${y}" r="5" fill="none" stroke="${colour}" stroke-width="3"/>`;
    case 'square':
      return `<rect x="${(x - 6).toFixed(1)}" y="${y - 6}" width="12" height="12" fill="${colour}"/>`;
    case 'diamond':
      return `<path d="M${at} ${y - 8}l8 8-8 8-8-8z" fill="${colour}"/>`;
  }
}
