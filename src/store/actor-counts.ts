import { FAILS } from './fail-bits';
import type { EventTable } from './types';

/** Rows in a block at least, and numbers kept for all blocks together: many actors make fewer, larger blocks. */
const BLOCK = 1024;
const MOST_NUMBERS = 2 ** 20;

/** 1 where a row counts that fails just this: nothing, or the choice of actors alone. */
const COUNTS = Uint8Array.from({ length: 32 }, (_, fails) => (fails === 0 || fails === FAILS.actor ? 1 : 0));

/** How many events each actor would leave if it were the only one chosen, between any two rows. */
export class ActorCounts {
  private readonly block: number;
  private readonly sums: Uint32Array;

  /** @param fails What each row fails, null for nothing. */
  constructor(
    private readonly table: EventTable,
    private readonly fails: Uint8Array | null,
  ) {
    const { size, actors } = table;
    this.block = Math.max(BLOCK, Math.ceil((size * actors.length) / MOST_NUMBERS));
    const blocks = Math.floor(size / this.block);
    this.sums = new Uint32Array((blocks + 1) * actors.length);
    for (let index = 0; index < blocks; index++) {
      const at = (index + 1) * actors.length;
      this.sums.copyWithin(at, at - actors.length, at);
      this.scan(null, index * this.block, (index + 1) * this.block, this.sums, at);
    }
  }

  /** Counts of the rows from `from` to `to` (exclusive) and of `others`, by the number of the actor. */
  count(from: number, to: number, others: Uint32Array): Uint32Array {
    const { block, sums } = this;
    const { length } = this.table.actors;
    const counts = new Uint32Array(length);
    const first = Math.ceil(from / block);
    const last = Math.floor(to / block);
    this.scan(others, 0, others.length, counts);
    if (first >= last) {
      this.scan(null, from, to, counts);
      return counts;
    }
    this.scan(null, from, first * block, counts);
    for (let actor = 0; actor < length; actor++) {
      counts[actor]! += sums[last * length + actor]! - sums[first * length + actor]!;
    }
    this.scan(null, last * block, to, counts);
    return counts;
  }

  private scan(rows: Uint32Array | null, from: number, to: number, into: Uint32Array, offset = 0): void {
    const { fails } = this;
    const { initiator, target } = this.table;
    const countsOf = COUNTS;
    for (let at = from; at < to; at++) {
      const row = rows ? rows[at]! : at;
      const counts = fails ? countsOf[fails[row]!]! : 1;
      const by = initiator[row]!;
      const against = target[row]!;
      // An event against oneself counts once; nobody counts only where neither side is named.
      into[offset + by]! += counts & (+(by !== 0) | +(against === 0));
      into[offset + against]! += counts & +(against !== 0) & +(against !== by);
    }
  }
}
