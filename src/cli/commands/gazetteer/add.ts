import { type Command, InvalidArgumentError } from 'commander';
import { countryCode } from './country-code';

interface AddOptions {
  readonly from?: string;
  readonly url?: string;
  readonly quiet?: boolean;
}

const ABOUT = `
Downloads GeoNames' dump of each country and its table of alternate names, checks them and makes a
gazetteer of them in your data folder (FRONTLINE_DATA names another). geoparse, events, map and
gazetteer search use it from then on; --no-added leaves it out. A download that breaks off goes on
where it ended when the command is run again.

Taken are all settlements, districts, larger waters, bays and islands, military bases, airfields,
power stations and dams, and the better known rivers, lakes, hills, forests and bridges.

--from takes files that lie in a folder as GeoNames has them: UA.zip or UA.txt, and
alternatenames/UA.zip or alternateNamesV2.zip.

The data is GeoNames' (https://www.geonames.org), CC BY 4.0: name it where you publish the result.
`;

/** `frontline gazetteer add UA…`: every place of a country. */
export function addAdd(gazetteer: Command): void {
  gazetteer
    .command('add')
    .description("add all places of a country from GeoNames' dumps")
    .argument('<country...>', 'ISO codes of countries, such as UA', countryCode)
    .option('--from <folder>', 'take the files that lie there, and no network')
    .option('--url <address>', 'another host than GeoNames, laid out alike', webAddress)
    .option('-q, --quiet', 'do not tell the progress')
    .addHelpText('after', ABOUT)
    .action(add);
}

/** An address of a folder: what is asked for is looked up under it. */
function webAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError(`Expected an http or https address, found "${value}".`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

async function add(codes: readonly string[], options: AddOptions): Promise<void> {
  const { UsageError } = await import('../../errors');
  if (options.from !== undefined && options.url !== undefined) {
    throw new UsageError('expected --from or --url, found both');
  }
  const { addCountry } = await import('../../added/add-country');
  const { createAddProgress } = await import('../../added/add-progress');
  const { GEONAMES_URL } = await import('../../added/dumps');
  const { ATTRIBUTION } = await import('../../added/manifest');
  const { forEachFile } = await import('../../for-each-file');
  const { note } = await import('../../output');
  const origin = options.from === undefined ? { url: options.url ?? GEONAMES_URL } : { folder: options.from };
  let added = 0;
  await forEachFile(codes, async (code) => {
    const progress = createAddProgress(options.quiet === true);
    try {
      await addCountry(code, origin, new Date(), progress);
      added++;
    } finally {
      progress.stop();
    }
  });
  if (added > 0) note(ATTRIBUTION);
}
