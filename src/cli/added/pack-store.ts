import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError, reasonOf } from '../errors';
import { type Manifest, readManifest } from './manifest';

/** An added pack as it is found: its manifest, or what is wrong with that. */
export interface AddedPack {
  readonly name: string;
  /** Path of the pack, or of the manifest when that cannot be read. */
  readonly path: string;
  readonly manifest: Manifest | null;
  readonly problem: string | null;
}

/** The packs of a folder by name; none when there is no such folder. */
export async function addedPacks(folder: string): Promise<AddedPack[]> {
  const files = await filesOf(folder);
  const names = files.flatMap((file) => /^([A-Z]{2})\.json$/.exec(file)?.[1] ?? []);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = join(folder, `${name}.json`);
      try {
        const manifest = await readManifest(file);
        return { name, path: join(folder, manifest.pack), manifest, problem: null };
      } catch (error) {
        return { name, path: file, manifest: null, problem: reasonOf(error) };
      }
    }),
  );
}

/**
 * Writes a pack and its manifest into a folder. The manifest, renamed into its place last, says which
 * file is the pack: whoever reads finds the former pack or the new one, whole, and a run that fails
 * leaves the former. Throws a CliError when the folder cannot be written.
 */
export async function installPack(
  folder: string,
  bytes: Uint8Array,
  about: Omit<Manifest, 'pack' | 'bytes' | 'sha256'>,
): Promise<{ readonly path: string; readonly manifest: Manifest }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = {
    ...about,
    pack: `${about.name}-${sha256.slice(0, 12)}.pack`,
    bytes: bytes.length,
    sha256,
  };
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(join(folder, manifest.pack), bytes);
    await writeWhole(join(folder, `${about.name}.json`), `${JSON.stringify(manifest, null, 2)}\n`);
    await removeFiles(folder, about.name, [manifest.pack, `${about.name}.json`]);
  } catch (error) {
    throw new CliError(`${folder}: expected a folder that can be written, but ${reasonOf(error)}`);
  }
  return { path: join(folder, manifest.pack), manifest };
}

/** Deletes an added pack; false when there is none of that name. */
export async function removePack(folder: string, name: string): Promise<boolean> {
  if (!(await filesOf(folder)).includes(`${name}.json`)) return false;
  // The manifest first: a pack without one is nothing, a manifest without its pack is broken.
  await rm(join(folder, `${name}.json`));
  await removeFiles(folder, name, []);
  return true;
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new CliError(`${folder}: expected the folder of added gazetteers, but ${reasonOf(error)}`);
  }
}

/** Writes beside the file and renames, once the bytes are on the disk. */
async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Deletes the files of a name, its packs of before and what an ended run has left, but some. */
async function removeFiles(folder: string, name: string, kept: readonly string[]): Promise<void> {
  const own = (await filesOf(folder)).filter(
    (file) => file.startsWith(`${name}-`) || file.startsWith(`${name}.`),
  );
  for (const file of own) if (!kept.includes(file)) await rm(join(folder, file), { force: true });
}
