import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * A download that has not come to its end: the bytes so far in `FILE.part`, and beside them in
 * `FILE.part.json` of what they are the beginning.
 */
export interface PartFile {
  readonly path: string;
  /** Bytes that have come; 0 when it cannot be told whether the host still has the same file. */
  readonly bytes: number;
  /** The strong ETag or the date of change that the host gave with the first bytes, '' for neither. */
  readonly validator: string;
}

/** The part that has come of the file at an address. */
export async function readPart(url: string, file: string): Promise<PartFile> {
  const path = `${file}.part`;
  try {
    const note = JSON.parse(await readFile(noteOf(file), 'utf8')) as { url?: unknown; validator?: unknown };
    const { size } = await stat(path);
    if (note.url === url && typeof note.validator === 'string' && note.validator !== '') {
      return { path, bytes: size, validator: note.validator };
    }
  } catch {
    // Nothing has come yet, or its note is broken: the download begins anew.
  }
  return { path, bytes: 0, validator: '' };
}

/** Notes of what the part that is about to come is the beginning. */
export async function beginPart(url: string, file: string, headers: Headers): Promise<void> {
  const tag = headers.get('etag') ?? '';
  // A weak tag does not promise the same bytes.
  const validator = tag !== '' && !tag.startsWith('W/') ? tag : (headers.get('last-modified') ?? '');
  await writeFile(noteOf(file), JSON.stringify({ url, validator }));
}

/** Gives a part that is the whole its name. */
export async function finishPart(file: string): Promise<void> {
  await rename(`${file}.part`, file);
  await rm(noteOf(file), { force: true });
}

/** Throws away what has come. */
export async function dropPart(file: string): Promise<void> {
  await rm(noteOf(file), { force: true });
  await rm(`${file}.part`, { force: true });
}

const noteOf = (file: string): string => `${file}.part.json`;
