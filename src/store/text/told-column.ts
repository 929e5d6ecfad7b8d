import { TextBuilder } from '../../events/columns/text-builder';
import type { TextColumn } from '../../events/columns/types';
import type { FrontlineEvent } from '../../events/types';
import { givenEvents } from '../given-events';
import type { EventTable } from '../types';
import { stringsWith } from './strings-with';

/** What of each claim is looked through beside the event's own texts. */
const CLAIM_MEMBERS = ['quote', 'attribution', 'sourceTitle'] as const;

const columns = new WeakMap<EventTable, { readonly column: TextColumn | null }>();

/** A column of what claims say and their events do not, a line each; null where no claim says more. */
export function toldColumn(table: EventTable): TextColumn | null {
  const known = columns.get(table);
  if (known) return known.column;
  const column = makeColumn(table);
  columns.set(table, { column });
  return column;
}

function makeColumn(table: EventTable): TextColumn | null {
  const texts = new TextBuilder();
  const order = new Uint32Array(table.size);
  const hasClaims = claimsIn(table);
  for (let row = 0; row < table.size; row++) {
    order[row] = row;
    texts.add(hasClaims(row) ? told(table.event(row)) : '');
  }
  return texts.finish(order);
}

/** Which rows may have claims: to make an event of every row only to see that it has none would take long. */
function claimsIn(table: EventTable): (row: number) => boolean {
  if (givenEvents.has(table)) return () => true;
  const { rest } = table.columns;
  const strings = rest && stringsWith(rest, '"claims":');
  return (row) => strings?.[rest?.codes ? rest.codes[row]! : row] === 1;
}

function told({ properties, claims = [] }: FrontlineEvent): string {
  const lines = new Set(claims.flatMap((claim) => CLAIM_MEMBERS.map((member) => claim[member])));
  return [...lines]
    .filter((line) => line && !CLAIM_MEMBERS.some((member) => properties[member] === line))
    .join('\n');
}
