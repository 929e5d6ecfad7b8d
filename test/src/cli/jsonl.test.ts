import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { QUICK, REPORT, runCli, startCli } from './run-cli';

interface Result {
  readonly id: unknown;
  readonly toponyms: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
  readonly events: readonly { readonly properties: { readonly start: string } }[];
}

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
const parsed = (text: string): Result[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Result);

describe('--jsonl', { timeout: 60_000 }, () => {
  test('writes a line for each line, ids as they came, in order', async () => {
    const input = lines(
      { id: 7, text: 'Shelling of Kupiansk.' },
      { id: 'b', text: '' },
      { id: { c: 1 }, text: 'Bakhmut fell.' },
    );
    const { status, stdout, stderr } = await runCli(
      ['geoparse', '--jsonl', ...QUICK, '-'],
      `\uFEFF${input}\n`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(parsed(stdout).map(({ id, toponyms }) => [id, toponyms.map(({ quote }) => quote)])).toEqual([
      [7, ['Kupiansk']],
      ['b', []],
      [{ c: 1 }, ['Bakhmut']],
    ]);
  });

  test('offsets hold for the text as it stands in the line', async () => {
    const text = `\uFEFF${REPORT.replaceAll('\n', '\r\n')}`;
    const { stdout } = await runCli(['geoparse', '--jsonl', ...QUICK, '-'], lines({ id: 1, text }));
    const [result] = parsed(stdout);
    expect(result!.toponyms.length).toBeGreaterThan(3);
    for (const { start, end, quote } of result!.toponyms) expect(text.slice(start, end)).toBe(quote);
  });

  test('events are Features, dated by the line or the option', async () => {
    const text = 'Russian forces shelled Kupiansk on Monday.';
    const input = lines({ id: 1, text, date: '2023-03-07' }, { id: 2, text, lang: 'en' });
    const { stdout } = await runCli(['events', '--jsonl', '--date', '2023-03-14', ...QUICK, '-'], input);
    expect(parsed(stdout).map(({ id, events }) => [id, events[0]?.properties.start])).toEqual([
      [1, '2023-03-06T00:00:00Z'],
      [2, '2023-03-13T00:00:00Z'],
    ]);
  });

  test('a bad line is told with its number, the rest is read, and the run has failed', async () => {
    const good = { id: 1, text: 'Kupiansk' };
    const input = `${lines(good)}{broken\n[1]\n${lines({ id: 2 }, { id: 3, text: 5 }, { ...good, date: 'soon' })}null\n${lines(good)}`;
    const { status, stdout, stderr } = await runCli(['geoparse', '--jsonl', ...QUICK, '-'], input);
    expect(parsed(stdout)).toHaveLength(3);
    expect(parsed(stderr)).toEqual([
      {
        file: '-',
        line: 2,
        expected: 'a JSON object {id, text}',
        found: expect.stringContaining('text that is no JSON'),
      },
      { file: '-', line: 3, expected: 'a JSON object {id, text}', found: 'an array' },
      { file: '-', line: 4, expected: '"text" that is a string', found: 'none' },
      { file: '-', line: 5, expected: '"text" that is a string', found: 'number' },
      {
        file: '-',
        line: 6,
        expected: '"date" like 2023-03-07; the line was read without it',
        found: '"soon"',
      },
      { file: '-', line: 7, expected: 'a JSON object {id, text}', found: 'null' },
    ]);
    expect(status).toBe(1);
  });

  test('a line is answered before the next one is there', async () => {
    const child = startCli(['geoparse', '--jsonl', ...QUICK, '-']);
    for (const id of [1, 2, 3]) {
      child.stdin.write(lines({ id, text: 'Kupiansk' }));
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      expect(parsed(answer.toString())[0]!.id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('a reader who has seen enough ends the run without a word', async () => {
    const child = startCli(['geoparse', '--jsonl', ...QUICK, '-']);
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => {
      stderr += part.toString();
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(lines(...Array.from({ length: 500 }, (_, id) => ({ id, text: REPORT }))));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number];
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('a missing file fails in one sentence', async () => {
    const { status, stderr } = await runCli(['events', '--jsonl', ...QUICK, '/no/such.jsonl']);
    expect(stderr).toBe('frontline: /no/such.jsonl: expected lines of JSON, but there is no such file\n');
    expect(status).toBe(1);
  });
});
