import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { MARK_LAYERS, SOURCES } from './layers/index';
import type { MapTheme } from './types';

/** What the map's own sources hold at the moment. */
export type OverlayData = Readonly<Record<keyof typeof SOURCES, FeatureCollection>>;

/**
 * A basemap with the layers of events in it: areas and circles under its first names, pins above
 * all. Works on any style, ours or an author's.
 */
export function withOverlay(
  basemap: StyleSpecification,
  theme: MapTheme,
  data: OverlayData,
): StyleSpecification {
  const own = MARK_LAYERS.map((layer) => ({ place: layer.place, layer: layer.specify(theme) }));
  const at = (place: 'ground' | 'top'): LayerSpecification[] =>
    own.filter((each) => each.place === place).map((each) => each.layer);
  const firstName = basemap.layers.findIndex((layer) => layer.type === 'symbol');
  const cut = firstName < 0 ? basemap.layers.length : firstName;
  return {
    ...basemap,
    sources: { ...basemap.sources, ...overlaySources(data) },
    layers: [...basemap.layers.slice(0, cut), ...at('ground'), ...basemap.layers.slice(cut), ...at('top')],
  };
}

function overlaySources(data: OverlayData): Record<string, SourceSpecification> {
  const names = Object.keys(SOURCES) as (keyof typeof SOURCES)[];
  return Object.fromEntries(
    names.map((name) => [SOURCES[name], { type: 'geojson', data: data[name], tolerance: 0.2 }]),
  );
}
