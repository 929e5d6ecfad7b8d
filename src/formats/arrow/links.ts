import { stringCount, textAt } from '../../events/columns/text';
import { TextBuilder } from '../../events/columns/text-builder';
import type { TextColumn } from '../../events/columns/types';

/** Links that are http or https; any other is ''. The column itself where all are. */
export function linksOnly(links: TextColumn): TextColumn {
  const count = stringCount(links);
  let sound = true;
  for (let at = 0; sound && at < count; at++) sound = isWeb(links, at);
  if (sound) return links;
  const builder = new TextBuilder();
  for (let at = 0; at < count; at++) {
    builder.add(isWeb(links, at) ? textAt({ ...links, codes: null }, at) : '');
  }
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  const kept = builder.finish(order) ?? {
    bytes: new Uint8Array(0),
    offsets: new Uint32Array(count + 1),
    codes: null,
  };
  if (links.codes === null) return kept;
  return { ...kept, codes: Uint32Array.from(links.codes, (code) => kept.codes?.[code] ?? code) };
}

/** Looks at the first bytes only: parsing an address takes a microsecond, and there may be a million. */
function isWeb({ bytes, offsets }: TextColumn, at: number): boolean {
  const [from, to] = [offsets[at]!, offsets[at + 1]!];
  if (from === to) return true;
  const head = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 8)));
  return /^https?:\/\//i.test(head);
}
