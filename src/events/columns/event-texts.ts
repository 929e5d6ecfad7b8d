import type { FrontlineEvent } from '../types';
import { pointOf } from './event-at';
import type { NumberColumns } from './number-columns';
import { restText } from './rest';
import { type RowTexts, saidProperties } from './said';
import { TextBuilder } from './text-builder';
import { type EventColumns, TEXT_MEMBERS, type TextColumn, type TextMember } from './types';

/** The columns that hold texts. */
export type TextColumns = Pick<EventColumns, 'texts' | 'rest'>;

/** Gathers the texts of events, and what no column can say of them. */
export class EventTexts {
  private readonly texts = TEXT_MEMBERS.map((member) => [member, new TextBuilder()] as const);
  private readonly rest = new TextBuilder();

  /** Takes the next event, whose numbers stand in a row of the columns already. */
  add(event: FrontlineEvent, columns: NumberColumns, row: number): void {
    for (const [member, builder] of this.texts) builder.add(memberText(event, member));
    this.rest.add(restOf(event, columns, row));
  }

  /** The columns, row i having the texts of event `order[i]`. Call it once. */
  finish(order: Uint32Array): TextColumns {
    const columns = this.texts.map(([member, builder]) => [member, builder.finish(order)] as const);
    return { texts: withTexts(columns), rest: this.rest.finish(order) };
  }
}

/** One column of texts of events that stand in the order of the rows; null when no event has a text in it. */
export function textColumnOf(events: readonly FrontlineEvent[], member: TextMember): TextColumn | null {
  return columnOf(events, (event) => memberText(event, member));
}

/** All columns of texts of events that stand in the order of the rows, but for `rest`. */
export function textColumnsOf(events: readonly FrontlineEvent[]): EventColumns['texts'] {
  return withTexts(TEXT_MEMBERS.map((member) => [member, textColumnOf(events, member)] as const));
}

/** The column `rest` of events that stand in the order of the rows, null when it would be empty. */
export function restColumnOf(events: readonly FrontlineEvent[], columns: NumberColumns): TextColumn | null {
  return columnOf(events, (event, row) => restOf(event, columns, row));
}

function columnOf(
  events: readonly FrontlineEvent[],
  textOf: (event: FrontlineEvent, row: number) => string,
): TextColumn | null {
  const builder = new TextBuilder();
  for (const [row, event] of events.entries()) builder.add(textOf(event, row));
  return builder.finish(Uint32Array.from(events.keys()));
}

function withTexts(columns: readonly (readonly [TextMember, TextColumn | null])[]): EventColumns['texts'] {
  return Object.fromEntries(columns.filter(([, column]) => column !== null));
}

/** A member's text, '' where it is none: events may come from somebody's file. */
function memberText({ properties }: FrontlineEvent, member: TextMember): string {
  const text: unknown = properties[member];
  return typeof text === 'string' ? text : '';
}

function restOf(event: FrontlineEvent, columns: NumberColumns, row: number): string {
  const texts: Partial<Record<TextMember, string>> = {};
  for (const member of TEXT_MEMBERS) texts[member] = memberText(event, member);
  const said = saidProperties(columns, row, texts as RowTexts);
  return restText(event, said, pointOf(columns.lat[row]!, columns.lon[row]!));
}
