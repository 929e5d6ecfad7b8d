import { beforeAll, describe, expect, test } from 'vitest';
import { geoparse } from '../../geo/index';
import type { Gazetteer } from '../../geo/types';
import { havePacks, loadGazetteer } from '../support/gazetteers';

const ready = havePacks('theatre');
const why = ready ? '' : ' (skipped: data/gazetteer/theatre.pack is not built)';

describe.skipIf(!ready)(`sites as reports name them${why}`, () => {
  let gazetteer: Gazetteer;

  beforeAll(async () => {
    gazetteer = await loadGazetteer('theatre');
  });

  test.each([
    ['Drones struck the Feodosia oil depot.', 'Feodosia oil depot', 'fl:feodosia-oil-depot'],
    ['Drones struck the Proletarsk fuel depot.', 'Proletarsk fuel depot', 'fl:proletarsk-oil-depot'],
    ['Drones struck the Ryazan oil refinery.', 'Ryazan oil refinery', 'fl:ryazan-refinery'],
    ['Drones struck Novoshakhtinsk refinery.', 'Novoshakhtinsk refinery', 'fl:novoshakhtinsk-refinery'],
    ['Missiles struck the Voznesensk airfield.', 'Voznesensk airfield', 'fl:voznesensk-air-base'],
    ['Missiles struck the Saky air base.', 'Saky air base', 'fl:saky-air-base'],
    ['Drones hit the Marinovka airfield.', 'Marinovka airfield', 'fl:marinovka-air-base'],
    ['An explosion destroyed the 107th Arsenal in Toropets.', '107th Arsenal', 'fl:toropets-arsenal'],
    ['Drones hit the Alabuga drone factory.', 'Alabuga drone factory', 'fl:yelabuga-drone-plant'],
    ['A missile hit Kramatorsk railway station.', 'Kramatorsk railway station', 'fl:kramatorsk-station'],
    ['Ships in the port of Sevastopol burned.', 'port of Sevastopol', 'fl:sevastopol-port'],
    ['The Sevastopol naval base was hit.', 'Sevastopol naval base', 'fl:sevastopol-naval-base'],
    ['The Kurakhove dam broke.', 'Kurakhove dam', 'fl:kurakhove-dam'],
    [
      'The Sheskharis oil terminal burned in Novorossiysk.',
      'Sheskharis oil terminal',
      'fl:sheskharis-terminal',
    ],
    ['The Trypillia power plant was hit.', 'Trypillia power plant', 'fl:trypilska-power-plant'],
  ])('%s', (text, quote, id) => {
    const found = geoparse(text, gazetteer).find((resolution) => resolution.quote === quote);
    expect(found?.place?.id).toBe(id);
    expect(found?.precision).toBe('exact');
  });

  test('a site that the gazetteer lacks is near its town', () => {
    const [found] = geoparse('Shells fell on Pokrovsk railway station.', gazetteer);
    expect(found).toMatchObject({ quote: 'Pokrovsk', precision: 'near' });
  });
});
