import { beforeAll, describe, expect, test } from 'vitest';
import { geoparse } from '../../geo/index';
import type { Gazetteer } from '../../geo/types';
import { havePacks, loadGazetteer } from '../support/gazetteers';

/** First-level regions and the forms in which reports name them. */
const FORMS: readonly (readonly [admin1: string, forms: string])[] = [
  ['UA.01', 'Cherkasy Oblast|Cherkasy region|Cherkassy region|Cherkaska oblast|Cherkasy province'],
  [
    'UA.02',
    'Chernihiv Oblast|Chernihiv region|Chernigov Oblast|Chernigov region|Chernihivska oblast|Chernihivshchyna',
  ],
  ['UA.03', 'Chernivtsi Oblast|Chernivtsi region|Chernovtsy region|Chernivetska oblast'],
  [
    'UA.04',
    'Dnipropetrovsk Oblast|Dnipropetrovsk region|Dnepropetrovsk Oblast|Dnepropetrovsk region|Dnipro region|Dnipro Oblast|Dnipropetrovska oblast|Dnipropetrovshchyna',
  ],
  [
    'UA.05',
    'Donetsk Oblast|Donetsk region|Donetsk province|Donetsk oblast|Donetsk Region|Donetska oblast|Donetska Oblast|Donechchyna',
  ],
  ['UA.06', 'Ivano-Frankivsk Oblast|Ivano-Frankivsk region|Ivano-Frankovsk region|Prykarpattia'],
  [
    'UA.07',
    'Kharkiv Oblast|Kharkiv region|Kharkov Oblast|Kharkov region|Kharkivska oblast|Kharkiv province|Kharkivshchyna',
  ],
  ['UA.08', 'Kherson Oblast|Kherson region|Kherson province|Khersonska oblast|Khersonshchyna|Kherson Region'],
  [
    'UA.09',
    'Khmelnytskyi Oblast|Khmelnytskyi region|Khmelnytsky region|Khmelnitsky Oblast|Khmelnytskyy region|Khmelnytska oblast',
  ],
  [
    'UA.10',
    'Kirovohrad Oblast|Kirovohrad region|Kirovograd region|Kirovohradska oblast|Kropyvnytskyi region',
  ],
  ['UA.11', 'Autonomous Republic of Crimea|Republic of Crimea'],
  ['UA.13', 'Kyiv Oblast|Kyiv region|Kiev Oblast|Kiev region|Kyivska oblast|Kyiv province|Kyivshchyna'],
  ['UA.14', 'Luhansk Oblast|Luhansk region|Lugansk Oblast|Lugansk region|Luhanska oblast|Luhanshchyna'],
  ['UA.15', 'Lviv Oblast|Lviv region|Lvov region|Lvivska oblast|Lvivshchyna'],
  [
    'UA.16',
    'Mykolaiv Oblast|Mykolaiv region|Nikolaev region|Nikolayev Oblast|Mykolayiv region|Nikolaev Oblast|Mykolaivska oblast|Mykolaivshchyna',
  ],
  ['UA.17', 'Odesa Oblast|Odesa region|Odessa Oblast|Odessa region|Odeska oblast|Odesa province'],
  ['UA.18', 'Poltava Oblast|Poltava region|Poltavska oblast|Poltavshchyna'],
  ['UA.19', 'Rivne Oblast|Rivne region|Rovno region|Rivnenska oblast'],
  ['UA.21', 'Sumy Oblast|Sumy region|Sumska oblast|Sumy province|Sumshchyna'],
  ['UA.22', 'Ternopil Oblast|Ternopil region|Ternopol region'],
  ['UA.23', 'Vinnytsia Oblast|Vinnytsia region|Vinnitsa region|Vinnytsya region|Vinnytska oblast'],
  ['UA.24', 'Volyn Oblast|Volyn region|Volhynia Oblast|Volynska oblast'],
  [
    'UA.25',
    'Zakarpattia Oblast|Zakarpattia region|Transcarpathian region|Transcarpathia Oblast|Zakarpattia|Zakarpattya',
  ],
  [
    'UA.26',
    'Zaporizhzhia Oblast|Zaporizhzhia region|Zaporizhia region|Zaporozhye Oblast|Zaporozhye region|Zaporizhzhya region|Zaporizka oblast|Zaporozhe region|Zaporizhzhia province',
  ],
  ['UA.27', 'Zhytomyr Oblast|Zhytomyr region|Zhitomir region|Zhytomyrska oblast'],
  [
    'RU.09',
    'Belgorod Oblast|Belgorod region|Belgorod Region|Belgorod oblast|Belgorod province|Belgorodskaya oblast|Bilhorod Oblast',
  ],
  ['RU.41', 'Kursk Oblast|Kursk Region|Kursk region|Kursk province|Kurskaya oblast'],
  ['RU.10', 'Bryansk Oblast|Bryansk region|Briansk region|Bryanskaya oblast'],
  ['RU.61', 'Rostov Oblast|Rostov region|Rostov Region|Rostovskaya oblast|Rostov province'],
  ['RU.86', 'Voronezh Oblast|Voronezh region|Voronezh Region'],
  [
    'RU.38',
    'Krasnodar Krai|Krasnodar region|Krasnodar Territory|Krasnodar territory|Krasnodar Kray|Krasnodar krai|Kuban',
  ],
  ['RU.84', 'Volgograd Oblast|Volgograd region'],
  ['RU.67', 'Saratov Oblast|Saratov region'],
  ['RU.65', 'Samara Oblast|Samara region'],
  ['RU.62', 'Ryazan Oblast|Ryazan region'],
  ['RU.76', 'Tula Oblast|Tula region'],
  ['RU.25', 'Kaluga Oblast|Kaluga region'],
  ['RU.69', 'Smolensk Oblast|Smolensk region'],
  ['RU.56', 'Oryol Oblast|Oryol region|Orel region|Orel Oblast'],
  ['RU.43', 'Lipetsk Oblast|Lipetsk region'],
  ['RU.72', 'Tambov Oblast|Tambov region'],
  ['RU.77', 'Tver Oblast|Tver region'],
  ['RU.60', 'Pskov Oblast|Pskov region'],
  ['RU.52', 'Novgorod Oblast|Novgorod region'],
  ['RU.42', 'Leningrad Oblast|Leningrad region'],
  ['RU.47', 'Moscow Oblast|Moscow region|Moscow Region'],
  ['RU.51', 'Nizhny Novgorod Oblast|Nizhny Novgorod region|Nizhniy Novgorod region'],
  ['RU.88', 'Yaroslavl Oblast|Yaroslavl region'],
  ['RU.83', 'Vladimir Oblast|Vladimir region'],
  ['RU.21', 'Ivanovo Oblast|Ivanovo region'],
  ['RU.49', 'Murmansk Oblast|Murmansk region'],
  ['RU.20', 'Irkutsk Oblast|Irkutsk region'],
  ['RU.05', 'Amur Oblast|Amur region'],
  ['RU.07', 'Astrakhan Oblast|Astrakhan region'],
  ['RU.55', 'Orenburg Oblast|Orenburg region'],
  ['RU.73', 'Tatarstan|Republic of Tatarstan'],
  ['RU.80', 'Udmurtia|Udmurt Republic|Republic of Udmurtia'],
  ['RU.08', 'Bashkortostan|Bashkiria|Republic of Bashkortostan'],
  ['RU.70', 'Stavropol Krai|Stavropol region|Stavropol Territory'],
  ['RU.12', 'Chechnya|Chechen Republic'],
  ['RU.17', 'Dagestan|Republic of Dagestan'],
  ['RU.68', 'North Ossetia|Republic of North Ossetia'],
  ['RU.23', 'Kaliningrad Oblast|Kaliningrad region'],
  ['RU.90', 'Perm Krai|Perm region|Perm Territory'],
  ['RU.78', 'Tyumen Oblast|Tyumen region'],
  ['RU.71', 'Sverdlovsk Oblast|Sverdlovsk region'],
  ['RU.13', 'Chelyabinsk Oblast|Chelyabinsk region'],
  ['RU.81', 'Ulyanovsk Oblast|Ulyanovsk region'],
  ['RU.57', 'Penza Oblast|Penza region'],
  ['RU.54', 'Omsk Oblast|Omsk region'],
  ['RU.53', 'Novosibirsk Oblast|Novosibirsk region'],
  ['RU.34', 'Komi Republic|Komi'],
  ['RU.16', 'Chuvashia|Chuvash Republic'],
  ['RU.46', 'Mordovia|Republic of Mordovia'],
  ['RU.01', 'Adygea|Republic of Adygea'],
  ['RU.06', 'Arkhangelsk Oblast|Arkhangelsk region'],
  ['RU.85', 'Vologda Oblast|Vologda region'],
  ['RU.37', 'Kostroma Oblast|Kostroma region'],
  ['RU.33', 'Kirov Oblast|Kirov region'],
  ['RU.93', 'Zabaykalsky Krai|Transbaikal Territory|Zabaikalsky Krai'],
  ['RU.59', 'Primorsky Krai|Primorye'],
  ['RU.30', 'Khabarovsk Krai|Khabarovsk region'],
  ['RU.11', 'Buryatia'],
  ['RU.22', 'Kabardino-Balkaria'],
  ['RU.24', 'Kalmykia'],
  ['RU.28', 'Karelia'],
  ['RU.79', 'Tuva'],
  ['RU.63', 'Yakutia|Sakha Republic'],
  ['BY.01', 'Brest Oblast|Brest region'],
  ['BY.02', 'Gomel Oblast|Gomel region|Homel region|Homiel Oblast|Homyel Region'],
  ['BY.03', 'Grodno Oblast|Hrodna region'],
  ['BY.05', 'Minsk Oblast|Minsk region'],
  ['BY.06', 'Mogilev Oblast|Mahilyow region|Mogilev region|Mahileu region'],
  ['BY.07', 'Vitebsk Oblast|Vitebsk region|Vitsebsk region'],
];

