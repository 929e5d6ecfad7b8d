import { beforeAll, describe, expect, test } from 'vitest';
import { geoparse } from '../../geo/index';
import type { Gazetteer } from '../../geo/types';
import { havePacks, loadGazetteer } from '../support/gazetteers';

const ready = havePacks('theatre');
const why = ready ? '' : ' (skipped: data/gazetteer/theatre.pack is not built)';

/** Paragraphs as bulletins write them, with the villages that have namesakes elsewhere or several spellings. */
const DIRECTIONS: readonly [text: string, ids: Readonly<Record<string, string>>][] = [
  [
    'In the Toretsk direction, the enemy attacked near Toretsk, Zabalka, Dachne, Krymske, Dyliivka, Shcherbynivka and Nelipivka.',
    { Zabalka: 'fl:zabalka-toretsk', Dachne: 'fl:dachne-toretsk', Nelipivka: 'fl:nelipivka' },
  ],
  [
    'In the Pokrovsk direction, assaults were repelled near Pokrovsk, Lysivka, Chumatske, Troianda, Nadiivka, Kotliarivka, Troitske, Horikhove and Novoserhiivka.',
    {
      Chumatske: 'fl:chumatske-pokrovsk',
      Nadiivka: 'fl:nadezhdynka',
      Troitske: 'fl:troitske-pokrovsk',
      Novoserhiivka: 'fl:novoserhiivka',
    },
  ],
  [
    'In the Kurakhove direction, fighting went on near Kurakhove, Hihant, Dachne, Yantarne, Konstantynopolske, Zhelanne Druhe and Zhelanne Pershe.',
    {
      Dachne: 'fl:dachne-kurakhove',
      Konstantynopolske: 'fl:kostiantynopolske',
      'Zhelanne Druhe': 'fl:zhelanne-druhe',
    },
  ],
  [
    'In the Velyka Novosilka direction, the invaders attacked Velyka Novosilka, Rivnopil, Novopil, Zelene Pole, Tovste and Yalta.',
    { Novopil: 'fl:novopil-velyka-novosilka', Tovste: 'fl:tovste-velyka-novosilka' },
  ],
  [
    'In the Lyman direction, the enemy attacked near Lyman, Novoserhiivka, Masliakivka, Torske and Ridkodub.',
    { Novoserhiivka: 'fl:novoserhiivka-lyman', Masliakivka: 'fl:masliakivka-lyman' },
  ],
  [
    'In the Siversk direction, clashes took place near Siversk, Ivano-Dariivka, Vyimka, Verkhnokamianske and Spirne.',
    { 'Ivano-Dariivka': 'fl:ivano-darivka', Spirne: 'fl:spirne-bakhmut' },
  ],
  [
    'Near Kherson, drones struck Antonivka, Zymivnyk, Komyshany, Bilozerka and Darivka.',
    { Zymivnyk: 'fl:zymivnyk-kherson' },
  ],
];

describe.skipIf(!ready)(`villages of the front as bulletins list them${why}`, () => {
  let gazetteer: Gazetteer;

  beforeAll(async () => {
    gazetteer = await loadGazetteer('theatre');
  });

  test.each(DIRECTIONS)('%s', (text, ids) => {
    const found = geoparse(text, gazetteer);
    for (const [quote, id] of Object.entries(ids)) {
      expect(found.find((resolution) => resolution.quote === quote)?.place?.id, quote).toBe(id);
    }
  });
});
