import { PackError } from './format';

/**
 * Inflates a gzipped pack with the platform's DecompressionStream; bytes that are not gzip come back
 * as they are. Throws a PackError when the gzip is cut or damaged. In Node `gunzipSync` of its zlib does the
 * same in a third of the time, since there the stream's own machinery has to be loaded.
 */
export async function inflatePack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await inflate(bytes as Uint8Array<ArrayBuffer>);
  } catch (error) {
    throw new PackError(
      `Expected a whole gzipped gazetteer pack, found ${bytes.length} bytes that end too early or are damaged`,
      { cause: error },
    );
  }
}

/** Written and read by hand: a Response would gather the chunks too, but in Node loads a whole HTTP client first. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [chunks] = await Promise.all([gather(readable), writer.write(bytes), writer.close()]);
  const inflated = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    inflated.set(chunk, at);
    at += chunk.length;
  }
  return inflated;
}

async function gather(readable: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(value);
  }
}
