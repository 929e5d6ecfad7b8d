import type { MarkedDispatch } from '../../support/dispatches';
import type { ReadDispatch } from '../../support/read-dispatch';
import type { FoundEvent } from './found';
import { isAttributionRight, isDateRight, isInitiatorRight, isStatusRight } from './judge';
import { type MarkPair, matchMarks } from './match';
import { frontline } from './systems/frontline';

/** Writes what went wrong in the texts of the dev half; the other half is never shown. */
export function explainGold(read: readonly ReadDispatch<MarkedDispatch>[]): void {
  for (const { dispatch, reading } of read) {
    if (dispatch.split !== 'dev') continue;
    const { text, id } = dispatch.article;
    const { pairs, invented } = matchMarks(text, dispatch.events, frontline.read(reading));
    console.log(`\n${id}`);
    for (const pair of pairs) for (const line of faults(pair)) console.log(`  ${line}`);
    for (const event of invented) console.log(`  invented ${told(event)}: ${sentenceOf(event, text)}`);
  }
}

function faults({ mark, found }: MarkPair): readonly string[] {
  if (mark.optional) return [];
  const name = `${String(mark.type)} at ${mark.place ?? 'no place'}, "${mark.quote}"`;
  if (!found) return [`missed ${name}`];
  const wrong: string[] = [];
  if (!isDateRight(mark, found)) {
    wrong.push(`dated ${found.start} to ${found.end}, marked ${mark.start} to ${mark.end}: ${name}`);
  }
  if (!isInitiatorRight(mark, found)) {
    wrong.push(`initiator "${found.initiator}", marked "${String(mark.initiator)}": ${name}`);
  }
  if (!isStatusRight(mark, found)) {
    wrong.push(`status ${found.status}, marked ${String(mark.status)}: ${name}`);
  }
  if (!isAttributionRight(mark, found)) {
    wrong.push(`attributed "${found.attribution}", marked "${String(mark.attribution)}": ${name}`);
  }
  return wrong;
}

function told({ type, placeName, start, end, triggerStart, triggerEnd }: FoundEvent): string {
  return `${type} at ${placeName || 'no place'} (${start} to ${end}), trigger ${triggerStart}–${triggerEnd}`;
}

function sentenceOf({ sentenceStart, sentenceEnd }: FoundEvent, text: string): string {
  return text.slice(sentenceStart, sentenceEnd).replace(/\s+/g, ' ');
}
