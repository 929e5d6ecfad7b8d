import type { Localize } from '../components/words/localize';
import { plural } from '../locales/dictionary';

/** The words of the list of kept places: the page's alone, so that the elements do not carry them. */
export interface KeptWords {
  readonly keptPlaces: (number: string) => string;
  readonly noKeptPlaces: string;
  readonly kept: (place: string) => string;
  readonly forgotten: (place: string) => string;
  readonly forgetNamed: (place: string) => string;
  readonly exportKept: string;
  readonly importKept: string;
  readonly keptImported: (count: number, number: string) => string;
  readonly keptFull: string;
  readonly keptForbidden: string;
  readonly keptUnreadable: (reason: string) => string;
}

/** The words in the language of the page. */
export function keptWords(localize: Localize): KeptWords {
  return WORDS[localize.lang().slice(0, 2)] ?? en;
}

const en: KeptWords = {
  keptPlaces: (number) => `Kept places (${number})`,
  noKeptPlaces:
    'No place is kept yet. A place that no gazetteer has, but whose position a report tells, can be kept from its card; later reports then find it by its name.',
  kept: (place) => `“${place}” is kept: later reports find it by its name.`,
  forgotten: (place) => `“${place}” is no longer kept.`,
  forgetNamed: (place) => `Stop keeping ${place}`,
  exportKept: 'Download (GeoJSON)',
  importKept: 'Add from a file',
  keptImported: (count, number) =>
    `${number} ${plural('en', count, { one: 'place is', other: 'places are' })} kept from the file.`,
  keptFull:
    'The storage of this browser is full, so the kept places last only as long as this page is open. Download them, or remove some.',
  keptForbidden:
    'This browser does not let the page store anything, so the kept places last only as long as this page is open. Download them to have them again.',
  keptUnreadable: (reason) => `The kept places could not be read. ${reason}`,
};

const uk: KeptWords = {
  keptPlaces: (number) => `Збережені місця (${number})`,
  noKeptPlaces:
    'Збережених місць ще немає. Місце, якого немає в довіднику, але положення якого назване в повідомленні, можна зберегти з його картки; наступні повідомлення знайдуть його за назвою.',
  kept: (place) => `«${place}» збережено: наступні повідомлення знайдуть його за назвою.`,
  forgotten: (place) => `«${place}» більше не зберігається.`,
  forgetNamed: (place) => `Не зберігати ${place}`,
  exportKept: 'Завантажити (GeoJSON)',
  importKept: 'Додати з файлу',
  keptImported: (count, number) =>
    `Збережено з файлу: ${number} ${plural('uk', count, { one: 'місце', few: 'місця', many: 'місць', other: 'місця' })}.`,
  keptFull:
    'Сховище цього браузера заповнене, тож збережені місця будуть тут, лише доки відкрита ця сторінка. Завантажте їх або приберіть деякі.',
  keptForbidden:
    'Цей браузер не дозволяє сторінці нічого зберігати, тож збережені місця будуть тут, лише доки відкрита ця сторінка. Завантажте їх, щоб мати знову.',
  keptUnreadable: (reason) => `Не вдалося прочитати збережені місця. ${reason}`,
};

const ru: KeptWords = {
  keptPlaces: (number) => `Сохранённые места (${number})`,
  noKeptPlaces:
    'Сохранённых мест ещё нет. Место, которого нет в справочнике, но положение которого названо в сообщении, можно сохранить с его карточки; следующие сообщения найдут его по названию.',
  kept: (place) => `«${place}» сохранено: следующие сообщения найдут его по названию.`,
  forgotten: (place) => `«${place}» больше не хранится.`,
  forgetNamed: (place) => `Не хранить ${place}`,
  exportKept: 'Скачать (GeoJSON)',
  importKept: 'Добавить из файла',
  keptImported: (count, number) =>
    `Сохранено из файла: ${number} ${plural('ru', count, { one: 'место', few: 'места', many: 'мест', other: 'места' })}.`,
  keptFull:
    'Хранилище этого браузера заполнено, поэтому сохранённые места будут здесь, лишь пока открыта эта страница. Скачайте их или уберите некоторые.',
  keptForbidden:
    'Этот браузер не позволяет странице ничего хранить, поэтому сохранённые места будут здесь, лишь пока открыта эта страница. Скачайте их, чтобы иметь снова.',
  keptUnreadable: (reason) => `Не удалось прочитать сохранённые места. ${reason}`,
};

const WORDS: Readonly<Record<string, KeptWords>> = { en, uk, ru };
