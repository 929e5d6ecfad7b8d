import type { Command } from 'commander';
import { countryCode } from './country-code';

/** `frontline gazetteer remove UA…`: undoes `gazetteer add`. */
export function addRemove(gazetteer: Command): void {
  gazetteer
    .command('remove')
    .description('delete gazetteers that were added')
    .argument('<country...>', 'ISO codes of countries, such as UA', countryCode)
    .action(remove);
}

async function remove(codes: readonly string[]): Promise<void> {
  const { packFolder } = await import('../../added/data-folder');
  const { dropDownloads } = await import('../../added/dumps');
  const { addedPacks, removePack } = await import('../../added/pack-store');
  const { CliError } = await import('../../errors');
  const { forEachFile } = await import('../../for-each-file');
  const { note } = await import('../../output');
  const folder = packFolder();
  await forEachFile(codes, async (code) => {
    await dropDownloads(code);
    if (await removePack(folder, code)) {
      note(`Removed the places of ${code}.`);
      return;
    }
    const present = (await addedPacks(folder)).map(({ name }) => name).join(', ');
    throw new CliError(
      `${code}: expected a gazetteer that was added, found ${present || 'none'} in ${folder}`,
    );
  });
}
