import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { GroundColours } from '../palette';
import type { MapLang } from '../types';

/**
 * Local families, so that text is drawn without a server; the first one found is used. MapLibre
 * reads weight and slant from the first name.
 */
const FONT = ['Noto Sans', 'Helvetica Neue', 'Arial', 'sans-serif'];
const ITALIC = ['Noto Sans Italic', 'Noto Sans', 'Helvetica Neue', 'Arial', 'sans-serif'];

/**
 * Sides of a town that its name may stand on, ems: first close to its dot, then clear of a mark that
 * covers the dot, so that the places of events keep their names.
 */
const BESIDE: VariableAnchorOffsetCollectionSpecification = [
  ...['left', [0.5, 0], 'right', [-0.5, 0], 'top', [0, 0.4], 'bottom', [0, -0.4]],
  ...['left', [1.15, 0], 'right', [-1.15, 0], 'top', [0, 1], 'bottom', [0, -1]],
  ...['left', [1.6, 0], 'right', [-1.6, 0]],
] as VariableAnchorOffsetCollectionSpecification;

/** A label is there from the zoom it carries, so that the map is never crowded. */
const FROM_ZOOM: ExpressionSpecification = ['<=', ['get', 'zoom'], ['zoom']];

/**
 * Names of seas, rivers, regions, countries and settlements. Placement runs from the last layer to
 * the first: countries win over settlements, settlements over regions.
 */
export function nameLayers(colours: GroundColours, lang: MapLang): LayerSpecification[] {
  const name = nameIn(lang);
  const halo = { 'text-halo-color': colours.halo, 'text-halo-width': 1.25 };
  const label = (
    id: string,
    kind: string,
  ): Pick<SymbolLayerSpecification, 'id' | 'type' | 'source' | 'filter'> => ({
    id,
    type: 'symbol',
    source: 'basemap-labels',
    filter: ['all', ['==', ['get', 'kind'], kind], FROM_ZOOM],
  });
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: 'basemap-rivers',
      minzoom: 5.5,
      filter: ['all', ['has', 'name_en'], FROM_ZOOM],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': name,
        'text-font': ITALIC,
        'text-size': 12,
        'text-max-angle': 30,
        'text-letter-spacing': 0.04,
      },
      paint: { 'text-color': colours.waterText, ...halo },
    },
    {
      ...label('sea-names', 'sea'),
      layout: {
        'text-field': name,
        'text-font': ITALIC,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 14],
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
      },
      paint: { 'text-color': colours.waterText },
    },
    {
      ...label('region-names', 'region'),
      layout: {
        'text-field': name,
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11.5, 8, 13],
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: { 'text-color': colours.regionText, ...halo },
      maxzoom: 10,
    },
    {
      ...label('place-dots', 'place'),
      type: 'circle',
      paint: {
        'circle-radius': ['case', ['<=', ['get', 'rank'], 1], 2.5, 1.75],
        'circle-color': colours.halo,
        'circle-stroke-color': colours.placeText,
        'circle-stroke-width': 1,
      },
    },
    {
      ...label('place-names', 'place'),
      layout: {
        'text-field': name,
        'text-font': FONT,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['case', ['<=', ['get', 'rank'], 1], 13, 12],
          9,
          ['case', ['<=', ['get', 'rank'], 1], 16, ['<=', ['get', 'rank'], 3], 14, 12.5],
        ],
        'text-variable-anchor-offset': BESIDE,
        'text-justify': 'auto',
        'text-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': colours.placeText, ...halo },
    },
    {
      ...label('country-names', 'country'),
      layout: {
        'text-field': name,
        'text-font': FONT,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.12,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 6, 14],
        'text-max-width': 8,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': colours.regionText, ...halo },
      maxzoom: 5.9,
    },
  ];
}

function nameIn(lang: MapLang): ExpressionSpecification {
  // A reader of one Cyrillic language reads the other's spelling sooner than a Latin one.
  const other = lang === 'uk' ? 'ru' : 'uk';
  return lang === 'en'
    ? ['get', 'name_en']
    : ['coalesce', ['get', `name_${lang}`], ['get', `name_${other}`], ['get', 'name_en']];
}
