import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldedTokens } from '../../geo/gazetteer';
import { distanceKm } from '../../geo/index';
import type { Area, Gazetteer, Place } from '../../geo/types';
import { corporaFolder } from '../eval/corpora';
import { havePacks, loadGazetteer } from '../support/gazetteers';
import { namesOf, readCuratedRows } from './curated-tables';

/** Natural Earth's borders are drawn to a few kilometres; bridges and ports stand on spits it leaves out. */
const BORDER_KM = { settlements: 4, raions: 4, sites: 7, 'city-districts': 4 } as const;
const SAME_PLACE_KM = 3;

/** First-level regions of which the theatre pack has no outline. */
const ABROAD = /^(?:PL|RO)/;
/** How far from the nearest region of the theatre a village beyond the border may lie, kilometres. */
const ACROSS_KM = 40;

const ready = havePacks('theatre');
const why = ready ? '' : ' (skipped: data/gazetteer/theatre.pack is not built)';
const rows = await readCuratedRows();
const settlements = rows.filter(({ file }) => file === 'settlements');

describe.skipIf(!ready)(`curated places against the theatre pack${why}`, () => {
  let gazetteer: Gazetteer;
  const oblasts = new Map<string, Area>();

  beforeAll(async () => {
    gazetteer = await loadGazetteer('theatre');
    for (let index = 0; index < gazetteer.size; index++) {
      const { featureCode, admin1 } = gazetteer.place(index);
      const area = featureCode === 'ADM1' ? gazetteer.area(index) : null;
      if (area !== null) oblasts.set(admin1, area);
    }
  });

  test('every settlement, raion and site lies in its oblast', () => {
    for (const { id, file, lat, lon, admin1 } of rows) {
      if (file === 'waters' || file === 'regions' || ABROAD.test(admin1)) continue;
      const area = oblasts.get(admin1);
      expect(area, `${id} ${admin1}`).toBeDefined();
      if (!contains(area!, lat, lon)) expect(borderKm(area!, lat, lon), id).toBeLessThan(BORDER_KM[file]);
    }
  });

  test('what lies in Poland or Romania, of which there are no outlines, is just across the border', () => {
    const abroad = rows.filter(({ file, admin1 }) => file !== 'waters' && ABROAD.test(admin1));
    expect(abroad.length).toBeGreaterThan(0);
    for (const { id, lat, lon } of abroad) {
      const areas = [...oblasts.values()];
      expect(
        areas.some((area) => contains(area, lat, lon)),
        id,
      ).toBe(false);
      expect(Math.min(...areas.map((area) => borderKm(area, lat, lon))), id).toBeLessThan(ACROSS_KM);
    }
  });

  test('no settlement stands in GeoNames within three kilometres under the same name', () => {
    const doubles: string[] = [];
    for (const row of settlements) {
      const own = new Set(namesOf(row).map(key));
      for (const place of nearby(gazetteer, row.lat, row.lon, SAME_PLACE_KM)) {
        const same = gazetteer.names(gazetteer.indexOf(place.id)).some(({ text }) => own.has(key(text)));
        if (same && place.featureClass === 'P' && place.id.startsWith('gn:'))
          doubles.push(`${row.id} is ${place.id} ${place.name}`);
      }
    }
    expect(doubles).toEqual([]);
  });

  test('no settlement is lost: each has others within thirty kilometres', () => {
    for (const { id, lat, lon } of settlements) {
      const others = nearby(gazetteer, lat, lon, 30).filter((place) => !place.id.startsWith('fl:'));
      expect(others.length, id).toBeGreaterThan(0);
    }
  });
});

test('two curated settlements within two kilometres do not share a name', () => {
  for (const [at, one] of settlements.entries()) {
    const own = new Set(namesOf(one).map(key));
    for (const other of settlements.slice(at + 1)) {
      if (distanceKm(one.lat, one.lon, other.lat, other.lon) > 2) continue;
      expect(
        namesOf(other).filter((name) => own.has(key(name))),
        `${one.id} ${other.id}`,
      ).toEqual([]);
    }
  }
});

