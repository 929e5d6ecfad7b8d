import { expect, test } from 'vitest';
import { dataFolder, type Surroundings } from '../../../../src/cli/added/data-folder';

test.each([
  ['linux', {}, '/home/ada/.local/share/frontline'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/frontline'],
  ['linux', { XDG_DATA_HOME: 'data' }, '/home/ada/.local/share/frontline'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/ada/.local/share/frontline'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/ada/Library/Application Support/frontline'],
  ['win32', { LOCALAPPDATA: '/appdata' }, '/appdata/frontline'],
  ['win32', {}, '/home/ada/AppData/Local/frontline'],
  ['linux', { FRONTLINE_DATA: '/own', XDG_DATA_HOME: '/data' }, '/own'],
] as const)('on %s with %o the data lies in %s', (platform, env, folder) => {
  const surroundings: Surroundings = { env, platform, home: '/home/ada' };
  expect(dataFolder(surroundings)).toBe(folder);
});
