import fc from 'fast-check';
import type { MultiLineString } from 'geojson';
import { expect, test } from 'vitest';
import { areaEdge } from '../../../src/map/area-edge';
import { boundsOf, boundsOfEvents } from '../../../src/map/bounds';
import { circleRing, distanceKm } from '../../../src/map/circle';
import { legibleZoom, markFeatures } from '../../../src/map/features';
import { groupEvents } from '../../../src/map/group-events';
import { highlightFeatures } from '../../../src/map/highlights';
import { areaLabelName, parseImageName, pinName } from '../../../src/map/images/names';
import type { Mark } from '../../../src/map/mark';
import { buildTable, selectRows } from '../../../src/store';
import { makeEvent } from '../store/events';

const SQUARE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [36, 47],
      [40, 47],
      [40, 50],
      [36, 50],
      [36, 47],
    ],
  ],
};

function marksOf(...events: Parameters<typeof buildTable>[0]): readonly Mark[] {
  const { table } = buildTable(events);
  return groupEvents(table, selectRows(table, {}));
}

test('events at one place make one mark with all their ids, in the colour of most of them', () => {
  const marks = marksOf(
    makeEvent({ id: 'a', type: 'assault' }),
    makeEvent({ id: 'b', type: 'shelling', status: 'claimed' }),
    makeEvent({ id: 'c', type: 'shelling', status: 'claimed' }),
    makeEvent({ id: 'd' }, { type: 'Point', coordinates: [37.75, 48.14] }),
  );
  expect(marks.map(({ ids, family, status }) => [ids, family, status])).toEqual([
    [['a', 'b', 'c'], 'strikes', 'claimed'],
    [['d'], 'ground', 'reported'],
  ]);
});

test('a mark is never more precise than the words', () => {
  const [town, near, district, region] = marksOf(
    makeEvent({ id: 'town' }),
    makeEvent({ id: 'near', geoPrecision: 'near', radiusKm: 8 }),
    makeEvent({ id: 'district', geoPrecision: 'district' }),
    makeEvent({ id: 'region', geoPrecision: 'region', placeName: 'Donbas' }, SQUARE),
  );
  expect([town?.form, near?.form, district?.form, region?.form]).toEqual(['pin', 'circle', 'vague', 'area']);
});

test('a settlement known within less than its own width is a pin, within more a circle', () => {
  const [small, wide] = marksOf(
    makeEvent({ id: 'small', radiusKm: 1 }),
    makeEvent({ id: 'wide', radiusKm: 4 }),
  );
  expect([small?.form, wide?.form]).toEqual(['pin', 'circle']);
});

test('unplaced events make no mark, and two areas of one place make one', () => {
  const marks = marksOf(
    makeEvent({ id: 'unplaced' }, null),
    makeEvent({ id: 'a', placeId: 'fl:donbas', geoPrecision: 'region' }, SQUARE),
    makeEvent({ id: 'b', placeId: 'fl:donbas', geoPrecision: 'region' }, SQUARE),
  );
  expect(marks.map((mark) => mark.ids)).toEqual([['a', 'b']]);
});

test('the name of an area stands inside it, away from the pins', () => {
  const marks = marksOf(
    makeEvent({ id: 'pin' }, { type: 'Point', coordinates: [38, 48.5] }),
    makeEvent({ id: 'area', geoPrecision: 'region', lat: 48.5, lon: 38 }, SQUARE),
  );
  const area = marks.find((mark) => mark.form === 'area')!;
  expect(area.lon).toBeGreaterThan(36);
  expect(area.lon).toBeLessThan(40);
  expect(Math.abs(area.lat - 48.5)).toBeGreaterThan(0.4);
});

test('the edge of an area leaves out what its parts share', () => {
  const east = SQUARE.coordinates[0]!.map(([lon, lat]) => [lon! + 4, lat!]);
  const edge = areaEdge({ type: 'MultiPolygon', coordinates: [SQUARE.coordinates, [east]] });
  const corners = (edge as MultiLineString).coordinates;
  const segments = corners.flatMap((line) => line.slice(1).map((to, at) => [line[at]!, to] as const));
  expect(segments).toHaveLength(6);
  expect(segments.filter(([from, to]) => from[0] === 40 && to[0] === 40)).toEqual([]);
});

