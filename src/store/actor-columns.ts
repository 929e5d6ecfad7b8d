import { stringCount, textAt } from '../events/columns/text';
import type { TextColumn } from '../events/columns/types';
import type { CodeColumn, EventTable } from './types';

/** Who acts and who is acted on, by number, and the names. */
export type ActorColumns = Pick<EventTable, 'actors' | 'initiator' | 'target'>;

/** Numbers the actors in the order of their first event, trimmed; 0 is '', for nobody named. */
export function actorColumns(
  size: number,
  initiators: TextColumn | null,
  targets: TextColumn | null,
): ActorColumns {
  const by = new Side(initiators);
  const against = new Side(targets);
  const most = 1 + by.strings + against.strings;
  const initiator = codeColumn(size, most);
  const target = codeColumn(size, most);
  const actors = [''];
  const numbers = new Map([['', 0]]);
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, actors.length);
    return actors.push(name) - 1;
  };
  for (let row = 0; row < size; row++) {
    initiator[row] = by.at(row, numberOf);
    target[row] = against.at(row, numberOf);
  }
  return { actors, initiator, target };
}

/** A column's own string numbers put into those of the actors, each string looked at once. */
class Side {
  readonly strings: number;
  private readonly codes: TextColumn['codes'];
  private readonly numbers: Int32Array;

  constructor(private readonly column: TextColumn | null) {
    this.strings = column ? stringCount(column) : 0;
    this.codes = column?.codes ?? null;
    this.numbers = new Int32Array(this.codes ? this.strings : 0).fill(-1);
  }

  at(row: number, numberOf: (name: string) => number): number {
    if (this.strings === 0) return 0;
    const code = this.codes === null ? -1 : this.codes[row]!;
    const known = this.numbers[code];
    if (known !== undefined && known >= 0) return known;
    const number = numberOf(textAt(this.column, row).trim());
    if (code >= 0) this.numbers[code] = number;
    return number;
  }
}

function codeColumn(size: number, names: number): CodeColumn {
  if (names <= 0x100) return new Uint8Array(size);
  return names <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
}
