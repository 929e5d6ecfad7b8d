import { isOpen, type MarkedDispatch } from '../../support/dispatches';
import type { ReadDispatch } from '../../support/read-dispatch';
import { causeOfInvention, causeOfMiss } from './causes';
import type { FoundEvent } from './found';
import { isAttributionRight, isDateRight, isInitiatorRight, isStatusRight } from './judge';
import { type MarkPair, matchMarks } from './match';
import { frontline } from './systems/frontline';

/** Something that went wrong with one mark or one event, and why. */
interface Fault {
  readonly cause: string;
  readonly line: string;
}

/** Writes what went wrong in the texts that may be read and how often why; the others are never shown. */
export function explainGold(read: readonly ReadDispatch<MarkedDispatch>[]): void {
  const sums = new Map<string, number>();
  for (const one of read) {
    if (!isOpen(one.dispatch)) continue;
    console.log(`\n${one.dispatch.article.id}`);
    for (const { cause, line } of faultsOf(one)) {
      console.log(`  ${cause}: ${line}`);
      sums.set(cause, (sums.get(cause) ?? 0) + 1);
    }
  }
  console.log('\nCauses in the texts that may be read');
  const causes = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [cause, count] of causes) console.log(`  ${String(count).padStart(4)}  ${cause}`);
}

function faultsOf(one: ReadDispatch<MarkedDispatch>): readonly Fault[] {
  const { dispatch, reading } = one;
  const { text } = dispatch.article;
  const { pairs, invented } = matchMarks(text, dispatch.events, frontline.read(reading));
  const required = pairs.filter(({ mark }) => !mark.optional);
  return [
    ...required.flatMap(({ mark, found }) =>
      found ? wrongIn({ mark, found }) : [{ cause: causeOfMiss(mark, one), line: named(mark) }],
    ),
    ...invented.map((event) => ({ cause: causeOfInvention(event, pairs, text), line: told(event, text) })),
  ];
}

function wrongIn({ mark, found }: { mark: MarkPair['mark']; found: FoundEvent }): readonly Fault[] {
  const wrong: Fault[] = [];
  const add = (cause: string, read: string, marked: string): void => {
    wrong.push({ cause, line: `read ${read}, marked ${marked}: ${named(mark)}` });
  };
  if (!isDateRight(mark, found)) add('date', days(found), `${mark.start} to ${mark.end}`);
  if (!isInitiatorRight(mark, found)) add('initiator', `"${found.initiator}"`, `"${String(mark.initiator)}"`);
  if (!isStatusRight(mark, found)) add('status', found.status, String(mark.status));
  if (!isAttributionRight(mark, found)) {
    add('attribution', `"${found.attribution}"`, `"${String(mark.attribution)}"`);
  }
  return wrong;
}

function named({ type, place, quote }: MarkPair['mark']): string {
  return `${String(type)} at ${place ?? 'no place'}, "${quote}"`;
}

function told(event: FoundEvent, text: string): string {
  const { type, placeName, triggerStart, triggerEnd, sentenceStart, sentenceEnd } = event;
  const sentence = text.slice(sentenceStart, sentenceEnd).replace(/\s+/g, ' ');
  return `${type} at ${placeName || 'no place'} (${days(event)}), "${text.slice(triggerStart, triggerEnd)}" in: ${sentence}`;
}

function days({ start, end }: FoundEvent): string {
  return `${start.slice(0, 10)} to ${end.slice(0, 10)}`;
}
