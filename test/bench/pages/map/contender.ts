import type { Map as MapLibreMap } from 'maplibre-gl';
import type { EventColumns } from '../../../../src/events/columns/types';
import type { TimeWindow } from '../../../../src/store/types';
import type { Shutter } from './shutter';

/** The same events for everyone: in columns, and the address of a GeoJSON file of them. */
export interface BenchEvents {
  readonly columns: EventColumns;
  /** Points with `start` and `end`, days since the first day of the made-up war; sorted by start. */
  readonly geojson: string;
}

/** When a change was on the canvas, `performance.now`. */
export interface Shown {
  /** End of the first frame after the change. */
  readonly first: number;
  /** End of the frame after which nothing is left to do. */
  readonly settled: number;
}

/** One way to draw events of a window of time on a map. */
export interface Contender {
  readonly map: MapLibreMap;
  /** Whether a first picture may differ from the last one. */
  readonly settles?: boolean;
  /** Of the canvas that the events are on. */
  readonly shutter: Shutter;
  /** Takes the events in and draws them all; tells when they stood on the canvas, `performance.now`. */
  load(): Promise<number>;
  /** Changes the window. */
  show(window: TimeWindow): Promise<Shown>;
  /** Calls the listener in each frame once its events are drawn; returns the way to stop. */
  onFrame(listener: () => void): () => void;
  remove(): void;
}

/** Makes a contender with its empty map drawn. */
export type MakeContender = (container: HTMLElement, events: BenchEvents) => Promise<Contender>;
