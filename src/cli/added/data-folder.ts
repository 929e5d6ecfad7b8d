import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** What the place of the data folder depends on. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/**
 * The folder of what a user has added: `FRONTLINE_DATA`, else where the system keeps the data of
 * programs (XDG Base Directory Specification, `%LOCALAPPDATA%`, `~/Library/Application Support`).
 * It need not exist.
 */
export function dataFolder(surroundings: Surroundings = here()): string {
  const { env, platform, home } = surroundings;
  if (env.FRONTLINE_DATA) return resolve(env.FRONTLINE_DATA);
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'frontline');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'frontline');
  // The specification has relative paths ignored.
  const data = env.XDG_DATA_HOME && isAbsolute(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : null;
  return join(data ?? join(home, '.local', 'share'), 'frontline');
}

/** The folder of the packs that were added. */
export function packFolder(): string {
  return join(dataFolder(), 'gazetteer');
}

/** The folder of downloads that are under way or were broken off. */
export function downloadFolder(): string {
  return join(dataFolder(), 'downloads');
}

function here(): Surroundings {
  return { env: process.env, platform: process.platform, home: homedir() };
}
