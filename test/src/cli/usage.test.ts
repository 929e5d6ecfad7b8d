import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { ROOT } from '../../support/build';
import { runCli } from './run-cli';

describe('how the command is called', { timeout: 60_000 }, () => {
  test('the script of a checkout tells the version', () => {
    const run = spawnSync('npm', ['run', '--silent', 'frontline', '--', '--version'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(run.stdout).toBe(`${packageJson.version}\n`);
    expect(run.status).toBe(0);
  });

  test('the help names every command and gives examples', async () => {
    const { status, stdout } = await runCli(['--help']);
    expect(status).toBe(0);
    for (const word of ['geoparse', 'events', 'map', 'gazetteer', 'Examples:', '-o map.html']) {
      expect(stdout).toContain(word);
    }
  });

  test('the help of a command names its options', async () => {
    const { status, stdout } = await runCli(['events', '--help']);
    expect(status).toBe(0);
    for (const word of ['--json', '--jsonl', '--date <YYYY-MM-DD>', '--lang', '--explain', '<file...>']) {
      expect(stdout).toContain(word);
    }
  });

  test.each([
    ['no command', [], 'Usage: frontline'],
    ['an unknown command', ['geoprase', 'x'], "unknown command 'geoprase'"],
    ['an unknown option', ['geoparse', '--jsn', 'x'], "unknown option '--jsn'"],
    ['no file', ['geoparse'], "missing required argument 'file'"],
    [
      'a day that is none',
      ['geoparse', '--date', '2023-02-30', 'x'],
      'Expected a day such as 2023-03-07, found "2023-02-30"',
    ],
    [
      'a language that is none',
      ['events', '--lang', '?', 'x'],
      'Expected a language code such as en, found "?"',
    ],
    ['--json with --jsonl', ['events', '--json', '--jsonl', 'x'], 'cannot be used with'],
    [
      'a limit that is none',
      ['gazetteer', 'search', 'x', '--limit', '0'],
      'Expected a whole number from 1 to 9999',
    ],
    [
      'an address of another kind',
      ['geoparse', 'ftp://a.example/x'],
      'expected an http or https address, found ftp',
    ],
    [
      'an address as lines',
      ['geoparse', '--jsonl', 'https://a.example/x'],
      'expected a file or - with --jsonl',
    ],
    ['standard input twice', ['geoparse', '-', '-'], 'expected standard input (-) once'],
  ])('%s is bad usage', async (_, args, told) => {
    const { status, stdout, stderr } = await runCli(args);
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
