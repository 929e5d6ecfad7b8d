import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ROOT } from '../../support/build';
import { packPath } from '../../support/gazetteers';

/** How a run of the command ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** This test file's own build of the present sources: a build starts four times as quickly as the sources. */
const build = join(ROOT, '.cache', `cli-test-${process.pid}-${Math.random().toString(36).slice(2)}`);

beforeAll(() => {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', 'cli', '--outDir', build, '--logLevel', 'error'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Expected a build of the command, found: ${stderr}`);
}, 120_000);
afterAll(() => rmSync(build, { recursive: true, force: true }));

/** Starts the command as a process of its own; what the tester has added to the gazetteer it does not see. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [join(build, 'frontline.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, FRONTLINE_DATA: join(build, 'no-data'), ...env },
  });
}

/** Runs the command to its end. */
export async function runCli(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = startCli(args, env);
  const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, status] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return { status, stdout, stderr };
}

/** The small pack, so that a run starts quickly; the shipped default is under test once. */
export const QUICK = ['--gazetteer', packPath('theatre')] as const;

/** A folder of this test file's own, gone when it ends; gives the path of a file written into it. */
export function scratch(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'frontline-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}

/** A short report of our own. */
export const REPORT = `Strikes on Kharkiv

KHARKIV, March 7, 2023 - Russian forces shelled Kupiansk on Monday, the governor said. Kyiv said its
troops had repelled an assault near Bakhmut.
`;
