import {
  checksum,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  PackError,
  type PackMeta,
  type SectionTag,
  TABLE_ENTRY_BYTES,
} from './format';

/** The parts of a pack, as views into its bytes. */
export interface PackSections {
  readonly meta: PackMeta;
  /** Bytes of a section; throws a PackError when the pack has none of that tag. */
  section(tag: SectionTag): Uint8Array;
}

/** Checks a pack's header and sum, and finds its sections. Throws a PackError for anything amiss. */
export function readSections(bytes: Uint8Array): PackSections {
  checkHeader(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(6, true); i++) {
    const entry = HEADER_BYTES + i * TABLE_ENTRY_BYTES;
    const offset = view.getUint32(entry + 4, true);
    const end = offset + view.getUint32(entry + 8, true);
    if (end > bytes.length) {
      throw new PackError(
        `Expected section ${ascii(bytes, entry)} to end within ${bytes.length} bytes, found ${end}`,
      );
    }
    sections.set(ascii(bytes, entry), bytes.subarray(offset, end));
  }
  const section = (tag: SectionTag): Uint8Array => {
    const found = sections.get(tag);
    if (found === undefined)
      throw new PackError(`Expected a section ${tag} in the gazetteer pack, found none`);
    return found;
  };
  return { meta: JSON.parse(new TextDecoder().decode(section('META'))) as PackMeta, section };
}

function checkHeader(bytes: Uint8Array): void {
  const magic = ascii(bytes, 0);
  if (magic !== MAGIC) {
    const hint = bytes[0] === 0x1f && bytes[1] === 0x8b ? ' (gzip: inflate it first)' : '';
    throw new PackError(
      `Expected a gazetteer pack beginning with "${MAGIC}", found ${bytes.length} bytes beginning with ${JSON.stringify(magic)}${hint}`,
    );
  }
  if (bytes.length < HEADER_BYTES) {
    throw new PackError(`Expected a gazetteer pack of ${HEADER_BYTES} bytes or more, found ${bytes.length}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint16(4, true);
  if (version !== FORMAT_VERSION) {
    throw new PackError(`Expected gazetteer pack version ${FORMAT_VERSION}, found version ${version}`);
  }
  const length = view.getUint32(8, true);
  if (length !== bytes.length) {
    throw new PackError(
      `Expected a gazetteer pack of ${length} bytes, found ${bytes.length}: it was cut short`,
    );
  }
  const [expected, found] = [view.getUint32(12, true), checksum(bytes, HEADER_BYTES)];
  if (found !== expected) {
    throw new PackError(
      `Expected a gazetteer pack with checksum ${expected.toString(16)}, found ${found.toString(16)}: it is damaged`,
    );
  }
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
