import { describe, expect, test } from 'vitest';
import { parseEvents, REQUIRED_MEMBERS } from '../../../src/formats';
import { QUICK, REPORT, runCli, scratch } from './run-cli';

const write = scratch();
const events = (args: readonly string[], stdin = '') => runCli(['events', ...QUICK, ...args], stdin);

describe('frontline events', { timeout: 60_000 }, () => {
  test('writes a FeatureCollection whose properties begin as the contract says', async () => {
    const { status, stdout } = await events(['--json', write('a.txt', REPORT)]);
    const { type, features } = JSON.parse(stdout) as { type: string; features: { properties: object }[] };
    expect({ status, type }).toEqual({ status: 0, type: 'FeatureCollection' });
    expect(features.length).toBeGreaterThan(0);
    for (const { properties } of features) {
      expect(Object.keys(properties).slice(0, REQUIRED_MEMBERS.length)).toEqual(REQUIRED_MEMBERS);
    }
    const shelling = parseEvents(stdout).events.find(({ properties }) => properties.placeName === 'Kupiansk');
    expect(shelling?.properties).toMatchObject({
      placeName: 'Kupiansk',
      start: '2023-03-06T00:00:00Z',
      acledType: 'Explosions/Remote violence',
    });
  });

  test('the day given goes before the day in the text', async () => {
    const { stdout } = await events(['--json', '--date', '2023-03-14', '-'], REPORT);
    const shelling = parseEvents(stdout).events.find(({ properties }) => properties.placeName === 'Kupiansk');
    expect(shelling?.properties.start).toBe('2023-03-13T00:00:00Z');
  });

  test('several files make one collection', async () => {
    const { stdout } = await events([
      '--json',
      write('b.txt', 'Russian forces shelled Kupiansk on March 6, 2023.'),
      write('c.txt', 'Russian forces shelled Bakhmut on March 7, 2023.'),
    ]);
    const places = parseEvents(stdout).events.map(({ properties }) => properties.placeName);
    expect(places).toEqual(['Kupiansk', 'Bakhmut']);
  });

  test('writes a table for a person', async () => {
    const { stdout } = await events([write('d.txt', REPORT)]);
    expect(stdout).toMatch(/^WHEN +WHAT +WHERE +STATUS +SAID BY +SURE +TITLE$/m);
    expect(stdout).toMatch(/^2023-03-06 +shelling +Kupiansk /m);
  });

  test('tells trigger, clause, place, time and speaker with their rules when asked to explain', async () => {
    const { stdout } = await events(['--explain', '-'], REPORT);
    expect(stdout).toMatch(/^ {8}“.*shelled Kupiansk on Monday/m);
    expect(stdout).toMatch(/^ {8}trigger +“shelled” → shelling – \[trigger:shelling\]$/m);
    expect(stdout).toMatch(/^ {8}clause +“.*shelled Kupiansk on Monday.*”$/m);
    expect(stdout).toMatch(/^ {8}place +“Kupiansk” → Kupiansk, settlement – .*\[place:named\]/m);
    expect(stdout).toMatch(/^ {8}time +“on Monday,?” → 2023-03-06, day – .*\[time:stated\]/m);
    expect(stdout).toMatch(/^ {8}speaker +“the governor” → .*\[attribution\]/m);
  });

  describe('several reports', () => {
    const one = 'KYIV, March 8, 2023\n\nRussian forces shelled Kupiansk on Monday, killing two people.';
    const other = 'KYIV, March 8, 2023\n\nShells hit Kupiansk on Monday. Shells hit Kherson on Tuesday.';
    const files = () => [write('one.txt', one), write('other.txt', other)];
    const shellings = (json: string) =>
      parseEvents(json).events.filter(({ properties }) => properties.type === 'shelling');

    test('make one set, in JSON with the claims of both and the rules that merged them', async () => {
      const { status, stdout } = await events(['--json', ...files()]);
      const [first, second] = shellings(stdout);
      expect(first).toMatchObject({
        properties: { placeName: 'Kupiansk', status: 'corroborated', initiator: 'Russia', claimCount: 2 },
      });
      expect(first?.properties.mergedBy).toMatch(/^same-type same-place same-time \S+-initiator$/);
      expect(first?.claims).toHaveLength(2);
      expect(second?.properties).toMatchObject({ placeName: 'Kherson', claimCount: 1, mergedBy: '' });
      expect(status).toBe(0);
    });

    test('stay as they are with --no-merge', async () => {
      const { stdout } = await events(['--json', '--no-merge', ...files()]);
      expect(shellings(stdout).map(({ properties }) => properties.placeName)).toEqual([
        'Kupiansk',
        'Kupiansk',
        'Kherson',
      ]);
      const tables = await events(['--no-merge', ...files()]);
      expect(tables.stdout.match(/^WHEN /gm)).toHaveLength(2);
    });

    test('make one table, which tells the rules when asked to explain', async () => {
      const plain = await events(files());
      expect(plain.stdout).toMatch(/^2 reports$/m);
      expect(plain.stdout).toMatch(/^WHEN +WHAT +WHERE +STATUS +SAID BY +SURE +CLAIMS +TITLE$/m);
      expect(plain.stdout).toMatch(
        /^2023-03-06 +shelling +Kupiansk +corroborated .* 2 +Shelling of Kupiansk$/m,
      );
      const { stdout } = await events(['--explain', ...files()]);
      expect(stdout).toMatch(/^ {8}claim 1 of 2, .*one\.txt: reported$/m);
      expect(stdout).toMatch(
        /^ {8}merged +by the same type, the same place, .*\[same-type same-place .*corroborated$/m,
      );
    });

    test('one that cannot be read keeps none of the others back', async () => {
      const { status, stdout, stderr } = await events(['--json', ...files(), '/no/such.txt']);
      expect(shellings(stdout)).toHaveLength(2);
      expect(stderr).toContain('/no/such.txt: expected a report');
      expect(status).toBe(1);
    });
  });

  test('an undated report says so, an empty one gives an empty collection', async () => {
    const [undated, empty] = await Promise.all([
      events(['--json', '-'], 'Russian forces shelled Kupiansk on Monday.'),
      events(['--json', '-'], ''),
    ]);
    expect(undated.stderr).toContain('The day of publication is not known, so 1 of 1 events have no date');
    expect(parseEvents(undated.stdout).events[0]?.properties.start).toBe('');
    expect(JSON.parse(empty.stdout)).toEqual({ type: 'FeatureCollection', features: [] });
    expect(empty.status).toBe(0);
  });

  test('five megabytes are read', async () => {
    const paragraph = `${REPORT}\n${'The council met and spoke of roads, schools and the price of bread in the market.\n'.repeat(40)}\n`;
    const text = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    const { status, stdout } = await events(['--json', '-'], text);
    expect(status).toBe(0);
    expect(parseEvents(stdout).events.length).toBeGreaterThan(0);
  }, 180_000);
});
