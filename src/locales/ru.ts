import type { GeoPrecision } from '../../geo/types';
import type { EventFamily, EventStatus, EventType, Harm, Polarity, WeaponClass } from '../events/types';
import { type FrontlineTranslation, plural, type TitleParts } from './dictionary';

const types: Readonly<Record<EventType, string>> = {
  assault: 'Штурм',
  'repelled-assault': 'Отбитый штурм',
  clash: 'Бой',
  advance: 'Продвижение',
  shelling: 'Обстрел',
  'air-strike': 'Авиаудар',
  'missile-strike': 'Ракетный удар',
  'drone-strike': 'Удар дрона',
  explosion: 'Взрыв',
  interception: 'Перехват цели',
  capture: 'Захват',
  liberation: 'Освобождение',
  withdrawal: 'Отход',
  reinforcement: 'Подкрепление',
  fortification: 'Фортификация',
  movement: 'Перемещение войск',
  evacuation: 'Эвакуация',
  casualties: 'Погибшие и раненые',
  damage: 'Разрушения',
  invasion: 'Вторжение',
  other: 'Другое событие',
};

const families: Readonly<Record<EventFamily, string>> = {
  ground: 'Наземные бои',
  strikes: 'Удары и обстрелы',
  control: 'Смена контроля',
  civilians: 'Вред гражданским',
  movement: 'Перемещение и укрепление',
  other: 'Другое',
};

const statuses: Readonly<Record<EventStatus, string>> = {
  reported: 'Сообщено',
  corroborated: 'Подтверждено',
  claimed: 'Заявлено стороной',
  disputed: 'Оспаривается',
  retracted: 'Отозвано',
};

const meanings: Readonly<Record<EventStatus, string>> = {
  reported: 'Сообщено, без независимых источников, согласных между собой.',
  corroborated: 'Независимые источники согласны между собой.',
  claimed: 'Так говорит сторона войны о себе или о противнике.',
  disputed: 'Источники противоречат друг другу, или это отрицается.',
  retracted: 'Источник отозвал сообщение.',
};

const polarities: Readonly<Record<Polarity, string>> = {
  asserted: 'Говорит, что это произошло',
  denied: 'Отрицает',
  possible: 'Считает возможным',
};

const harms: Readonly<Record<Harm, string>> = {
  killed: 'погибли',
  wounded: 'ранены',
  captured: 'взяты в плен',
  missing: 'пропали без вести',
};

const victims: Readonly<Record<string, string>> = {
  civilians: 'мирные жители',
  people: 'люди',
  children: 'дети',
  women: 'женщины',
  men: 'мужчины',
  residents: 'жители',
  soldiers: 'военные',
  troops: 'военные',
  servicemen: 'военные',
  fighters: 'бойцы',
  prisoners: 'пленные',
  police: 'полицейские',
  medics: 'медики',
  rescuers: 'спасатели',
  workers: 'работники',
  journalists: 'журналисты',
};

const weapons: Readonly<Record<WeaponClass, string>> = {
  artillery: 'артиллерия',
  rocket: 'реактивные снаряды',
  missile: 'ракеты',
  drone: 'дроны',
  bomb: 'бомбы',
  mine: 'мины',
  'small-arms': 'стрелковое оружие',
  armour: 'бронетехника',
  naval: 'корабельное вооружение',
};

const actors: Readonly<Record<string, string>> = {
  Wagner: 'Вагнер',
  Akhmat: 'Ахмат',
  'Chechen forces': 'Чеченские подразделения',
  Azov: 'Азов',
  Separatists: 'Сепаратисты',
  NATO: 'НАТО',
  Hamas: 'ХАМАС',
  Hezbollah: 'Хезболла',
  Taliban: 'Талибан',
  'Islamic State': 'Исламское государство',
  Militants: 'Боевики',
  Enemy: 'Противник',
  'Own forces': 'Свои войска',
  Civilians: 'Мирные жители',
};

const rules: Readonly<Record<string, string>> = {
  'same-type': 'тот же вид',
  'unnamed-strike': 'удар, о котором одно не говорит, чем',
  'one-fight': 'бой, который одно называет штурмом',
  'one-gain': 'место получает та же сторона',
  'same-place': 'то же место',
  'within-uncertainty': 'места в пределах неточности',
  'same-paragraph': 'один абзац, где место не названо',
  'same-time': 'то же время',
  'overlapping-time': 'время пересекается',
  'vague-time': 'время пересекается, одно приблизительное',
  'untold-time': 'время, которого одно не называет',
  'same-initiator': 'тот же инициатор',
  'same-side': 'инициаторы с одной стороны',
  'untold-initiator': 'инициатор, которого одно не называет',
};

