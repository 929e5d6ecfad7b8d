import type { Feature, Position } from 'geojson';
import { pointLabel } from './label';

const SEAS: readonly (readonly [point: Position, zoom: number, en: string, uk: string, ru: string])[] = [
  [[34.2, 43.3], 3.5, 'Black Sea', 'Чорне море', 'Чёрное море'],
  [[36.6, 46.05], 5, 'Sea of Azov', 'Азовське море', 'Азовское море'],
  [[19.3, 56.6], 3.5, 'Baltic Sea', 'Балтійське море', 'Балтийское море'],
  [[50.6, 42], 3.5, 'Caspian Sea', 'Каспійське море', 'Каспийское море'],
  [[28.1, 40.72], 6, 'Sea of Marmara', 'Мармурове море', 'Мраморное море'],
  [[18, 35], 3, 'Mediterranean Sea', 'Середземне море', 'Средиземное море'],
];

/** Names of the seas around the theatre. */
export function buildSeaLabels(): Feature[] {
  return SEAS.map(([point, zoom, name_en, name_uk, name_ru]) =>
    pointLabel('sea', point, 0, zoom, { name_en, name_uk, name_ru }),
  );
}
