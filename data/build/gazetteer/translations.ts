import { readFile } from 'node:fs/promises';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import { scriptOf } from '../../../geo/gazetteer/build/scripts';
import { sourcePath } from '../sources';

/** Language-tagged names of GeoNames by id: the catalogue's keys are GeoNames' numbers. */
export async function readTranslations(lang: string): Promise<ReadonlyMap<string, string>> {
  const path = sourcePath('translations', `usr/share/locale/${lang}/LC_MESSAGES/geonames.mo`);
  return readCatalogue(await readFile(path));
}

/** Gives places their official Ukrainian and Russian names; the same text without a tag goes. */
export function translate(drafts: readonly Draft[], lang: string, names: ReadonlyMap<string, string>): void {
  for (const draft of drafts) {
    const text = names.get(draft.id.slice('gn:'.length));
    if (text === undefined || scriptOf(text) !== 'cyrillic') continue;
    draft.names = draft.names.filter(
      (name) => name.text !== text || (name.lang !== lang && name.lang !== ''),
    );
    draft.names.push({ text, lang, kind: 'official' });
  }
}

/**
 * Shows places by their English names where GeoNames' main name is the local one (Cologne, Köln),
 * which stays as official in a language that is not told.
 * Ukrainian places keep their main name: the catalogue's spellings of them are older.
 */
export function translateToEnglish(drafts: readonly Draft[], names: ReadonlyMap<string, string>): void {
  for (const draft of drafts) {
    const text = names.get(draft.id.slice('gn:'.length));
    if (text === undefined || text === draft.name || scriptOf(text) !== 'latin') continue;
    const isShown = draft.country !== 'UA';
    draft.names = draft.names
      .filter((name) => name.text !== text)
      .map((name) => (isShown && name.kind === 'official' ? { ...name, lang: '' } : name));
    draft.names.push({ text, lang: 'en', kind: isShown ? 'official' : 'variant' });
    if (isShown) draft.name = text;
  }
}

/** Reads a little-endian GNU gettext catalogue: a table of lengths and offsets of ids, one of texts. */
function readCatalogue(bytes: Buffer): ReadonlyMap<string, string> {
  const magic = bytes.readUInt32LE(0);
  if (magic !== 0x950412de)
    throw new Error(`Expected a gettext catalogue, found magic ${magic.toString(16)}`);
  const [count, ids, texts] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const text = (table: number, index: number): string => {
    const length = bytes.readUInt32LE(table + index * 8);
    const offset = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString('utf8', offset, offset + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(ids, i), text(texts, i)]));
}