/** Names keep their form, because nothing here can decline them. */
function titleOf({ type, status, place, near, party }: TitleParts): string {
  const claim =
    { Russia: 'по заявлению России', Ukraine: 'по заявлению Украины' }[party] ?? 'по заявлению стороны';
  const notes = [
    near ? 'поблизости' : '',
    status === 'claimed' ? claim : status === 'disputed' ? 'оспаривается' : '',
  ].filter((note) => note !== '');
  const what = place === '' ? types[type] : `${types[type]}: ${place}`;
  return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}

const precisions: Readonly<Record<GeoPrecision, string>> = {
  exact: 'точное место',
  settlement: 'населённый пункт',
  near: 'рядом с этим местом',
  district: 'где-то в районе',
  region: 'где-то в регионе',
  country: 'где-то в стране',
};

const events = (count: number): string =>
  plural('ru', count, { one: 'событие', few: 'события', many: 'событий', other: 'события' });

/** Russian. */
export const ru: FrontlineTranslation = {
  $code: 'ru',
  $name: 'Русский',
  $dir: 'ltr',

  eventType: (type) => types[type] ?? types.other,
  family: (family) => families[family],
  status: (status) => statuses[status],
  statusMeaning: (status) => meanings[status],
  polarity: (polarity) => polarities[polarity],
  harm: (harm) => harms[harm],
  victims: (who) => victims[who] ?? who,
  weapon: (weapon) => weapons[weapon],
  actor: (name) => actors[name] ?? name,
  mergeRule: (rule) => rules[rule] ?? rule,
  eventTitle: titleOf,
  precision: (precision, km) =>
    precision === ''
      ? 'место неизвестно'
      : km === ''
        ? precisions[precision]
        : `${precisions[precision]}, в пределах ${km}`,
  confidence: (percent) => `уверенность чтения ${percent}`,
  unplaced: 'Место не указано',
  coordinates: (lat, north, lon, east) =>
    `${lat}° ${north ? 'с. ш.' : 'ю. ш.'}, ${lon}° ${east ? 'в. д.' : 'з. д.'}`,
  undated: 'Дата не указана',
  untitled: 'Сообщение без названия',

  rangeSeparator: ' – ',
  eventsShown: (_shown, total, [shown, all]) =>
    `${shown} из ${all} ${plural('ru', total, { one: 'события', few: 'событий', many: 'событий', other: 'событий' })}`,
  eventCount: (count, number) => `${number} ${events(count)}`,
  atLeast: (number) => `не менее ${number}`,
  upTo: (number) => `до ${number}`,
  kilometres: (number) => `${number} км`,
  timeAllTime: 'Все даты',
  inferredWho: 'не сказано: по тому, кто удерживал это место',
  aboutTime: 'дата понята из контекста',
  publicationTime: 'даты в тексте нет: день публикации',

  map: 'Карта событий',
  legend: 'Условные знаки',
  legendColour: 'Цвет: что произошло',
  legendShape: 'Форма: насколько достоверно',
  legendVague: 'Где-то внутри этого круга',
  legendDensity: 'Чем сильнее, тем больше там событий',
  legendJoined: 'Столько событий рядом, цвет тех, которых больше всего',
  legendRegion: 'Где-то в этом регионе',
  loading: (name) => `Загрузка: ${name} …`,
  loadingBytes: (name, read, total, count, number) =>
    `Загрузка: ${name}, ${total === '' ? `уже ${read} МБ` : `${read} из ${total} МБ`}${count === 0 ? '' : `, ${number} ${events(count)}`}`,
  loadStopped: (count, number) =>
    `Загрузка остановлена: здесь ${number} ${events(count)}, и это, возможно, не все.`,
  emptyMap: 'Событий нет. Дайте карте файл событий или прочитайте сообщение.',
  noWebGL:
    'Карту нельзя нарисовать: в этом браузере WebGL выключен или не поддерживается. Список событий и шкала времени работают.',
  cancel: 'Отменить',
  retry: 'Попробовать ещё раз',
  notFound: (url, status) => `События не загружены: ${url} ответил кодом ${status}.`,
  unreachable: (url) => `События не загружены: ${url} недоступен.`,
  unreadable: (url, reason) => `Не удалось прочитать события из ${url}. ${reason}`,
  noRanges: (url) =>
    `События не загружены: сервер ${url} отдаёт только целые файлы. Архиву нужен сервер, который отвечает на запросы частей.`,
  zoomInForEvents: 'Приблизьте карту, чтобы увидеть события по одному.',
  countedRange: (range) =>
    `С такого расстояния карта считает ${range}; приблизьте, чтобы увидеть отдельные события.`,
  countsLeaveAside: (names) => `Подсчёт не учитывает: ${names}.`,
  brokenRows: (count, total, first) =>
    `${count} из ${total} ${plural('ru', total, { one: 'записи', other: 'записей' })} не прочитано и пропущено. ${first}`,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',

  timeline: 'Хронология',
  rangeStart: 'Начало промежутка',
  rangeEnd: 'Конец промежутка',
  rangeMove: 'Передвинуть промежуток',
  from: 'От',
  to: 'До',
  play: 'Воспроизвести',
  pause: 'Пауза',
  stepBack: 'Шаг назад',
  stepForward: 'Шаг вперёд',
  speed: 'Скорость',
  daysPerSecond: (days) =>
    days < 1
      ? `${Math.round(days * 24)} ${plural('ru', Math.round(days * 24), { one: 'час', few: 'часа', other: 'часов' })} в секунду`
      : `${days} ${plural('ru', days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })} в секунду`,
  clearRange: 'Все даты',
  earlier: (count) => `раньше: ${count}`,
  later: (count) => `позже: ${count}`,
  focusRange: 'К основным дням',
  noDates: 'Пока нет ни одного события с датой.',
  histogram: 'События во времени',
  scaleOf: (number, unit) =>
    `До ${number} в ${{ hour: 'час', day: 'день', week: 'неделю', month: 'месяц' }[unit]}`,
  scaleOutline: (number) => `контур: все, до ${number}`,
  shownTime: 'Показанное время',
  shownTimeHint:
    'Стрелки передвигают, плюс и минус меняют масштаб, Home и End ведут к краям, 0 показывает всё. Можно тянуть, сводить два пальца или крутить колёсико с Ctrl.',
  shorterTime: 'Показать более короткое время',
  longerTime: 'Показать более долгое время',
  wholeTime: 'Показать всё время',
  cumulative: 'Накапливать',
  cumulativeHint: 'Начало промежутка стоит на месте, события накапливаются',
  showInTime: (title) => `Показать на хронологии: ${title}`,

  list: 'События',
  emptyList: 'Событий пока нет. Откройте или вставьте сообщение.',
  nothingMatches: 'Нет подходящих событий. Расширьте промежуток дат или очистите фильтр.',
  filter: 'Фильтр',
  search: 'Поиск в событиях',
  searchHint: 'Место, слова, источник',
  families: 'Вид события',
  types: 'Типы подробно',
  statuses: 'Насколько достоверно',
  minConfidence: 'Наименьшая уверенность',
  actors: 'Кто причастен',
  nobodyNamed: 'Никто не назван',
  findName: 'Найти название',
  moreNames: (count, number) =>
    `и ещё ${number} ${plural('ru', count, { one: 'название', few: 'названия', many: 'названий', other: 'названия' })}: введите часть, чтобы найти`,
  boundsOnly: 'Только то, что видно на карте',
  showAll: 'Показать все события',
  clearFilter: 'Очистить фильтр',

  card: 'Событие',
  close: 'Закрыть',
  when: 'Когда',
  where: 'Где',
  who: 'Кто',
  whoAgainst: (initiator, target) => `${initiator} против ${target}`,
  saidBy: 'Кто говорит',
  saidByOutlet: 'само сообщение',
  howSure: 'Насколько достоверно',
  casualties: 'Потери',
  withWhat: 'Чем',
  control: 'Контроль',
  gainedBy: (side) => `получает ${side}`,
  lostBy: (side) => `теряет ${side}`,
  claims: (_count, number) => `Кто что говорит (${number})`,
  merged: 'Почему одно событие',
  source: 'Источник',
  otherPlaces: 'Другие места с таким названием',
  thisPlace: 'выбрано',
  showInText: 'Показать в тексте',
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  positionOf: (index, total, count) =>
    `${index} из ${total} ${plural('ru', count, { one: 'события', other: 'событий' })} здесь`,

  article: 'Сообщение',
  what: 'Что',
  notInSentence: 'в этом предложении не сказано',
  literalPlace: (place) => `место: ${place}`,
  associativePlace: (place) => `${place}: упомянуто, но не как место события`,
  learntPlace: (place) => `${place}: расположено по словам текста`,
  unresolvedPlace: 'место, которое не удалось найти',
  noEventHere: 'Здесь нет ни одного события.',
  candidates: 'Что может означать это название',
  published: 'Опубликовано',
  placeIt: 'Указать место',
  placeOnMap: 'Указать на карте',
  placeHint: (quote) =>
    `Щёлкните на карте там, где находится «${quote}». С клавиатуры: стрелки двигают карту, Enter берёт её середину, Escape отменяет.`,
  takePlace: 'Выбрать',
  takePlaceNamed: (place) => `Выбрать: ${place}`,
  wrongPlace: 'Место не то?',
  placedByYou: 'место указали вы',
  placed: (quote) => `«${quote}»: место указано, сообщение прочитано с ним заново.`,
  learntFromText: 'Определено из текста',
  keptPlace: 'Место, которое вы сохранили',
  keptPlaceNamed: (place) => `${place}: место, которое вы сохранили`,
  withinKm: (km) => `где-то в пределах ${km}`,
  learntThen: 'Определено из прежнего сообщения:',
  keepPlace: 'Сохранить это место',
  forgetPlace: 'Не сохранять',
  isKept: 'Сохранено для следующих сообщений.',
  distanceFrom: (km, place) => `${km} до места ${place}`,
  severalPlaces: (count, number, atLeast) =>
    `такое название ${plural('ru', count, { one: 'носит', other: 'носят' })} ${atLeast ? 'не менее ' : ''}${number} ${plural('ru', count, { one: 'место', few: 'места', many: 'мест', other: 'места' })}: на карте не показано`,
  undrawnNames: (count, number) =>
    `${number} ${plural('ru', count, { one: 'название может', few: 'названия могут', many: 'названий могут', other: 'названия могут' })} означать разные места, на карте не показано:`,

  appName: 'Frontline',
  tagline: 'От сообщения к карте',
  openFile: 'Открыть',
  paste: 'Вставить',
  publish: 'Опубликовать',
  menu: 'Меню',
  downloadGeoJSON: 'Скачать события (GeoJSON)',
  copyTag: 'Скопировать тег для страницы',
  copied: 'Скопировано.',
  copyFailed: 'Браузер не разрешил копирование. Выделите тег и скопируйте сами:',
  language: 'Язык',
  theme: 'Тема',
  themeLight: 'Светлая',
  themeDark: 'Тёмная',
  themeAuto: 'Как в системе',
  report: 'Текст',
  events: 'События',
  views: 'Виды',
  reports: 'Сообщения',
  removeReport: (title) => `Убрать ${title}`,
  removed: (title) => `Убрано «${title}».`,
  undo: 'Вернуть',
  pasteTitle: 'Вставить сообщение',
  pasteLabel: 'Текст сообщения',
  pasteDate: 'День публикации',
  pasteDateHint: 'Нужен для «вчера» и «на прошлой неделе»; если он есть в тексте, найдётся сам.',
  read: 'Прочитать',
  readingStage: (stage, title) =>
    stage === 'gazetteer' ? 'Загрузка названий мест …' : `Чтение «${title}» …`,
  dateOfPublication: 'День публикации',
  dateMissing: 'В тексте не сказано, когда он опубликован. Укажите день, чтобы «вчера» имело дату.',
  noReport: 'Вставьте сообщение, перетащите файл сюда или откройте образец.',
  openSample: 'Открыть образец',
  dropHere: 'Отпустите, чтобы прочитать',
  emptyText: 'Нет текста для чтения. Вставьте хотя бы одно предложение.',
  noPlaceFound:
    'В этом тексте не найдено ни одного места, поэтому карте нечего показать. Сам текст можно читать здесь.',
  noEventFound: 'В тексте найдены места, но ни одного события. Места отмечены в тексте.',
  notUtf8: (name) =>
    `${name} не является правильным UTF-8. Нечитаемые буквы показаны как �; сохраните файл в UTF-8, чтобы их не потерять.`,
  tooBig: (name, size, limit) =>
    `${name} имеет ${size}, это больше ${limit}, которые можно прочитать сразу. Разделите его.`,
  shownAlone: (name) => `Вместо сообщений показан файл ${name}.`,
  emptyFile: (name) => `${name} пуст.`,
  wrongFile: (name) => `${name} нельзя открыть здесь. Ожидается .txt, .html, .md или .geojson.`,
  readFailed: (name, reason) => `«${name}» не удалось прочитать. ${reason}`,
  cancelled: (name) => `Чтение «${name}» отменено.`,
  dismiss: 'Скрыть',
  messages: 'Сообщения программы',
};
