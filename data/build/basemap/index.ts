import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { buildBorders } from './borders';
import { buildCountryLabels } from './country-labels';
import { buildLand } from './land';
import { buildPlaceLabels } from './place-labels';
import { buildRegionLabels } from './region-labels';
import { readRegions } from './regions';
import { buildRivers } from './rivers';
import { buildSeaLabels } from './sea-labels';
import { writeCollection } from './write';

const FOLDER = fileURLToPath(new URL('../../basemap/', import.meta.url));

/**
 * Builds the bundled basemap, `data/basemap/*.json`, from the sources in the cache: the same bytes
 * from the same sources. Throws when a source is missing.
 */
export async function buildBasemap(
  log: (line: string) => void = () => {},
  folder: string = FOLDER,
): Promise<void> {
  const regions = await readRegions();
  const labels: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      ...buildSeaLabels(),
      ...(await buildCountryLabels(regions)),
      ...buildRegionLabels(regions),
      ...(await buildPlaceLabels()),
    ],
  };
  const files: Readonly<Record<string, FeatureCollection>> = {
    land: await buildLand(),
    rivers: await buildRivers(),
    borders: buildBorders(regions),
    labels,
  };
  for (const [name, collection] of Object.entries(files)) {
    const bytes = await writeCollection(folder, name, collection);
    log(`basemap/${name}.json: ${collection.features.length} features, ${bytes} bytes`);
  }
}
