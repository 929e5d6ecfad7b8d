/** Abbreviations of Canadian provinces with the numbers that GeoNames gives them. */
const PROVINCES = `alta 01|ab 01|b c 02|bc 02|man 03|mb 03|n b 04|nb 04|nfld 05|nl 05|n s 07|ns 07|ont 08|on 08|
  pei 09|que 10|qc 10|sask 11|sk 11`;

/**
 * Newspapers' and postal abbreviations of American states and Canadian provinces with their codes in
 * GeoNames, `US.TX` and `CA.08`, folded, without full stops. Only read after a town and a comma.
 */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ...entriesOf(
    'US',
    `ala AL|al AL|ak AK|ariz AZ|az AZ|ark AR|ar AR|calif CA|cal CA|ca CA|colo CO|co CO|conn CT|ct CT|del DE|de DE|
  fla FL|fl FL|ga GA|hi HI|id ID|ill IL|il IL|ind IN|in IN|ia IA|kan KS|kans KS|ks KS|ky KY|la LA|me ME|md MD|
  mass MA|ma MA|mich MI|mi MI|minn MN|mn MN|miss MS|ms MS|mo MO|mont MT|mt MT|neb NE|nebr NE|ne NE|nev NV|
  nv NV|n h NH|nh NH|n j NJ|nj NJ|n m NM|nm NM|n y NY|ny NY|n c NC|nc NC|n d ND|nd ND|oh OH|okla OK|ok OK|
  ore OR|or OR|pa PA|penn PA|r i RI|ri RI|s c SC|sc SC|s d SD|sd SD|tenn TN|tn TN|tex TX|tx TX|ut UT|vt VT|
  va VA|wash WA|wa WA|w va WV|wv WV|wis WI|wi WI|wyo WY|wy WY|d c DC|dc DC`,
  ),
  ...entriesOf('CA', PROVINCES),
]);

/** Entries "abbreviation code", parted by strokes, with the country before the code. */
function entriesOf(country: string, list: string): [string, string][] {
  return list.split('|').map((entry) => {
    const words = entry.trim();
    return [words.slice(0, words.lastIndexOf(' ')), `${country}.${words.slice(-2)}`];
  });
}
