import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands/index';

const EXAMPLES = `
Examples:
  frontline geoparse report.txt
  frontline events --date 2023-03-07 --json report.html > events.geojson
  frontline map report.txt other.md -o map.html
  frontline convert events.geojson -o events.arrow
  frontline gazetteer search Артемовск
  frontline gazetteer add UA
  curl -s https://example.org/report | frontline events -
`;

/** The command line with all its commands. Wrong usage throws a CommanderError instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('frontline')
    .description('From a war report to its places, its events and a map of them.')
    .version(packageJson.version, '-V, --version', 'tell the version')
    .helpOption('-h, --help', 'tell how it is used')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Try frontline --help.')
    .exitOverride();
  for (const add of COMMANDS) add(program);
  return program;
}
