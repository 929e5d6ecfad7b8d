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
export function withReport({ reports, current }: Library, report: Report, open = true): Library {
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

/** The events of all reports, each with an id of its own across them. */
export function eventsOf({ reports }: Library): readonly FrontlineEvent[] {
  const seen = new Set<string>();
  return reports.flatMap(({ events }) =>
    events.map((event) => {
      let { id } = event.properties;
      for (let copy = 2; seen.has(id); copy++) id = `${event.properties.id}~${copy}`;
      seen.add(id);
      return id === event.properties.id ? event : { ...event, id, properties: { ...event.properties, id } };
    }),
  );
}