test('every mark has a point, and circles and areas their outlines', () => {
  const marks = marksOf(
    makeEvent({ id: 'town' }),
    makeEvent({ id: 'near', geoPrecision: 'near', radiusKm: 8 }),
    makeEvent({ id: 'area', geoPrecision: 'region' }, SQUARE),
  );
  const { points, shapes } = markFeatures(marks);
  expect(points.features).toHaveLength(3);
  expect(shapes.features.map((feature) => feature.properties?.form)).toEqual(['circle', 'area', 'edge']);
});

test('the corners of a circle are as far from its middle as they should be', () => {
  const place = fc.record({
    lat: fc.double({ min: -70, max: 70, noNaN: true }),
    lon: fc.double({ min: -170, max: 170, noNaN: true }),
    km: fc.double({ min: 0.5, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(place, ({ lat, lon, km }) => {
      for (const [x, y] of circleRing(lat, lon, km)) {
        expect(Math.abs(distanceKm(lat, lon, y, x) - km)).toBeLessThan(0.001 * km + 1e-6);
      }
    }),
  );
});

test('Kyiv to Kharkiv is 411 km', () => {
  expect(distanceKm(50.45, 30.523, 49.993, 36.231)).toBeCloseTo(411, -1);
});

test('a circle’s outline takes over from its small mark when it is eleven pixels wide', () => {
  const [mark] = marksOf(makeEvent({ geoPrecision: 'near', radiusKm: 8 }));
  const zoom = legibleZoom(mark!);
  const metresAPixel = (40_075_016.686 * Math.cos((48.595 * Math.PI) / 180)) / (512 * 2 ** zoom);
  expect(8000 / metresAPixel).toBeCloseTo(11, 1);
});

test('bounds hold circles and areas whole', () => {
  const marks = marksOf(makeEvent({ geoPrecision: 'near', radiusKm: 50 }));
  const [west, south, east, north] = boundsOf(marks)!;
  expect(distanceKm(48.595, 38, south, 38)).toBeCloseTo(50, 0);
  expect(distanceKm(48.595, 38, north, 38)).toBeCloseTo(50, 0);
  expect(east - 38).toBeCloseTo(38 - west, 6);
  expect(boundsOf([])).toBeNull();
});

test('an area that dwarfs the pins does not set the frame, a region of their size does', () => {
  const country = {
    type: 'Polygon' as const,
    coordinates: [
      SQUARE.coordinates[0]!.map(([lon, lat]) => [22 + (lon! - 36) * 4.5, 44 + (lat! - 47) * 2.6]),
    ],
  };
  const pin = makeEvent({ id: 'pin' });
  const region = makeEvent({ id: 'region', placeId: 'r', geoPrecision: 'region' }, SQUARE);
  const whole = makeEvent({ id: 'whole', placeId: 'c', geoPrecision: 'country' }, country);
  expect(boundsOfEvents(marksOf(pin, region, whole))).toEqual([36, 47, 40, 50]);
  expect(boundsOfEvents(marksOf(whole))?.[0]).toBe(22);
});

test('the selected and the hovered event stand out with their marks, once each', () => {
  const marks = marksOf(makeEvent({ id: 'town' }), makeEvent({ id: 'area', geoPrecision: 'region' }, SQUARE));
  const markOf = new Map(marks.flatMap((mark) => mark.ids.map((id) => [id, mark.index])));
  const roles = (selected: string, hovered: string): unknown[] =>
    highlightFeatures(marks, markOf, { selected, hovered }, 6).features.map((feature) => [
      feature.geometry.type,
      feature.properties?.role,
    ]);
  expect(roles('town', 'area')).toEqual([
    ['MultiLineString', 'hovered'],
    ['Point', 'selected'],
  ]);
  expect(roles('town', 'town')).toEqual([['Point', 'selected']]);
  expect(roles('nobody', '')).toEqual([]);
});

test('an image’s name says all there is to draw', () => {
  expect(parseImageName(`${pinName('strikes', 'claimed', 12)}/dark`)).toEqual({
    kind: 'pin',
    family: 'strikes',
    status: 'claimed',
    count: 12,
    theme: 'dark',
  });
  expect(parseImageName(`${areaLabelName('ground', 'Донбас / "схід" \ud800', 3)}/light`)).toMatchObject({
    kind: 'area',
    text: 'Донбас / "схід" \ufffd · 3',
  });
  for (const id of ['', 'airport-15', 'frontline/pin/ground', 'frontline/pin/nobody/claimed/1/light']) {
    expect(parseImageName(id)).toBeNull();
  }
});
