import { mercatorX, mercatorY } from '../../events/columns/mercator';
import { orderOf, reordered } from '../../events/columns/number-columns';
import {
  type EventColumns,
  type TextColumn,
  type TextMember,
  TIME_PRECISIONS,
} from '../../events/columns/types';
import { LENGTHS } from '../moment';

/** Columns as a file has them: with NaN for a date, a place or a number that is not given, Infinity for no possible date. */
export type RawColumns = Omit<EventColumns, 'x' | 'y'>;

const DAY = LENGTHS.day;

/**
 * Columns as they must be: rows with impossible dates or places left out, ends and numbers that are
 * not given filled in, all sorted. Columns in which nothing has to change are those given.
 */
export function soundColumns(
  raw: RawColumns,
  tell: (index: number, expected: string, found: string) => void,
): EventColumns {
  const { size, start, end } = raw;
  const left = new Uint8Array(size);
  let kept = size;
  for (let row = 0; row < size; row++) {
    const wrong = placeProblem(raw, row) ?? timeProblem(raw, row);
    if (wrong === null) {
      fillIn(raw, row);
      continue;
    }
    tell(row, wrong.expected, wrong.found);
    left[row] = 1;
    kept--;
  }
  const whole = {
    ...raw,
    radiusKm: within(raw.radiusKm, 0, Number.MAX_VALUE, 0),
    confidence: within(raw.confidence, 0, 1, 1),
    ...mercator(raw),
  };
  const order = orderOf(start, end, size);
  if (kept === size && order.every((from, to) => from === to)) return whole;
  return inOrder(whole, kept === size ? order : order.filter((row) => left[row] === 0));
}

interface Wrong {
  readonly expected: string;
  readonly found: string;
}

function placeProblem({ lat, lon }: RawColumns, row: number): Wrong | null {
  const [north, east] = [lat[row]!, lon[row]!];
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return null;
  if (Number.isNaN(north) && Number.isNaN(east)) return null;
  return {
    expected: 'lat from -90 to 90 and lon from -180 to 180, in degrees',
    found: `${north} and ${east}`,
  };
}

function timeProblem({ start, end }: RawColumns, row: number): Wrong | null {
  const [from, to] = [start[row]!, end[row]!];
  if (from === Infinity || to === Infinity)
    return { expected: 'dates of a calendar', found: 'one that no calendar has' };
  if (to < from) return { expected: 'an end at or after the start', found: `one ${from - to} ms before it` };
  return null;
}

/** An event without a date comes last; one without an end lasts as long as its precision says, by default a day. */
function fillIn({ start, end, timePrecision }: RawColumns, row: number): void {
  const from = start[row]!;
  if (Number.isNaN(from)) start[row] = end[row] = Infinity;
  else if (!(end[row]! > from)) {
    const precision = TIME_PRECISIONS[timePrecision[row]!] || (from % DAY === 0 ? 'day' : 'minute');
    end[row] = from + LENGTHS[precision];
  }
}

function within(numbers: Float32Array, least: number, most: number, other: number): Float32Array {
  if (numbers.every((number) => number >= least && number <= most)) return numbers;
  return numbers.map((number) => (Number.isNaN(number) ? other : Math.min(most, Math.max(least, number))));
}

function mercator({ size, lat, lon }: RawColumns): Pick<EventColumns, 'x' | 'y'> {
  const [x, y] = [new Uint32Array(size), new Uint32Array(size)];
  for (let row = 0; row < size; row++) {
    if (Number.isNaN(lat[row])) continue;
    x[row] = mercatorX(lon[row]!);
    y[row] = mercatorY(lat[row]!);
  }
  return { x, y };
}

function inOrder(columns: EventColumns, order: Uint32Array): EventColumns {
  const { size: _size, texts, rest, ...numbers } = columns;
  const sorted = Object.fromEntries(
    Object.entries(numbers).map(([name, column]) => [name, reordered(column, order)]),
  ) as unknown as Omit<EventColumns, 'size' | 'texts' | 'rest'>;
  const sortedTexts: Partial<Record<TextMember, TextColumn>> = {};
  for (const [member, text] of Object.entries(texts))
    sortedTexts[member as TextMember] = recoded(text, order);
  return { size: order.length, ...sorted, texts: sortedTexts, rest: rest && recoded(rest, order) };
}

/** Strings stay where they are; rows point at them in another order. */
function recoded(text: TextColumn, order: Uint32Array): TextColumn {
  const { codes } = text;
  return { ...text, codes: codes === null ? order : order.map((row) => codes[row]!) };
}
