import type { FrontlineEvent } from '../events/types';
import { writeEvents } from '../formats/index';

/** What an author puts into a page to show the downloaded events. */
export const EMBED_TAG = `<script type="module" src="frontline-map.js"></script>
<frontline-map src="events.geojson"></frontline-map>`;

/** Hands the events to the reader as a file `events.geojson`. */
export function downloadEvents(events: readonly FrontlineEvent[]): void {
  download('events.geojson', writeEvents(events, 'geojson'));
}

/** Hands a GeoJSON text to the reader as a file. */
export function download(name: string, geojson: string): void {
  const url = URL.createObjectURL(new Blob([geojson], { type: 'application/geo+json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Copies the tag; false when the browser does not allow it. */
export async function copyEmbedTag(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(EMBED_TAG);
    return true;
  } catch {
    return false;
  }
}
