import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliError } from './errors';

const here = fileURLToPath(import.meta.url);

/** Whether this runs from the sources of a checkout and not from a build. */
export const fromSources = here.endsWith('.ts');

/** The folder of the package: the nearest one above this file with a package.json. */
export function packageRoot(): string {
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) {
      throw new CliError(`Expected a package.json in a folder above ${here}, found none.`);
    }
  }
}
