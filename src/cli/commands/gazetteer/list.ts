import type { Command } from 'commander';
import type { ListedPack } from '../../added/list-packs';

/** `frontline gazetteer list`: the gazetteers that ship and those that were added. */
export function addList(gazetteer: Command): void {
  gazetteer
    .command('list')
    .description('list the gazetteers that ship and those that were added')
    .option('--json', 'write one JSON document')
    .action(list);
}

async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const { listPacks } = await import('../../added/list-packs');
  const { note, write } = await import('../../output');
  const packs = await listPacks();
  if (json) {
    await write(`${JSON.stringify(packs, null, 2)}\n`);
    return;
  }
  const { table } = await import('../../table');
  const lines = table(
    [
      { heading: 'NAME' },
      { heading: 'PLACES', side: 'right' },
      { heading: 'MB', side: 'right' },
      { heading: 'ADDED' },
      { heading: 'LICENCE', width: 44 },
      { heading: 'PATH' },
    ],
    packs.map(rowOf),
  );
  await write(`${lines.join('\n')}\n`);
  for (const { problem } of packs) if (problem !== null) note(problem);
}

function rowOf({ name, places, bytes, made, licence, path, problem }: ListedPack): string[] {
  return [
    name,
    places?.toLocaleString('en') ?? '–',
    bytes === null ? '–' : (bytes / 1e6).toFixed(1),
    problem !== null ? 'broken' : (made?.slice(0, 10) ?? 'shipped'),
    licence,
    path,
  ];
}