const ready = havePacks('theatre');
const why = ready ? '' : ' (skipped: data/gazetteer/theatre.pack is not built)';

describe.skipIf(!ready)(`forms of the names of regions${why}`, () => {
  let gazetteer: Gazetteer;

  beforeAll(async () => {
    gazetteer = await loadGazetteer('theatre');
  });

  test.each(FORMS)('%s: %s', (admin1, forms) => {
    for (const form of forms.split('|')) {
      for (const text of [
        `Shelling continued in ${form} overnight.`,
        `Several villages of the ${form} were shelled.`,
      ]) {
        const found = geoparse(text, gazetteer).find(({ quote }) => quote.startsWith(form.split(' ')[0]!));
        expect(found?.place, text).toMatchObject({ admin1, featureCode: 'ADM1' });
        expect(found?.precision, text).toBe('region');
      }
    }
  });

  test.each([
    ["Donetsk People's Republic", 'fl:dnr'],
    ['Donetsk People’s Republic', 'fl:dnr'],
    ['DNR', 'fl:dnr'],
    ['DPR', 'fl:dnr'],
    ["Luhansk People's Republic", 'fl:lnr'],
    ["Lugansk People's Republic", 'fl:lnr'],
    ['LNR', 'fl:lnr'],
    ['LPR', 'fl:lnr'],
  ])('%s is the land it is claimed over', (form, id) => {
    const [found] = geoparse(`Fighting went on in the ${form} on Monday.`, gazetteer);
    expect(found).toMatchObject({ quote: form, precision: 'region' });
    expect(found?.place?.id).toBe(id);
  });

  test.each([
    'Odesa',
    'Odessa',
    'Kharkiv',
    'Kherson',
    'Donetsk',
    'Luhansk',
    'Zaporizhzhia',
    'Mykolaiv',
    'Sumy',
    'Kursk',
    'Belgorod',
    'Voronezh',
    'Krasnodar',
    'Gomel',
  ])('%s alone is the city', (name) => {
    const [found] = geoparse(`A missile struck ${name} at night.`, gazetteer);
    expect(found?.place?.featureClass).toBe('P');
    expect(found?.precision).toBe('settlement');
  });

  test.each([
    ['the Kupiansk district', 'fl:kupiansk-raion'],
    ['Kupyansk district', 'fl:kupiansk-raion'],
    ['Bakhmut raion', 'fl:bakhmut-raion'],
    ['Bakhmutskyi district', 'fl:bakhmut-raion'],
    ['the Volchansk district', 'fl:vovchansk-raion'],
    ['Huliaipole district', 'fl:huliaipole-raion'],
    ['Kryvyi Rih district', 'fl:kryvyi-rih-raion'],
    ['Novomoskovsk Raion', 'fl:samar-raion'],
    ['the Shebekino district', 'fl:shebekinsky-district'],
    ['the Shebekinsky district', 'fl:shebekinsky-district'],
    ['Grayvoron district', 'fl:grayvoronsky-district'],
    ['the Sudzha district', 'fl:sudzhansky-district'],
    ['Klimovsky District', 'fl:klimovsky-district'],
  ])('%s is the raion', (form, id) => {
    const [found] = geoparse(`Shells fell on villages of ${form} at night.`, gazetteer);
    expect(found?.place?.id).toBe(id);
    expect(found?.precision).toBe('district');
  });

  test('the Kupiansk direction is near the town', () => {
    const [found] = geoparse('Fighting went on in the Kupiansk direction.', gazetteer);
    expect(found?.place?.id).toBe('gn:703656');
    expect(found?.precision).toBe('near');
  });
});
