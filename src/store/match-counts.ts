import { EVENT_TYPE_NAMES, FAMILY_OF_TYPE } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { FAILS } from './fail-bits';

/** Rows in a block: adding up a block's counts costs as much as some hundred rows do. */
const BLOCK = 4096;

const FAMILIES = EVENT_FAMILIES.length;
const TYPES = EVENT_TYPE_NAMES.length;
const STATUSES = EVENT_STATUSES.length;

/** How many pairs of a type and a status there are: type × number of statuses + status. */
export const KINDS = TYPES * STATUSES;

/** Rows that pass, then such as fail one kind of choice alone, then all others. */
const CLASSES = [0, FAILS.family, FAILS.type, FAILS.status] as const;
const CLASS_OF_FAILS = Uint16Array.from({ length: 32 }, (_, fails) => {
  const index = (CLASSES as readonly number[]).indexOf(fails);
  return KINDS * (index < 0 ? CLASSES.length : index);
});

/** Numbers of a count: rows that pass, by kind; then what fails its family alone by family, and so on. */
const LENGTH = KINDS + FAMILIES + TYPES + STATUSES;

/** Counts of the rows that pass, and of those that a choice of their family, type or status alone keeps out. */
export interface KindCounts {
  readonly families: Uint32Array;
  readonly types: Uint32Array;
  readonly statuses: Uint32Array;
}

/** Counts by family, type and status between any two rows, from sums up to every block of rows. */
export class MatchCounts {
  /** Rows that pass, ascending; null when all do. */
  readonly rows: Uint32Array | null;
  private readonly sums: Uint32Array;

  /**
   * @param kind Type and status of each row.
   * @param fails What each row fails, null for nothing.
   */
  constructor(
    private readonly kind: Uint8Array,
    private readonly fails: Uint8Array | null,
  ) {
    const size = kind.length;
    this.sums = new Uint32Array((Math.floor(size / BLOCK) + 1) * LENGTH);
    const rows = fails && new Uint32Array(size + 1);
    let count = 0;
    for (let from = 0; from < size; from += BLOCK) {
      const to = Math.min(size, from + BLOCK);
      if (rows && fails) count = takePassing(fails, from, to, rows, count);
      if (to - from < BLOCK) break;
      const at = (from / BLOCK + 1) * LENGTH;
      this.sums.copyWithin(at, at - LENGTH, at);
      this.scan(null, from, to, this.sums, at);
    }
    this.rows = rows && count < size ? rows.slice(0, count) : null;
  }

  /** Families, types and statuses of the rows from `from` to `to` (exclusive) and of `others`, all that pass. */
  passing(from: number, to: number, others: Uint32Array): KindCounts {
    return folded(this.count(from, to, others), false);
  }

  /** The same, and for each choice those that fail only that kind of choice as well. */
  choices(from: number, to: number, others: Uint32Array): KindCounts {
    return folded(this.count(from, to, others), true);
  }

  private count(from: number, to: number, others: Uint32Array): Uint32Array {
    const { sums } = this;
    const counts = new Uint32Array(LENGTH);
    const first = Math.ceil(from / BLOCK);
    const last = Math.floor(to / BLOCK);
    this.scan(others, 0, others.length, counts, 0);
    if (first >= last) {
      this.scan(null, from, to, counts, 0);
      return counts;
    }
    this.scan(null, from, first * BLOCK, counts, 0);
    for (let index = 0; index < LENGTH; index++) {
      counts[index]! += sums[last * LENGTH + index]! - sums[first * LENGTH + index]!;
    }
    this.scan(null, last * BLOCK, to, counts, 0);
    return counts;
  }

  /** Adds the counts of a stretch of rows, or of rows in a list. */
  private scan(rows: Uint32Array | null, from: number, to: number, into: Uint32Array, offset: number): void {
    const { kind, fails } = this;
    const classes = CLASS_OF_FAILS;
    const cells = new Uint32Array((CLASSES.length + 1) * KINDS);
    if (rows)
      for (let at = from; at < to; at++)
        cells[(fails ? classes[fails[rows[at]!]!]! : 0) + kind[rows[at]!]!]! += 1;
    else if (fails) for (let row = from; row < to; row++) cells[classes[fails[row]!]! + kind[row]!]! += 1;
    else for (let row = from; row < to; row++) cells[kind[row]!]! += 1;
    addCells(cells, into, offset);
  }
}

/** Moves on by the rows of a block that pass. */
function takePassing(fails: Uint8Array, from: number, to: number, rows: Uint32Array, taken: number): number {
  let count = taken;
  for (let row = from; row < to; row++) {
    // Written over by the next row unless this one counts: no branch to be guessed wrongly.
    rows[count] = row;
    count += +(fails[row] === 0);
  }
  return count;
}

function addCells(cells: Uint32Array, into: Uint32Array, offset: number): void {
  const families = FAMILY_OF_TYPE;
  const [types, statuses, kinds] = [TYPES, STATUSES, KINDS];
  const familiesAt = offset + kinds;
  const typesAt = familiesAt + FAMILIES;
  const statusesAt = typesAt + types;
  for (let type = 0, kind = 0; type < types; type++) {
    for (let status = 0; status < statuses; status++, kind++) {
      into[offset + kind]! += cells[kind]!;
      into[familiesAt + families[type]!]! += cells[kinds + kind]!;
      into[typesAt + type]! += cells[2 * kinds + kind]!;
      into[statusesAt + status]! += cells[3 * kinds + kind]!;
    }
  }
}

function folded(counts: Uint32Array, withFailing: boolean): KindCounts {
  const failing = withFailing ? counts : new Uint32Array(LENGTH);
  const families = failing.slice(KINDS, KINDS + FAMILIES);
  const types = failing.slice(KINDS + FAMILIES, KINDS + FAMILIES + TYPES);
  const statuses = failing.slice(KINDS + FAMILIES + TYPES);
  for (let kind = 0; kind < KINDS; kind++) {
    const type = Math.floor(kind / STATUSES);
    families[FAMILY_OF_TYPE[type]!]! += counts[kind]!;
    types[type]! += counts[kind]!;
    statuses[kind % STATUSES]! += counts[kind]!;
  }
  return { families, types, statuses };
}
