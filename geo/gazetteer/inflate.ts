import { PackError } from './format';

/**
 * Inflates a gzipped pack with the platform's DecompressionStream; bytes that are not gzip come back
 * as they are. Throws a PackError when the gzip is cut or damaged.
 */
export async function inflatePack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new PackError(
      `Expected a whole gzipped gazetteer pack, found ${bytes.length} bytes that end too early or are damaged`,
      { cause: error },
    );
  }
}
