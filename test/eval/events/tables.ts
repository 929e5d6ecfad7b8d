import { markdownTable } from '../table';
import type { NewsRow } from './ordinary-news';
import type { EventRow, EventTextRow } from './own-gold';
import type { PassageRow } from './passages';
import type { PloverRow } from './plover';
import type { ReportRow } from './reports';

const GOLD_HEAD = [
  'part (texts, of them quiet; events, optional)',
  'system',
  'P',
  'R',
  'F1',
  'date %',
  'exact days %',
  'initiator %',
  'status %',
  'attribution %',
  'invented in quiet texts',
] as const;

/** Own gold as one Markdown table. */
export function goldTable(rows: readonly EventRow[]): string {
  return markdownTable(
    GOLD_HEAD,
    rows.map((row) => [
      `${row.split} (${row.texts}, ${row.quiet}; ${row.marks}, ${row.optional})`,
      row.system,
      ...[row.precision, row.recall, row.f1, row.date, row.dateExact].map(told),
      ...[row.initiator, row.status, row.attribution].map(told),
      String(row.inventedInQuiet),
    ]),
  );
}

/** The passages that are held out as one Markdown table. */
export function passageTable(rows: readonly PassageRow[]): string {
  return markdownTable(
    ['passages held out (events)', 'system', 'P', 'R', 'F1'],
    rows.map((row) => [
      `${row.passages} (${row.labels})`,
      row.system,
      ...[row.precision, row.recall, row.f1].map(told),
    ]),
  );
}

/** The labelled reports as one Markdown table. */
export function reportTable(rows: readonly ReportRow[]): string {
  return markdownTable(
    ['reports (events, optional)', 'system', 'P', 'R', 'F1', 'date %', 'initiator %'],
    rows.map((row) => [
      `${row.part}: ${row.texts} (${row.marks}, ${row.optional})`,
      row.system,
      ...[row.precision, row.recall, row.f1, row.date, row.initiator].map(told),
    ]),
  );
}

/** Counts of each text as one Markdown table. */
export function textTable(rows: readonly EventTextRow[]): string {
  return markdownTable(
    ['text', 'events', 'optional', 'met', 'invented', 'date', 'initiator', 'status', 'attribution'],
    rows.map((row) => [
      row.id,
      ...[row.marks, row.optional, row.met, row.invented, row.dateRight].map(String),
      ...[row.initiatorRight, row.statusRight, row.attributionRight].map(String),
    ]),
  );
}

/** How much is read in ordinary news. */
export function newsTable(rows: readonly NewsRow[]): string {
  return markdownTable(
    [
      'ordinary news (texts)',
      'system',
      'events per 100 texts, half looked at',
      'other half',
      'texts with any, %',
    ],
    rows.map(({ texts, system, looked, other, anyInOther }) => [
      `GeoWebNews, LGL, GeoVirus (${texts})`,
      system,
      ...[looked, other, anyInOther].map(told),
    ]),
  );
}

/** Violence against not as one Markdown table, and the first row's classes as another. */
export function ploverTables(rows: readonly PloverRow[]): string {
  const violence = markdownTable(
    ['PLOVER (sentences, violent)', 'system', 'P', 'R', 'F1', 'its halves'],
    rows.map((row) => [
      `violence (${row.sentences}, ${row.violent})`,
      row.system,
      ...[row.precision, row.recall, row.f1].map(told),
      row.halves.map(told).join(' / '),
    ]),
  );
  const classes = markdownTable(
    ['PLOVER event', 'sentences', 'read', 'of them right', 'sentences with violence read'],
    (rows[0]?.classes ?? []).map(({ event, sentences, read, right, calledViolent }) =>
      [event, sentences, read, right, calledViolent].map(String),
    ),
  );
  return `${violence}\n\n${classes}`;
}

function told(figure: number): string {
  return figure.toFixed(1);
}
