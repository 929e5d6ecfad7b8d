/**
 * How often each code of a column comes between any two positions: sums up to every block of rows,
 * and the rows at both ends looked at one by one.
 */
export class BlockCounts {
  /** Sums before each block, `codes` numbers a block. */
  private readonly sums: Uint32Array;

  /**
   * @param column The code of each row, less than `codes`.
   * @param rows Rows by position, null where position i is row i.
   * @param block Positions in a block.
   */
  constructor(
    private readonly column: Uint8Array,
    private readonly codes: number,
    private readonly rows: Uint32Array | null,
    private readonly block: number,
  ) {
    const length = rows ? rows.length : column.length;
    const blocks = Math.floor(length / block);
    const sums = new Uint32Array((blocks + 1) * codes);
    for (let index = 0; index < blocks; index++) {
      const at = (index + 1) * codes;
      sums.copyWithin(at, at - codes, at);
      this.scan(index * block, (index + 1) * block, sums, at);
    }
    this.sums = sums;
  }

  /** Adds the counts of positions `from` to `to` (exclusive) to the numbers of `into` from `offset` on. */
  add(from: number, to: number, into: Uint32Array, offset = 0): void {
    const { codes, block, sums } = this;
    const first = Math.ceil(from / block);
    const last = Math.floor(to / block);
    if (first >= last) {
      this.scan(from, to, into, offset);
      return;
    }
    this.scan(from, first * block, into, offset);
    for (let code = 0; code < codes; code++) {
      into[offset + code]! += sums[last * codes + code]! - sums[first * codes + code]!;
    }
    this.scan(last * block, to, into, offset);
  }

  private scan(from: number, to: number, into: Uint32Array, offset: number): void {
    const { column, rows } = this;
    if (rows) for (let at = from; at < to; at++) into[offset + column[rows[at]!]!]! += 1;
    else for (let at = from; at < to; at++) into[offset + column[at]!]! += 1;
  }
}
