import type { Feature } from 'geojson';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import { readCities500 } from '../gazetteer/cities500';
import { readTranslations } from '../gazetteer/translations';
import { pointLabel } from './label';
import { labelNames } from './label-names';

/** West, south, east, north: where towns are named down to small ones. */
const THEATRE = [18, 42, 50, 60] as const;

interface Step {
  readonly population: number;
  readonly rank: number;
  readonly zoom: number;
}

/** People from which a settlement is named at a zoom: in Ukraine, around it, and in the rest of the world. */
const STEPS: Readonly<Record<'ukraine' | 'theatre' | 'world', readonly Step[]>> = {
  ukraine: [
    { population: 600_000, rank: 1, zoom: 4.4 },
    { population: 250_000, rank: 2, zoom: 5 },
    { population: 90_000, rank: 3, zoom: 5.8 },
    { population: 40_000, rank: 4, zoom: 6.6 },
    { population: 15_000, rank: 5, zoom: 7.3 },
    { population: 5_000, rank: 6, zoom: 8.2 },
    { population: 1_500, rank: 7, zoom: 9 },
    { population: 500, rank: 8, zoom: 9.8 },
  ],
  theatre: [
    { population: 1_000_000, rank: 2, zoom: 4.8 },
    { population: 400_000, rank: 3, zoom: 5.5 },
    { population: 150_000, rank: 4, zoom: 6.4 },
    { population: 50_000, rank: 5, zoom: 7.3 },
    { population: 20_000, rank: 6, zoom: 8.4 },
  ],
  world: [
    { population: 3_000_000, rank: 2, zoom: 4.5 },
    { population: 1_500_000, rank: 3, zoom: 5.5 },
  ],
};

/** Sections of cities, and places that are no more. */
const NOT_NAMED = /^PPL[XQHW]$/;

/** Names of settlements, the greatest first. */
export async function buildPlaceLabels(): Promise<Feature[]> {
  const [uk, ru] = await Promise.all([readTranslations('uk'), readTranslations('ru')]);
  const places = (await readCities500())
    .filter((place) => !NOT_NAMED.test(place.featureCode))
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  return places.flatMap((place) => {
    const step = stepOf(place);
    if (!step) return [];
    const names = labelNames(place.id.replace('gn:', ''), place.name, place.country, place.names, { uk, ru });
    // GeoNames lists some towns twice, under two spellings of one name.
    const key = `${names.name_uk ?? names.name_en} ${place.lat.toFixed(1)} ${place.lon.toFixed(1)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [pointLabel('place', [place.lon, place.lat], step.rank, step.zoom, names)];
  });
}

function stepOf(place: Draft): Omit<Step, 'population'> | undefined {
  const ukrainian = place.country === 'UA';
  const near = isInTheatre(place);
  if (place.featureCode === 'PPLC') return { rank: ukrainian ? 0 : 1, zoom: capitalZoom(place, near) };
  const steps = STEPS[ukrainian ? 'ukraine' : near ? 'theatre' : 'world'];
  const step = steps.find(({ population }) => place.population >= population);
  // An oblast's centre counts as the city it is for its region, however small.
  return ukrainian && place.featureCode === 'PPLA' && !(step && step.zoom < 5) ? { rank: 2, zoom: 5 } : step;
}

function capitalZoom({ population }: Draft, near: boolean): number {
  if (near) return 3.5;
  return population > 100_000 ? 4 : 6;
}

function isInTheatre({ lat, lon }: Draft): boolean {
  const [west, south, east, north] = THEATRE;
  return lon > west && lon < east && lat > south && lat < north;
}
