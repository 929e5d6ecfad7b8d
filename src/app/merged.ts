import { mergedIds, mergeEvents } from '../events/index';
import type { FrontlineEvent } from '../events/types';
import type { Reading } from '../reading';
import type { Library } from './library';

/** What all reports tell together. */
export interface MergedLibrary {
  /** Events of all reports; what several texts tell of is one event with the claims of all. */
  readonly events: readonly FrontlineEvent[];
  /** By the report's id, with the ids of the merged events, so that text and map speak of the same ones. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** Merges the events of several texts by their rules. Files of events without a text stay as they are. */
export function mergeLibrary({ reports }: Pick<Library, 'reports'>): MergedLibrary {
  const texts = reports.flatMap(({ id, reading }) => (reading === null ? [] : [{ id, reading }]));
  if (texts.length < 2) {
    const readings = new Map(texts.map(({ id, reading }) => [id, reading]));
    return { events: reports.flatMap(({ events }) => events), readings };
  }
  const merged = mergeEvents(texts.map(({ reading }) => reading));
  const files = reports.filter(({ reading }) => reading === null).flatMap(({ events }) => events);
  const ids = mergedIds(merged);
  const readings = new Map(
    texts.map(({ id, reading }) => [id, { ...reading, events: renamed(reading, ids) }]),
  );
  return { events: [...merged, ...files], readings };
}

function renamed({ events }: Reading, ids: ReadonlyMap<string, string>): readonly FrontlineEvent[] {
  return events.map((event) => {
    const id = ids.get(event.properties.id);
    return id === undefined ? event : { ...event, id, properties: { ...event.properties, id } };
  });
}
