import { fileURLToPath } from 'node:url';
import { isOpen, loadDispatches, SPLITS } from '../support/dispatches';
import { type ReadDispatch, readDispatches } from '../support/read-dispatch';
import { isRightStatus, isRightTime, matchEvents } from '../support/score-events';
import { isRightPlace, matchToponyms } from '../support/score-toponyms';

/** Right and wrong on one text, or summed over several. */
export interface DispatchFigures {
  readonly texts: number;
  /** Mentions of places as marked. */
  readonly toponyms: number;
  /** Of them: of the right kind, and if literal at the right place. */
  readonly right: number;
  /** Of them: literal ones read as another place or as none. */
  readonly misplaced: number;
  /** Of them: right place, but literal taken for associative or the other way round. */
  readonly wrongKind: number;
  /** Of them: not found at all. */
  readonly missed: number;
  /** Found where no place is marked. */
  readonly spurious: number;
  /** Events as marked, optional ones left out, an event told of several places counted once for each. */
  readonly events: number;
  /** Of them: met by an event of the family within reach. */
  readonly met: number;
  /** Of those met: on the marked days, with an accepted status. */
  readonly onTime: number;
  readonly statusRight: number;
  /** Events read in all, and of them in texts where nothing happens. */
  readonly eventsRead: number;
  readonly eventsInQuietTexts: number;
}

/** The figures of several texts, with shares of their toponyms in percent. */
export interface DispatchSum extends DispatchFigures {
  readonly rightShare: number;
  readonly misplacedShare: number;
  readonly spuriousShare: number;
}

/**
 * Toponyms and events right and wrong on the shipped dispatches, read with the committed packs;
 * writes the sums of each split and one line for each text that may be read to standard output, with
 * `details` also what went wrong in those. Texts marked for places only count no events.
 */
export async function evaluateDispatches(details = false): Promise<Record<string, DispatchSum>> {
  const read = await readDispatches(loadDispatches());
  const rows = read.map((one) => ({
    split: one.dispatch.split,
    id: one.dispatch.article.id,
    ...figures(one),
  }));
  const sums = {
    ...Object.fromEntries(SPLITS.map((each) => [each, sum(rows.filter(({ split }) => split === each))])),
    all: sum(rows),
  };
  console.log(HEAD);
  for (const row of rows) if (isOpen(row)) console.log(line(`${row.id} (${row.split})`, row));
  for (const [name, row] of Object.entries(sums)) console.log(line(name, row));
  if (details) for (const one of read) if (isOpen(one.dispatch)) explain(one);
  return sums;
}

const HEAD =
  '| text | toponyms | right | misplaced | wrong kind | missed | spurious | events | met | on time | status | read |\n' +
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |';

function figures({ dispatch, reading }: ReadDispatch): DispatchFigures {
  const { pairs, spurious } = matchToponyms(dispatch.toponyms, reading.resolutions);
  const found = pairs.filter((pair) => pair.found !== null);
  const misplaced = found.filter((pair) => pair.gold.kind === 'literal' && !isRightPlace(pair));
  const wrongKind = found.filter((pair) => pair.gold.kind !== pair.found?.kind && !misplaced.includes(pair));
  const events = (dispatch.events ?? []).filter(({ optional }) => !optional);
  const met = matchEvents(dispatch.article.text, events, reading.events).filter(
    (pair) => pair.found !== null,
  );
  return {
    texts: 1,
    toponyms: pairs.length,
    right: found.length - misplaced.length - wrongKind.length,
    misplaced: misplaced.length,
    wrongKind: wrongKind.length,
    missed: pairs.length - found.length,
    spurious: spurious.length,
    events: events.length,
    met: met.length,
    onTime: met.filter(isRightTime).length,
    statusRight: met.filter(isRightStatus).length,
    eventsRead: dispatch.events === null ? 0 : reading.events.length,
    eventsInQuietTexts: dispatch.events?.length === 0 ? reading.events.length : 0,
  };
}

function sum(rows: readonly DispatchFigures[]): DispatchSum {
  const total = (key: keyof DispatchFigures): number => rows.reduce((all, row) => all + row[key], 0);
  const share = (key: keyof DispatchFigures): number =>
    Math.round((1000 * total(key)) / Math.max(1, total('toponyms'))) / 10;
  return {
    texts: total('texts'),
    toponyms: total('toponyms'),
    right: total('right'),
    misplaced: total('misplaced'),
    wrongKind: total('wrongKind'),
    missed: total('missed'),
    spurious: total('spurious'),
    events: total('events'),
    met: total('met'),
    onTime: total('onTime'),
    statusRight: total('statusRight'),
    eventsRead: total('eventsRead'),
    eventsInQuietTexts: total('eventsInQuietTexts'),
    rightShare: share('right'),
    misplacedShare: share('misplaced'),
    spuriousShare: share('spurious'),
  };
}

function line(name: string, row: DispatchFigures): string {
  const { toponyms, right, misplaced, wrongKind, missed, spurious } = row;
  const { events, met, onTime, statusRight, eventsRead } = row;
  const cells = [toponyms, right, misplaced, wrongKind, missed, spurious];
  return `| ${[name, ...cells, events, met, onTime, statusRight, eventsRead].join(' | ')} |`;
}

function explain({ dispatch, reading }: ReadDispatch): void {
  const { text, id } = dispatch.article;
  const { pairs, spurious } = matchToponyms(dispatch.toponyms, reading.resolutions);
  console.log(`\n${id}`);
  for (const pair of pairs) {
    const { gold, found } = pair;
    const around = text.slice(Math.max(0, gold.start - 30), gold.end + 30).replace(/\s+/g, ' ');
    if (found === null) console.log(`  missed ${gold.quote}: ${around}`);
    else if (gold.kind === 'literal' && !isRightPlace(pair)) {
      console.log(
        `  misplaced ${gold.quote}: ${found.place?.id ?? 'NIL'} ${found.place?.name ?? ''}: ${around}`,
      );
    } else if (gold.kind !== found.kind) console.log(`  ${gold.quote} is ${gold.kind}: ${around}`);
  }
  for (const { quote, start, end } of spurious) {
    console.log(`  spurious ${quote}: ${text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' ')}`);
  }
  for (const pair of matchEvents(text, dispatch.events ?? [], reading.events)) {
    const { gold, found } = pair;
    const name = `${String(gold.type)} at ${gold.place}, "${gold.quote}"`;
    if (found === null) console.log(`  no event: ${name}`);
    else {
      const { start, end, status } = found.properties;
      if (!isRightTime(pair))
        console.log(`  dated ${start} to ${end}, marked ${gold.start} to ${gold.end}: ${name}`);
      if (!isRightStatus(pair)) console.log(`  status ${status}, marked ${String(gold.status)}: ${name}`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await evaluateDispatches(process.argv.includes('--details'));
}