/** Distance in kilometres from a town, and bearing from it in degrees, as maps and reports give them. */
const RELATIONS: readonly [slug: string, lat: number, lon: number, km: number, bearing: number][] = [
  ['klishchiivka', 48.595, 38.0, 8, 202],
  ['bohdanivka-bakhmut', 48.595, 38.0, 7, 300],
  ['ivanivske-bakhmut', 48.595, 38.0, 6, 240],
  ['orikhovo-vasylivka', 48.595, 38.0, 12, 315],
  ['robotyne', 47.567, 35.785, 14, 165],
  ['verbove-polohy', 47.567, 35.785, 21, 135],
  ['krynky', 46.628, 32.722, 30, 67],
  ['synkivka', 49.71, 37.615, 9, 48],
  ['berdychi', 48.14, 37.745, 10, 305],
  ['staromaiorske', 47.838, 36.835, 10, 200],
  ['moshchun', 50.57, 30.26, 5, 45],
  ['snake-island', 45.4, 29.6, 50, 108],
  ['saky-air-base', 44.957, 34.11, 43, 292],
  ['nelipivka', 48.398, 37.848, 6, 205],
  ['zabalka-toretsk', 48.398, 37.848, 2, 205],
  ['dachne-toretsk', 48.398, 37.848, 4, 42],
  ['zhelanne-pershe', 48.031, 37.373, 5, 53],
  ['zhelanne-druhe', 48.031, 37.373, 5, 35],
  ['chumatske-pokrovsk', 48.282, 37.183, 10, 154],
  ['troitske-pokrovsk', 48.137, 36.789, 10, 115],
  ['horikhove-pokrovsk', 48.137, 36.789, 8, 133],
  ['dachne-mezhova', 48.137, 36.789, 7, 168],
  ['hihant-kurakhove', 47.984, 37.28, 4, 268],
  ['masliakivka-lyman', 48.985, 37.81, 7, 90],
  ['novodmytrivka-kostiantynivka', 48.527, 37.707, 5, 358],
  ['myrove-kupiansk', 49.71, 37.615, 8, 316],
  ['mykilske-kherson', 46.755, 32.79, 2, 20],
  ['zymivnyk-kherson', 46.635, 32.616, 6, 280],
];

test.each(RELATIONS)('%s lies where maps and reports put it', (slug, lat, lon, km, bearing) => {
  const row = rows.find(({ id }) => id === `fl:${slug}`);
  expect(row, slug).toBeDefined();
  expect(Math.abs(distanceKm(lat, lon, row!.lat, row!.lon) - km)).toBeLessThan(2.5);
  const turn = Math.abs(bearingDegrees(lat, lon, row!.lat, row!.lon) - bearing) % 360;
  expect(Math.min(turn, 360 - turn)).toBeLessThan(20);
});

/**
 * Where the extract and the curated file differ by more than three kilometres, and why we keep ours:
 * the extract's points are of other things of that name.
 */
const DIFFERENT: Readonly<Record<string, string>> = {
  '705666': 'by the railway halt; the village is 3 km south-west of it, 48.528 N 37.958 E',
  '689910': 'Verkhnokamianka of Luhansk Oblast, not Verkhnokamianske by Siversk',
};

const checkFile = join(corporaFolder(), 'places-check.tsv');
const checkable = existsSync(checkFile);
const absent = checkable ? '' : ' (skipped: places-check.tsv of the shared corpora folder is not there)';

test.skipIf(!checkable)(`curated settlements agree with a year of VIINA's places${absent}`, () => {
  const far: string[] = [];
  for (const line of readFileSync(checkFile, 'utf8').trimEnd().split('\n').slice(1)) {
    const [geonames = '', name = '', , lat, lon] = line.split('\t');
    if (name === '' || geonames in DIFFERENT) continue;
    for (const row of settlements) {
      if (!namesOf(row).some((own) => key(own) === key(name))) continue;
      // Namesakes farther off are other villages.
      const km = distanceKm(row.lat, row.lon, Number(lat), Number(lon));
      if (km > SAME_PLACE_KM && km < 10 && !hasNearer(name, Number(lat), Number(lon)))
        far.push(`${row.id} is ${km.toFixed(1)} km from ${line}`);
    }
  }
  expect(far).toEqual([]);
});

function hasNearer(name: string, lat: number, lon: number): boolean {
  return settlements.some(
    (row) =>
      distanceKm(row.lat, row.lon, lat, lon) <= SAME_PLACE_KM &&
      namesOf(row).some((own) => key(own) === key(name)),
  );
}

function nearby(gazetteer: Gazetteer, lat: number, lon: number, km: number): Place[] {
  return gazetteer.near(lat, lon, km, 500).map((index) => gazetteer.place(index));
}

const folded = new Map<string, string>();

function key(name: string): string {
  const known = folded.get(name) ?? foldedTokens(name).join(' ');
  folded.set(name, known);
  return known;
}

/** Whether a point is inside an outline, by crossings of the rings. */
function contains(area: Area, lat: number, lon: number): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edges(area)) {
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Kilometres from a point to the nearest edge of an outline, on a plane around the point. */
function borderKm(area: Area, lat: number, lon: number): number {
  const width = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const [[x1, y1], [x2, y2]] of edges(area)) {
    const [ax, ay] = [(x1 - lon) * width, y1 - lat];
    const [dx, dy] = [(x2 - x1) * width, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy) * 111.2);
  }
  return nearest;
}

type Point = readonly [number, number];

function* edges(area: Area): Generator<readonly [Point, Point]> {
  for (const ring of area.flat()) {
    for (let at = 1; at < ring.length; at++) yield [ring[at - 1]!, ring[at]!];
  }
}

function bearingDegrees(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const [a, b, turn] = [lat1, lat2, lon2 - lon1].map((degrees) => (degrees * Math.PI) / 180);
  const y = Math.sin(turn!) * Math.cos(b!);
  const x = Math.cos(a!) * Math.sin(b!) - Math.sin(a!) * Math.cos(b!) * Math.cos(turn!);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}
