import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { CliError, reasonOf } from '../errors';

/** GeoNames' tables shrink to a quarter or a fifth: what grows beyond this is made to fill a disk or a memory. */
const MOST_GROWTH = 100;
/** From this size on growth is looked at, bytes. */
const LOOKED_AT = 1_000_000;

/**
 * The bytes of the first of the named members that a zip archive has. Sizes and CRC-32 are checked on
 * the way, so the end is only reached when all of it was right.
 *
 * @throws CliError that names the file when it is no whole zip archive, lacks the member, or grows
 * more than a hundredfold.
 */
export async function* zipMember(file: string, names: readonly string[]): AsyncGenerator<Buffer> {
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch((error: unknown) => {
    throw notAZip(file, error);
  });
  try {
    const entry = await findEntry(zip, file, names);
    if (entry.uncompressedSize > LOOKED_AT && entry.uncompressedSize > entry.compressedSize * MOST_GROWTH) {
      throw new CliError(
        `${file}: expected ${entry.fileName} to grow at most ${MOST_GROWTH} times when unpacked, found ${entry.compressedSize} bytes that say they become ${entry.uncompressedSize}`,
      );
    }
    yield* checkedBytes(zip, entry, file);
  } finally {
    zip.close();
  }
}

async function findEntry(zip: ZipFile, file: string, names: readonly string[]): Promise<Entry> {
  const found: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) found.push(entry);
  } catch (error) {
    throw notAZip(file, error);
  }
  for (const name of names) {
    const entry = found.find(({ fileName }) => fileName === name);
    if (entry !== undefined) return entry;
  }
  const present = found.map(({ fileName }) => fileName).join(', ');
  throw new CliError(`${file}: expected ${names.join(' or ')} in it, found ${present || 'nothing'}`);
}

async function* checkedBytes(zip: ZipFile, entry: Entry, file: string): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    for await (const bytes of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (error) {
    throw new CliError(`${file}: expected ${entry.fileName} whole, but ${reasonOf(error)}`);
  }
  if (sum !== entry.crc32) {
    throw new CliError(
      `${file}: expected ${entry.fileName} with CRC-32 ${hex(entry.crc32)}, found ${hex(sum)}: it is damaged`,
    );
  }
}

function notAZip(file: string, error: unknown): CliError {
  return new CliError(`${file}: expected a whole zip archive, but ${reasonOf(error)}`);
}

const hex = (sum: number): string => sum.toString(16).padStart(8, '0');
