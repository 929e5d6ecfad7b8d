import { describe, expect, test } from 'vitest';
import { QUICK, runCli } from './run-cli';

const search = (...args: readonly string[]) => runCli(['gazetteer', 'search', ...QUICK, ...args]);

describe('frontline gazetteer search', { timeout: 60_000 }, () => {
  test('finds a place by a former name in another script', async () => {
    const { status, stdout } = await search('Артемовск', '--json');
    const [first] = JSON.parse(stdout) as Readonly<Record<string, unknown>>[];
    expect(status).toBe(0);
    expect(first).toMatchObject({ name: 'Bakhmut', country: 'UA', admin1: 'UA.05', how: 'exact' });
    expect(first).toMatchObject({ placeId: expect.stringMatching(/^gn:\d+$/), matched: { kind: 'former' } });
    expect(Math.abs((first!.lat as number) - 48.595)).toBeLessThan(0.03);
  });

  test('takes the words of a name with or without quotes', async () => {
    const [one, two] = await Promise.all([search('chasiv', 'yar'), search('Chasiv Yar')]);
    expect(one.stdout).toBe(two.stdout);
    expect(one.stdout).toMatch(/^PLACE +MATCHED +IN +KIND +PEOPLE +WHERE +ID\nChasiv Yar /);
  });

  test('lists as many as asked for', async () => {
    const { stdout } = await search('Mykolaivka', '--json', '--limit', '3');
    expect(JSON.parse(stdout)).toHaveLength(3);
  });

  test('says so when there is none', async () => {
    const [words, json] = await Promise.all([search('Qwertzuiop'), search('Qwertzuiop', '--json')]);
    expect(words).toEqual({ status: 0, stdout: '', stderr: 'No place is called Qwertzuiop.\n' });
    expect(JSON.parse(json.stdout)).toEqual([]);
  });
});
