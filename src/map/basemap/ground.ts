import type { LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../palette';

/** Water, land on it with holes for lakes, rivers. */
export function groundLayers(colours: GroundColours): LayerSpecification[] {
  return [
    { id: 'background', type: 'background', paint: { 'background-color': colours.water } },
    { id: 'land', type: 'fill', source: 'basemap-land', paint: { 'fill-color': colours.land } },
    {
      id: 'rivers',
      type: 'line',
      source: 'basemap-rivers',
      filter: ['<=', ['get', 'zoom'], ['zoom']],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.river,
        // Wide rivers have a low rank, 1 to 10 in the source.
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          3,
          0.5,
          7,
          ['case', ['<=', ['get', 'rank'], 4], 2, 1.1],
          12,
          ['case', ['<=', ['get', 'rank'], 4], 7, 3.5],
        ],
      },
    },
  ];
}
