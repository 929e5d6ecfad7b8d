import { frontCoded } from '../../../geo/text/front-coded';

/** Longest line of the source that is written, characters. */
const LINE = 108;

/** The source of `geo/text/en/first-names.ts` for a table of names parted by white space. Throws as {@link frontCoded} does. */
export function firstNamesSource(table: string): string {
  const coded = frontCoded(table.split(/\s+/).filter((name) => name !== ''));
  const lines = coded.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `import { frontDecoded } from '../front-coded';

/** Made by \`npm run data:names\` of \`data/lexicon/en/first-names.txt\`, so that a page loads less. */
const NAMES = \`
${lines.join('\n')}\`;

/** Given names, folded. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(frontDecoded(NAMES.replace(/\\n/g, '')));
`;
}
