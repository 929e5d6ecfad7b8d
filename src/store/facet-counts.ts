import { EVENT_TYPE_NAMES, FAMILY_OF_TYPE } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { FAILS } from './fail-bits';
import { indexOf } from './table-index';
import type { EventTable } from './types';

const FAMILIES = EVENT_FAMILIES.length;
const TYPES = EVENT_TYPE_NAMES.length;
const STATUSES = EVENT_STATUSES.length;

/** Where each kind of choice begins among the numbers of a count; the actors come last. */
export const FACET_OFFSETS = {
  families: 0,
  types: FAMILIES,
  statuses: FAMILIES + TYPES,
  actors: FAMILIES + TYPES + STATUSES,
} as const;

/** Rows in a block at least, and numbers kept for all blocks together, which many actors make fewer and larger. */
const BLOCK = 1024;
const MOST_NUMBERS = 2 ** 20;

/** 1 where a row that fails just this counts for the choices of a kind: it fails nothing else. */
const countsFor = (bit: number): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, fails) => (fails === 0 || fails === bit ? 1 : 0));

const FOR_FAMILY = countsFor(FAILS.family);
const FOR_TYPE = countsFor(FAILS.type);
const FOR_STATUS = countsFor(FAILS.status);
const FOR_ACTOR = countsFor(FAILS.actor);

/** How many events each choice of a filter would leave, between any two rows. */
export class FacetCounts {
  /** How many numbers a count has: families, types, statuses and actors, see {@link FACET_OFFSETS}. */
  readonly length: number;
  private readonly block: number;
  private readonly sums: Uint32Array;
  private readonly kind: Uint8Array;

  /** @param fails What each row fails, null for nothing. */
  constructor(
    private readonly table: EventTable,
    private readonly fails: Uint8Array | null,
  ) {
    this.kind = indexOf(table).kind;
    this.length = FACET_OFFSETS.actors + table.actors.length;
    this.block = Math.max(BLOCK, Math.ceil((table.size * this.length) / MOST_NUMBERS));
    const blocks = Math.floor(table.size / this.block);
    this.sums = new Uint32Array((blocks + 1) * this.length);
    for (let index = 0; index < blocks; index++) {
      const at = (index + 1) * this.length;
      this.sums.copyWithin(at, at - this.length, at);
      this.scan(null, index * this.block, (index + 1) * this.block, this.sums, at);
    }
  }

  /** Adds the counts of rows `from` to `to` (exclusive). */
  add(from: number, to: number, into: Uint32Array): void {
    const { length, block, sums } = this;
    const first = Math.ceil(from / block);
    const last = Math.floor(to / block);
    if (first >= last) {
      this.scan(null, from, to, into);
      return;
    }
    this.scan(null, from, first * block, into);
    for (let index = 0; index < length; index++) {
      into[index]! += sums[last * length + index]! - sums[first * length + index]!;
    }
    this.scan(null, last * block, to, into);
  }

  /** Adds the counts of some rows. */
  addRows(rows: Uint32Array, into: Uint32Array): void {
    this.scan(rows, 0, rows.length, into);
  }

  private scan(rows: Uint32Array | null, from: number, to: number, into: Uint32Array, offset = 0): void {
    const { fails, kind } = this;
    const { initiator, target } = this.table;
    const actors = offset + FACET_OFFSETS.actors;
    const kinds = new Uint32Array(3 * TYPES * STATUSES);
    for (let position = from; position < to; position++) {
      const row = rows ? rows[position]! : position;
      const failed = fails === null ? 0 : fails[row]!;
      const at = 3 * kind[row]!;
      kinds[at]! += FOR_FAMILY[failed]!;
      kinds[at + 1]! += FOR_TYPE[failed]!;
      kinds[at + 2]! += FOR_STATUS[failed]!;
      // An event against oneself counts once; nobody counts only where neither side is named.
      const counts = FOR_ACTOR[failed]!;
      const [by, against] = [initiator[row]!, target[row]!];
      into[actors + by]! += counts & (+(by !== 0) | +(against === 0));
      into[actors + against]! += counts & +(against !== 0) & +(against !== by);
    }
    for (let index = 0; index < TYPES * STATUSES; index++) {
      const type = Math.floor(index / STATUSES);
      into[offset + FAMILY_OF_TYPE[type]!]! += kinds[3 * index]!;
      into[offset + FACET_OFFSETS.types + type]! += kinds[3 * index + 1]!;
      into[offset + FACET_OFFSETS.statuses + (index % STATUSES)]! += kinds[3 * index + 2]!;
    }
  }
}
