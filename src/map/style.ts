import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { borderLayers } from './basemap/borders';
import { groundLayers } from './basemap/ground';
import { nameLayers } from './basemap/names';
import { GROUND_COLOURS } from './palette';
import type { BasemapLayer, BasemapSource, MapLang, MapTheme } from './types';

/** The bundled files, in the order of drawing. */
export const BASEMAP_LAYERS = [
  'land',
  'rivers',
  'borders',
  'labels',
] as const satisfies readonly BasemapLayer[];

/** Shown on the map for the bundled data. */
export const BASEMAP_ATTRIBUTION = 'Natural Earth · GeoNames';

export interface BasemapStyleOptions {
  readonly source: BasemapSource;
  readonly theme: MapTheme;
  readonly lang: MapLang;
}

/**
 * The bundled basemap as a MapLibre style: grey and quiet, names in one language. It names no
 * glyphs and no sprite, so that MapLibre draws text from the reader's own fonts and nothing is
 * fetched but the bundled files.
 */
export function basemapStyle({ source, theme, lang }: BasemapStyleOptions): StyleSpecification {
  const colours = GROUND_COLOURS[theme];
  const layers: LayerSpecification[] = [
    ...groundLayers(colours),
    ...borderLayers(colours),
    ...nameLayers(colours, lang),
  ];
  return { version: 8, name: `Frontline ${theme}`, sources: basemapSources(source), layers };
}

/** Plain ground for a map without a basemap. */
export function plainStyle(theme: MapTheme): StyleSpecification {
  const ground: LayerSpecification = {
    id: 'background',
    type: 'background',
    paint: { 'background-color': GROUND_COLOURS[theme].land },
  };
  return { version: 8, name: `Frontline plain ${theme}`, sources: {}, layers: [ground] };
}

/** The language among the basemap's own that serves a BCP 47 tag: 'uk' for 'uk-UA', 'en' for 'pl'. */
export function basemapLang(tag: string): MapLang {
  const language = tag.toLowerCase().split('-')[0];
  return language === 'uk' || language === 'ru' ? language : 'en';
}

function basemapSources(source: BasemapSource): Record<string, SourceSpecification> {
  return Object.fromEntries(
    BASEMAP_LAYERS.map((name) => [
      `basemap-${name}`,
      { type: 'geojson', data: dataOf(source, name), attribution: BASEMAP_ATTRIBUTION, maxzoom: 9 },
    ]),
  );
}

function dataOf(source: BasemapSource, name: BasemapLayer): string | GeoJSON.FeatureCollection {
  if ('data' in source) return source.data[name];
  return 'urls' in source ? source.urls[name] : `${source.url.replace(/\/$/, '')}/${name}.json`;
}
