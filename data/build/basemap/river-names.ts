import type { LabelNames } from './label-names';

const names = (name_en: string, name_uk: string, name_ru: string): LabelNames => ({
  name_en,
  name_uk,
  name_ru,
});

const dnipro = names('Dnipro', 'Дніпро', 'Днепр');
const danube = names('Danube', 'Дунай', 'Дунай');

/** Names of the theatre's rivers by the name that Natural Earth gives them. */
export const RIVER_NAMES: Readonly<Record<string, LabelNames>> = {
  'Dnipro (Dnieper)': dnipro,
  Dnepre: dnipro,
  Danube: danube,
  'Bratul Chillia': danube,
  Donets: names('Siverskyi Donets', 'Сіверський Донець', 'Северский Донец'),
  Don: names('Don', 'Дон', 'Дон'),
  Desna: names('Desna', 'Десна', 'Десна'),
  Seym: names('Seim', 'Сейм', 'Сейм'),
  Pripyat: names('Prypiat', 'Прип’ять', 'Припять'),
  'Pivd. Buh': names('Southern Buh', 'Південний Буг', 'Южный Буг'),
  Bug: names('Western Bug', 'Західний Буг', 'Западный Буг'),
  Dniester: names('Dniester', 'Дністер', 'Днестр'),
  Prut: names('Prut', 'Прут', 'Прут'),
  Tisa: names('Tysa', 'Тиса', 'Тиса'),
  Kuban: names('Kuban', 'Кубань', 'Кубань'),
  Khopr: names('Khopyor', 'Хопер', 'Хопёр'),
  Volga: names('Volga', 'Волга', 'Волга'),
  Oka: names('Oka', 'Ока', 'Ока'),
  Vistula: names('Vistula', 'Вісла', 'Висла'),
  'Daugava (Zapadnaya Dvina)': names('Daugava', 'Західна Двіна', 'Западная Двина'),
  'Neman (Nemunas)': names('Neman', 'Німан', 'Неман'),
  'Neris (Vilija)': names('Neris', 'Вілія', 'Вилия'),
  Mukhavyets: names('Mukhavets', 'Мухавець', 'Мухавец'),
};
