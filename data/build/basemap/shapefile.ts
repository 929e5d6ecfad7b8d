import type { Feature, Geometry } from 'geojson';
import { read } from 'shapefile';
import { sourcePath } from '../sources';

/** Features of one of Natural Earth's 1:10m shapefiles, those without a geometry left out. */
export async function readNaturalEarth(name: string): Promise<Feature[]> {
  const path = sourcePath('magics', `usr/share/magics/10m/ne_10m_${name}`);
  const { features } = await read(`${path}.shp`, `${path}.dbf`, { encoding: 'utf-8' });
  return features.filter((feature) => (feature.geometry as Geometry | null) !== null);
}
