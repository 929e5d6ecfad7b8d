import { beforeAll, describe, expect, test } from 'vitest';
import { searchGazetteer } from '../../geo/gazetteer';
import type { Gazetteer } from '../../geo/types';
import { havePacks, loadGazetteer } from '../support/gazetteers';

const ready = havePacks('theatre');
const why = ready ? '' : ' (skipped: data/gazetteer/theatre.pack is not built)';

describe.skipIf(!ready)(`renamed towns${why}`, () => {
  let gazetteer: Gazetteer;

  beforeAll(async () => {
    gazetteer = await loadGazetteer('theatre');
  });

  test.each([
    ['Bakhmut', 'Artemivsk', 'Артемівськ', '2016'],
    ['Bakhmut', 'Artyomovsk', 'Артёмовск', '2016'],
    ['Lyman', 'Krasny Liman', 'Красный Лиман', '2016'],
    ['Toretsk', 'Dzerzhinsk', 'Дзержинськ', '2016'],
    ['Pokrovsk', 'Krasnoarmeysk', 'Красноармійськ', '2016'],
    ['Myrnohrad', 'Dimitrov', 'Димитров', '2016'],
    ['Chystiakove', 'Torez', 'Торез', '2016'],
    ['Khrustalnyi', 'Krasny Luch', 'Красний Луч', '2016'],
    ['Kadiivka', 'Stakhanov', 'Стаханов', '2016'],
    ['Dovzhansk', 'Sverdlovsk', 'Свердловськ', '2016'],
    ['Sorokyne', 'Krasnodon', 'Краснодон', '2016'],
    ['Dnipro', 'Dnipropetrovsk', 'Дніпропетровськ', '2016'],
    ['Kamianske', 'Dniprodzerzhynsk', 'Дніпродзержинськ', '2016'],
    ['Kropyvnytskyi', 'Kirovograd', 'Кіровоград', '2016'],
    ['Chornomorsk', 'Illichivsk', 'Іллічівськ', '2016'],
    ['Oleshky', 'Tsiurupynsk', 'Цюрупинськ', '2016'],
    ['Podilsk', 'Kotovsk', 'Котовськ', '2016'],
    ['Horishni Plavni', 'Komsomolsk', 'Комсомольськ', '2016'],
    ['Varash', 'Kuznetsovsk', 'Кузнецовськ', '2016'],
    ['Volodymyr', 'Volodymyr-Volynskyi', 'Володимир-Волинський', '2021'],
    ['Zviahel', 'Novohrad-Volynskyi', 'Новоград-Волинський', '2022'],
    ['Samar', 'Novomoskovsk', 'Новомосковськ', '2024'],
    ['Siverskodonetsk', 'Sievierodonetsk', 'Сєвєродонецьк', '2024'],
    ['Sheptytskyi', 'Chervonohrad', 'Червоноград', '2024'],
    ['Berestyn', 'Krasnohrad', 'Красноград', '2024'],
    ['Zlatopil', 'Pervomaiskyi', 'Первомайський', '2024'],
    ['Pivdenne', 'Yuzhne', 'Южне', '2024'],
    ['Pivdennoukrainsk', 'Yuzhnoukrainsk', 'Южноукраїнськ', '2024'],
    ['Donetsk', 'Stalino', 'Сталіно', '1961'],
    ['Mariupol', 'Zhdanov', 'Жданов', '1989'],
  ])('%s was %s, %s, until %s', (now, before, cyrillic, until) => {
    for (const old of [before, cyrillic]) {
      const found = searchGazetteer(gazetteer, old, { limit: 20 })
        .filter(({ how, matched }) => how === 'exact' && matched.kind === 'former')
        .find(({ index }) => gazetteer.place(index).country === 'UA' && hasName(index, now));
      expect(found, old).toBeDefined();
      expect(found?.matched.to?.slice(0, 4), old).toBe(until);
    }
  });

  function hasName(index: number, name: string): boolean {
    return gazetteer.names(index).some(({ text, kind }) => text === name && kind !== 'former');
  }
});
