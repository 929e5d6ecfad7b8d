import type { Feature } from 'geojson';
import { REGION_COUNTRIES } from './borders';
import { pointLabel } from './label';
import type { LabelNames } from './label-names';
import type { RegionProperties, RegionTopology } from './regions';

/** Cities that are regions of their own; their names stand on the map as cities. */
const CITIES = new Set(['UA.12', 'UA.20', 'RU.48', 'RU.66', 'BY.04']);

/** West, south, east, north: the part of the theatre whose neighbouring regions are named. */
const NAMED = [20, 43, 52, 60] as const;

/** Names of regions (oblasts) at the points that Natural Earth gives them. */
export function buildRegionLabels(topology: RegionTopology): Feature[] {
  return topology.objects.regions.geometries
    .map((geometry) => geometry.properties as RegionProperties)
    .filter(isNamed)
    .sort((a, b) => (a.admin1 < b.admin1 ? -1 : 1))
    .map((region) => {
      const ours = region.country === 'UA';
      const names = UKRAINIAN_NAMES[region.admin1] ?? namesOf(region);
      return pointLabel('region', [region.lon, region.lat], ours ? 0 : 1, ours ? 5.6 : 6.2, names);
    });
}

function isNamed({ country, admin1, lat, lon, name_en, name_uk, name_ru }: RegionProperties): boolean {
  const [west, south, east, north] = NAMED;
  if (!REGION_COUNTRIES.has(country) || CITIES.has(admin1)) return false;
  if (name_en === '' || name_uk === '' || name_ru === '') return false;
  return lon > west && lon < east && lat > south && lat < north;
}

function namesOf({ name_en, name_uk, name_ru }: RegionProperties): LabelNames {
  const town = name_en.replace(/ (Oblast|Region|Voblast)$/i, '');
  return { name_en: /область/.test(name_ru) ? `${town} Oblast` : name_en, name_uk, name_ru };
}

const oblast = (town: string, uk: string, ru: string): LabelNames => ({
  name_en: `${town} Oblast`,
  name_uk: `${uk} область`,
  name_ru: `${ru} область`,
});

/** Natural Earth's names of Ukraine's regions are of several spellings, so ours are set here, by GeoNames code. */
const UKRAINIAN_NAMES: Readonly<Record<string, LabelNames>> = {
  'UA.01': oblast('Cherkasy', 'Черкаська', 'Черкасская'),
  'UA.02': oblast('Chernihiv', 'Чернігівська', 'Черниговская'),
  'UA.03': oblast('Chernivtsi', 'Чернівецька', 'Черновицкая'),
  'UA.04': oblast('Dnipropetrovsk', 'Дніпропетровська', 'Днепропетровская'),
  'UA.05': oblast('Donetsk', 'Донецька', 'Донецкая'),
  'UA.06': oblast('Ivano-Frankivsk', 'Івано-Франківська', 'Ивано-Франковская'),
  'UA.07': oblast('Kharkiv', 'Харківська', 'Харьковская'),
  'UA.08': oblast('Kherson', 'Херсонська', 'Херсонская'),
  'UA.09': oblast('Khmelnytskyi', 'Хмельницька', 'Хмельницкая'),
  'UA.10': oblast('Kirovohrad', 'Кіровоградська', 'Кировоградская'),
  'UA.11': { name_en: 'Crimea', name_uk: 'Крим', name_ru: 'Крым' },
  'UA.13': oblast('Kyiv', 'Київська', 'Киевская'),
  'UA.14': oblast('Luhansk', 'Луганська', 'Луганская'),
  'UA.15': oblast('Lviv', 'Львівська', 'Львовская'),
  'UA.16': oblast('Mykolaiv', 'Миколаївська', 'Николаевская'),
  'UA.17': oblast('Odesa', 'Одеська', 'Одесская'),
  'UA.18': oblast('Poltava', 'Полтавська', 'Полтавская'),
  'UA.19': oblast('Rivne', 'Рівненська', 'Ровненская'),
  'UA.21': oblast('Sumy', 'Сумська', 'Сумская'),
  'UA.22': oblast('Ternopil', 'Тернопільська', 'Тернопольская'),
  'UA.23': oblast('Vinnytsia', 'Вінницька', 'Винницкая'),
  'UA.24': oblast('Volyn', 'Волинська', 'Волынская'),
  'UA.25': oblast('Zakarpattia', 'Закарпатська', 'Закарпатская'),
  'UA.26': oblast('Zaporizhzhia', 'Запорізька', 'Запорожская'),
  'UA.27': oblast('Zhytomyr', 'Житомирська', 'Житомирская'),
};
