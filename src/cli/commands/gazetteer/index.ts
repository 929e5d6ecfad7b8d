import type { Command } from 'commander';
import { addAdd } from './add';
import { addList } from './list';
import { addRemove } from './remove';
import { addSearch } from './search';

/** What can be done with the gazetteer, in the order of the help. */
const SUBCOMMANDS: readonly ((gazetteer: Command) => void)[] = [addSearch, addAdd, addList, addRemove];

/** `frontline gazetteer …`: look into the gazetteer, and add to it. */
export function addGazetteer(program: Command): void {
  const gazetteer = program
    .command('gazetteer')
    .description('look into the gazetteer; add every place of a country');
  for (const add of SUBCOMMANDS) add(gazetteer);
}
