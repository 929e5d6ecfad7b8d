/** Loads the packs, then reads the report it is sent again and again and answers with the milliseconds of each time. */
import { combineGazetteers, decodePack, geoparse, inflatePack } from '../../../dist/lib/geo.js';

const packs = ['theatre', 'world'].map(async (name) => {
  const response = await fetch(`/data/gazetteer/${name}.pack`);
  return decodePack(await inflatePack(new Uint8Array(await response.arrayBuffer())));
});
const loading = Promise.all(packs).then(combineGazetteers);

self.addEventListener('message', async ({ data: { report, runs } }) => {
  const gazetteer = await loading;
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    geoparse(report, gazetteer);
    times.push(performance.now() - start);
  }
  self.postMessage(times);
});
