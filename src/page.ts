/**
 * The script of the page of one file that `frontline map` writes: elements, map engine, its worker
 * and the basemap inside, so that the page opens from disk with no network. What was read stands in
 * the page as JSON, which is data and never markup.
 */
import { defineElements } from './components/elements';
import type { FrontlineArticle } from './components/frontline-article';
import type { FrontlineMap } from './components/frontline-map';
import { setBundledBasemap } from './components/stage/bundled-basemap';
import type { FrontlineEvent } from './events/types';
import { bundledInline } from './map/bundled-inline';
import { useWorkerData } from './map/worker-data';
import type { Reading } from './reading';

/** What the page shows: reports as read, and all events, those of event files too. */
export interface PageData {
  readonly readings: readonly Reading[];
  readonly events: readonly FrontlineEvent[];
  /** Id of the event that an event of a reading was merged into, by its own id; left out where none was. */
  readonly merged?: Readonly<Record<string, string>>;
}

useWorkerData();
setBundledBasemap(bundledInline());
defineElements();

const {
  readings,
  events,
  merged = {},
} = JSON.parse(
  document.getElementById('frontline-data')?.textContent ?? '{"readings":[],"events":[]}',
) as PageData;

const map = document.querySelector<FrontlineMap>('frontline-map')!;
map.readings = readings;
map.events = events;

const reports = document.getElementById('reports')!;
reports.hidden = readings.length === 0;
reports.append(...readings.map((reading) => reportOf(reading, readings.length > 1)));

/** A report with its marks; among several each can be folded away under its title. */
function reportOf(reading: Reading, foldable: boolean): HTMLElement {
  const article = document.createElement('frontline-article') as FrontlineArticle;
  article.for = map.id;
  article.reading = withMergedIds(reading);
  if (!foldable) return article;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = reading.article.title || reading.article.id;
  details.open = true;
  details.append(summary, article);
  return details;
}

/** A report whose sentences choose the event on the map that they were merged into. */
function withMergedIds(reading: Reading): Reading {
  const events = reading.events.map((event) => {
    const id = merged[event.properties.id];
    return id === undefined ? event : { ...event, id, properties: { ...event.properties, id } };
  });
  return { ...reading, events };
}
