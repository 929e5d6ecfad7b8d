/** `npm run data:names`: packs the given names of `data/lexicon/en/first-names.txt` into the geoparser's source. */
import { readFileSync, writeFileSync } from 'node:fs';
import { firstNamesSource } from './first-names';

const TABLE = new URL('../../lexicon/en/first-names.txt', import.meta.url);
const SOURCE = new URL('../../../geo/text/en/first-names.ts', import.meta.url);

writeFileSync(SOURCE, firstNamesSource(readFileSync(TABLE, 'utf8')));
