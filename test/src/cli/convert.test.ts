import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEvents, readArrow, writeArrow, writeEvents } from '../../../src/formats';
import { manyColumns } from '../../support/many-events';
import { event } from '../formats/events';
import { runCli, scratch, startCli } from './run-cli';

const file = scratch();
const two = [event({ id: 'a', title: 'Обстріл 💥' }), event({ id: 'b', start: '2023-03-05T00:00:00Z' })];

describe('events from one format into another', { timeout: 60_000 }, () => {
  test('GeoJSON becomes Arrow, and Arrow GeoJSON and a table again, the same bytes each time', async () => {
    const geojson = file('two.geojson', writeEvents(two));
    const arrow = file('two.arrow', '');
    const run = await runCli(['convert', geojson, '-o', arrow]);
    expect(run).toEqual({ status: 0, stdout: '', stderr: `Wrote ${arrow}: 2 events, 2 on the map.\n` });
    const bytes = readFileSync(arrow);
    expect(readArrow(bytes).columns.size).toBe(2);
    await runCli(['convert', geojson, '-o', arrow]);
    expect(readFileSync(arrow).equals(bytes)).toBe(true);
    const sorted = [two[1]!, two[0]!];
    expect((await runCli(['convert', arrow, '-o', '-'])).stdout).toBe(writeEvents(sorted));
    expect((await runCli(['convert', arrow, '-o', '-', '-t', 'csv'])).stdout).toBe(
      writeEvents(sorted, 'csv'),
    );
  });

  test('standard input is read, and several files become one with ids of their own', async () => {
    const other = file('other.csv', writeEvents(two, 'csv'));
    const { status, stdout } = await runCli(['convert', '-', other, '-o', '-'], writeEvents(two));
    expect(status).toBe(0);
    expect(parseEvents(stdout).events.map(({ properties }) => properties.id)).toEqual([
      'b',
      'b-2',
      'a',
      'a-2',
    ]);
  });

  test('more events than are kept as objects go through whole', async () => {
    const arrow = file('many.arrow', writeArrow(manyColumns(6000)));
    const geojson = file('many.geojson', '');
    expect((await runCli(['convert', arrow, '-o', geojson])).status).toBe(0);
    const back = file('back.arrow', '');
    expect((await runCli(['convert', geojson, '-o', back])).status).toBe(0);
    const { columns } = readArrow(readFileSync(back));
    expect(columns.size).toBe(6000);
    expect([...columns.start]).toEqual([...manyColumns(6000).start]);
  });

  test('what is broken is told and left out, and the run ends with 1', async () => {
    const features = [...two, { type: 'Feature', geometry: null, properties: { date: 'never' } }];
    const broken = file('broken.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
    const { status, stdout, stderr } = await runCli(['convert', broken, '-o', '-']);
    expect(status).toBe(1);
    expect(parseEvents(stdout).events).toHaveLength(2);
    expect(stderr).toContain(`${broken}: Feature 3 was left out: expected a start like`);
  });

  test('a file that is none does not keep the others from being converted', async () => {
    const good = file('good.geojson', writeEvents(two));
    const { status, stderr } = await runCli(['convert', 'no-such.geojson', good, '-o', '-']);
    expect(status).toBe(1);
    expect(stderr).toContain('no-such.geojson: there is no such file');
    expect(stderr).toContain('Wrote -: 2 events');
  });

  test('an archive of tiles is written too', async () => {
    const tiles = file('two.pmtiles', '');
    expect((await runCli(['convert', file('t.geojson', writeEvents(two)), '-o', tiles])).status).toBe(0);
    expect(readFileSync(tiles).subarray(0, 7).toString()).toBe('PMTiles');
  });

  test.each([
    [['x.geojson', '-o', 'out.txt'], 'expected a name that ends with .arrow'],
    [['https://a.example/x.geojson', '-o', '-'], 'expected a file or -, found an address'],
    [['x.geojson'], "required option '-o, --output <file>' not specified"],
    [['x.geojson', '-o', '-', '--to', 'kml'], 'Allowed choices are arrow, geojson, csv, pmtiles'],
  ])('called wrongly: %j', async (args, words) => {
    const { status, stderr } = await runCli(['convert', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  test('what cannot be written says so', async () => {
    const good = file('w.geojson', writeEvents(two));
    const { status, stderr } = await runCli(['convert', good, '-o', '/no/such/folder/out.arrow']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/out\.arrow: expected a file that can be written, but there is no such file/);
    expect(existsSync('/no/such/folder')).toBe(false);
  });

  test('a reader that closes the pipe early is no error', async () => {
    const child = startCli(['convert', file('p.arrow', writeArrow(manyColumns(20_000))), '-o', '-']);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});
