import type { FrontlineEvent } from '../events/types';
import type { Reading } from '../reading';
import type { ReportSource } from './protocol';

/** One report, or one file of events without a text, as the page holds it. */
export interface Report {
  readonly id: string;
  readonly title: string;
  /** What it was read from, to read it again with another day of publication; null for a file of events. */
  readonly source: ReportSource | null;
  readonly reading: Reading | null;
  readonly events: readonly FrontlineEvent[];
}

/** The reports on the page, in the order they came, and which one is open. */
export interface Library {
  readonly reports: readonly Report[];
  readonly current: string;
}

export const EMPTY_LIBRARY: Library = { reports: [], current: '' };

/** Adds a report, or replaces the one with its id, and opens it when `open`. */
export function withReport(library: Library, added: Report, open = true): Library {
  const { reports, current } = library;
  const report = withOwnIds(library, added);
  const known = reports.some(({ id }) => id === report.id);
  return {
    reports: known ? reports.map((each) => (each.id === report.id ? report : each)) : [...reports, report],
    current: open || current === '' ? report.id : current,
  };
}

/** Takes a report out; the one after it, or before it, is opened. */
export function withoutReport({ reports, current }: Library, id: string): Library {
  const index = reports.findIndex((each) => each.id === id);
  const rest = reports.filter((each) => each.id !== id);
  return {
    reports: rest,
    current: current === id ? (rest[Math.min(index, rest.length - 1)]?.id ?? '') : current,
  };
}

/** The report with ids that no event of another one has: a text that is opened twice brings the same ones again. */
function withOwnIds(library: Library, report: Report): Report {
  const others = library.reports.filter(({ id }) => id !== report.id);
  const taken = new Set(others.flatMap(({ events }) => events.map(({ properties }) => properties.id)));
  if (!report.events.some(({ properties }) => taken.has(properties.id))) return report;
  const events = report.events.map((event) => {
    let { id } = event.properties;
    for (let copy = 2; taken.has(id); copy++) id = `${event.properties.id}~${copy}`;
    return { ...event, id, properties: { ...event.properties, id } };
  });
  return { ...report, events, reading: report.reading === null ? null : { ...report.reading, events } };
}

/** The report that an event was read from. */
export function reportOf({ reports }: Library, eventId: string): Report | undefined {
  return reports.find(({ events }) => events.some(({ properties }) => properties.id === eventId));
}
