import type { LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../palette';

/** Borders of oblasts, thin, and of countries over them. */
export function borderLayers(colours: GroundColours): LayerSpecification[] {
  return [
    {
      id: 'region-borders',
      type: 'line',
      source: 'basemap-borders',
      minzoom: 3.5,
      filter: ['==', ['get', 'kind'], 'region'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.regionBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 1.25],
      },
    },
    {
      id: 'country-borders',
      type: 'line',
      source: 'basemap-borders',
      filter: ['==', ['get', 'kind'], 'country'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.countryBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 6, 1.2, 10, 2],
      },
    },
  ];
}
