import type { Command } from 'commander';
import type { KeptPlaces } from '../../../kept-places';
import type { ListedPack } from '../../added/list-packs';

/** `frontline gazetteer list`: the gazetteers that ship and those that were added. */
export function addList(gazetteer: Command): void {
  gazetteer
    .command('list')
    .description('list the gazetteers that ship, those that were added, and the places that were kept')
    .option('--json', 'write one JSON document')
    .action(list);
}

async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const { listPacks } = await import('../../added/list-packs');
  const { note, printable, write } = await import('../../output');
  const { loadKept } = await import('../../added/kept-places');
  const packs = await listPacks();
  const kept = await loadKept();
  if (json) {
    await write(`${JSON.stringify([...packs, ...(await keptAsPack(kept))], null, 2)}\n`);
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
    [...packs, ...(await keptAsPack(kept))].map(rowOf),
  );
  await write(`${lines.join('\n')}\n`);
  for (const { id, geometry, properties } of kept.features) {
    const [lon, lat] = geometry.coordinates;
    const where = `${lat.toFixed(3)} ${lon.toFixed(3)} ±${properties.radiusKm} km`;
    await write(
      `  kept: ${printable(`${properties.name}, ${where}, from ${properties.learntFrom.join('; ')} (${id})`)}\n`,
    );
  }
  for (const { problem } of packs) if (problem !== null) note(problem);
}

/** The kept places as one more line; none when nothing was kept. */
async function keptAsPack({ features }: KeptPlaces): Promise<ListedPack[]> {
  if (features.length === 0) return [];
  const { stat } = await import('node:fs/promises');
  const { keptPath } = await import('../../added/kept-places');
  const path = keptPath();
  const { size, mtime } = await stat(path);
  const count = features.length;
  const made = mtime.toISOString();
  return [
    { name: 'kept', places: count, names: count, bytes: size, made, licence: 'yours', path, problem: null },
  ];
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
