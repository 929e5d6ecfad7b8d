/** Loads the packs, then reads the report it is sent until it is warm and on, and answers with the times. */
import { combineGazetteers, decodePack, geoparse, inflatePack } from '../../../dist/lib/geo.js';
import { timeSteady } from '../geoparse/steady';

const packs = ['theatre', 'world'].map(async (name) => {
  const response = await fetch(`/data/gazetteer/${name}.pack`);
  return decodePack(await inflatePack(new Uint8Array(await response.arrayBuffer())));
});
const loading = Promise.all(packs).then(combineGazetteers);

self.addEventListener('message', async ({ data: report }) => {
  const gazetteer = await loading;
  self.postMessage(timeSteady(() => geoparse(report, gazetteer)));
});
