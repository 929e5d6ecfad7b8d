/** Newspapers' and postal abbreviations of states, with GeoNames' codes; only read after a town and a comma. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `ala AL|al AL|ak AK|ariz AZ|az AZ|ark AR|ar AR|calif CA|cal CA|ca CA|colo CO|co CO|conn CT|ct CT|del DE|de DE|
  fla FL|fl FL|ga GA|hi HI|id ID|ill IL|il IL|ind IN|in IN|ia IA|kan KS|kans KS|ks KS|ky KY|la LA|me ME|md MD|
  mass MA|ma MA|mich MI|mi MI|minn MN|mn MN|miss MS|ms MS|mo MO|mont MT|mt MT|neb NE|nebr NE|ne NE|nev NV|
  nv NV|n h NH|nh NH|n j NJ|nj NJ|n m NM|nm NM|n y NY|ny NY|n c NC|nc NC|n d ND|nd ND|oh OH|okla OK|ok OK|
  ore OR|or OR|pa PA|penn PA|r i RI|ri RI|s c SC|sc SC|s d SD|sd SD|tenn TN|tn TN|tex TX|tx TX|ut UT|vt VT|
  va VA|wash WA|wa WA|w va WV|wv WV|wis WI|wi WI|wyo WY|wy WY|d c DC|dc DC`
    .split('|')
    .map((entry) => entry.trim())
    .map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), `US.${entry.slice(-2)}`] as const),
);
