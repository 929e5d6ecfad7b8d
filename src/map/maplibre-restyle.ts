import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type Values = Readonly<Record<string, unknown>>;

/**
 * Gives the layers of a loaded style the paint and layout of another with the same layers, such as
 * the dark one for the light. MapLibre's own `setStyle` would compare and copy all bundled data.
 */
export function restyle(map: MapLibreMap, from: StyleSpecification, to: StyleSpecification): void {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  for (const layer of to.layers) {
    const old = before.get(layer.id);
    if (!old || !map.getLayer(layer.id)) continue;
    for (const [name, value] of changes(valuesOf(old, 'paint'), valuesOf(layer, 'paint'))) {
      map.setPaintProperty(layer.id, name as 'fill-color', value as string, { validate: false });
    }
    for (const [name, value] of changes(valuesOf(old, 'layout'), valuesOf(layer, 'layout'))) {
      map.setLayoutProperty(layer.id, name as 'visibility', value as 'visible', { validate: false });
    }
  }
}

function valuesOf(layer: LayerSpecification, group: 'paint' | 'layout'): Values {
  return group in layer ? ((layer as unknown as Record<string, Values>)[group] ?? {}) : {};
}

function changes(old: Values, next: Values): [string, unknown][] {
  return Object.entries(next).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]));
}
