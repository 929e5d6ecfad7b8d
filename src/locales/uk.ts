import type { GeoPrecision } from '../../geo/types';
import type { EventFamily, EventStatus, EventType, Harm, Polarity, WeaponClass } from '../events/types';
import { type FrontlineTranslation, plural, type TitleParts } from './dictionary';

const types: Readonly<Record<EventType, string>> = {
  assault: 'Штурм',
  'repelled-assault': 'Відбитий штурм',
  clash: 'Бій',
  advance: 'Просування',
  shelling: 'Обстріл',
  'air-strike': 'Авіаудар',
  'missile-strike': 'Ракетний удар',
  'drone-strike': 'Удар дрона',
  explosion: 'Вибух',
  interception: 'Збиття цілі',
  capture: 'Захоплення',
  liberation: 'Звільнення',
  withdrawal: 'Відхід',
  reinforcement: 'Підкріплення',
  fortification: 'Фортифікація',
  movement: 'Переміщення військ',
  evacuation: 'Евакуація',
  casualties: 'Загиблі та поранені',
  damage: 'Руйнування',
  invasion: 'Вторгнення',
  other: 'Інша подія',
};

const families: Readonly<Record<EventFamily, string>> = {
  ground: 'Наземні бої',
  strikes: 'Удари та обстріли',
  control: 'Зміна контролю',
  civilians: 'Шкода цивільним',
  movement: 'Переміщення та укріплення',
  other: 'Інше',
};

const statuses: Readonly<Record<EventStatus, string>> = {
  reported: 'Повідомлено',
  corroborated: 'Підтверджено',
  claimed: 'Заявлено стороною',
  disputed: 'Заперечується',
  retracted: 'Відкликано',
};

const meanings: Readonly<Record<EventStatus, string>> = {
  reported: 'Повідомлено, без незалежних джерел, згодних між собою.',
  corroborated: 'Незалежні джерела згодні між собою.',
  claimed: 'Так каже сторона війни про себе чи про ворога.',
  disputed: 'Джерела суперечать одне одному, або це заперечено.',
  retracted: 'Джерело відкликало це повідомлення.',
};

const polarities: Readonly<Record<Polarity, string>> = {
  asserted: 'Каже, що це сталося',
  denied: 'Заперечує',
  possible: 'Вважає можливим',
};

const harms: Readonly<Record<Harm, string>> = {
  killed: 'загинули',
  wounded: 'поранені',
  captured: 'полонені',
  missing: 'зниклі безвісти',
};

const victims: Readonly<Record<string, string>> = {
  civilians: 'цивільні',
  people: 'люди',
  children: 'діти',
  women: 'жінки',
  men: 'чоловіки',
  residents: 'мешканці',
  soldiers: 'військові',
  troops: 'військові',
  servicemen: 'військові',
  fighters: 'бійці',
  prisoners: 'полонені',
  police: 'поліцейські',
  medics: 'медики',
  rescuers: 'рятувальники',
  workers: 'працівники',
  journalists: 'журналісти',
};

const weapons: Readonly<Record<WeaponClass, string>> = {
  artillery: 'артилерія',
  rocket: 'реактивні снаряди',
  missile: 'ракети',
  drone: 'дрони',
  bomb: 'бомби',
  mine: 'міни',
  'small-arms': 'стрілецька зброя',
  armour: 'бронетехніка',
  naval: 'корабельне озброєння',
};

const actors: Readonly<Record<string, string>> = {
  Wagner: 'Вагнер',
  Akhmat: 'Ахмат',
  'Chechen forces': 'Чеченські підрозділи',
  Azov: 'Азов',
  Separatists: 'Сепаратисти',
  NATO: 'НАТО',
  Hamas: 'ХАМАС',
  Hezbollah: 'Хезболла',
  Taliban: 'Талібан',
  'Islamic State': 'Ісламська держава',
  Militants: 'Бойовики',
  Enemy: 'Противник',
  'Own forces': 'Свої війська',
  Civilians: 'Цивільні',
};

const rules: Readonly<Record<string, string>> = {
  'same-type': 'той самий вид',
  'unnamed-strike': 'удар, про який одне не каже, чим',
  'one-fight': 'бій, який одне називає штурмом',
  'one-gain': 'місце здобуває та сама сторона',
  'same-place': 'те саме місце',
  'within-uncertainty': 'місця в межах неточності',
  'same-paragraph': 'один абзац, де місця не названо',
  'same-time': 'той самий час',
  'overlapping-time': 'час перетинається',
  'vague-time': 'час перетинається, один приблизний',
  'untold-time': 'час, якого одне не каже',
  'same-initiator': 'той самий ініціатор',
  'same-side': 'ініціатори з однієї сторони',
  'untold-initiator': 'ініціатор, якого одне не називає',
};

/** Names keep their form, because nothing here can decline them. */
function titleOf({ type, status, place, near, party }: TitleParts): string {
  const claim = { Russia: 'за заявою Росії', Ukraine: 'за заявою України' }[party] ?? 'за заявою сторони';
  const notes = [
    near ? 'поблизу' : '',
    status === 'claimed' ? claim : status === 'disputed' ? 'заперечується' : '',
  ].filter((note) => note !== '');
  const what = place === '' ? types[type] : `${types[type]}: ${place}`;
  return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}

const precisions: Readonly<Record<GeoPrecision, string>> = {
  exact: 'точне місце',
  settlement: 'населений пункт',
  near: 'поблизу цього місця',
  district: 'десь у районі',
  region: 'десь у регіоні',
  country: 'десь у країні',
};

const events = (count: number): string =>
  plural('uk', count, { one: 'подія', few: 'події', many: 'подій', other: 'події' });

/** Ukrainian. */
export const uk: FrontlineTranslation = {
  $code: 'uk',
  $name: 'Українська',
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
      ? 'місце невідоме'
      : km === ''
        ? precisions[precision]
        : `${precisions[precision]}, у межах ${km}`,
  confidence: (percent) => `певність прочитання ${percent}`,
  unplaced: 'Місце не вказано',
  coordinates: (lat, north, lon, east) =>
    `${lat}° ${north ? 'пн. ш.' : 'пд. ш.'}, ${lon}° ${east ? 'сх. д.' : 'зх. д.'}`,
  undated: 'Дату не вказано',
  untitled: 'Повідомлення без назви',

  rangeSeparator: ' – ',
  eventsShown: (_shown, total, [shown, all]) =>
    `${shown} із ${all} ${plural('uk', total, { one: 'події', few: 'подій', many: 'подій', other: 'подій' })}`,
  eventCount: (count, number) => `${number} ${events(count)}`,
  atLeast: (number) => `щонайменше ${number}`,
  upTo: (number) => `до ${number}`,
  kilometres: (number) => `${number} км`,
  timeAllTime: 'Усі дати',
  inferredWho: 'не сказано: за тим, хто утримував це місце',
  aboutTime: 'дату зрозуміло з контексту',
  publicationTime: 'дати в тексті немає: день публікації',

  map: 'Мапа подій',
  legend: 'Умовні знаки',
  legendColour: 'Колір: що сталося',
  legendShape: 'Форма: наскільки певно',
  legendVague: 'Десь у межах цього кола',
  legendDensity: 'Що сильніше, то більше там подій',
  legendJoined: 'Стільки подій поруч, колір тих, яких найбільше',
  legendRegion: 'Десь у цьому регіоні',
  loading: (name) => `Завантаження: ${name} …`,
  loadingBytes: (name, read, total, count, number) =>
    `Завантаження: ${name}, ${total === '' ? `уже ${read} МБ` : `${read} із ${total} МБ`}${count === 0 ? '' : `, ${number} ${events(count)}`}`,
  loadStopped: (count, number) =>
    `Завантаження зупинено: тут ${number} ${events(count)}, і це, можливо, не все.`,
  emptyMap: 'Подій немає. Дайте мапі файл подій або прочитайте повідомлення.',
  noWebGL:
    'Мапу неможливо намалювати: у цьому браузері WebGL вимкнено або не підтримується. Список подій і часова шкала працюють.',
  cancel: 'Скасувати',
  retry: 'Спробувати ще раз',
  notFound: (url, status) => `Події не завантажено: ${url} відповів кодом ${status}.`,
  unreachable: (url) => `Події не завантажено: ${url} недоступний.`,
  unreadable: (url, reason) => `Не вдалося прочитати події з ${url}. ${reason}`,
  noRanges: (url) =>
    `Події не завантажено: сервер ${url} віддає лише цілі файли. Архів потребує сервера, що відповідає на запити частин.`,
  zoomInForEvents: 'Наблизьте мапу, щоб побачити події поодинці.',
  countedRange: (range) => `З такої відстані мапа рахує ${range}; наблизьте, щоб побачити окремі події.`,
  countsLeaveAside: (names) => `Підрахунок не враховує: ${names}.`,
  brokenRows: (count, total, first) =>
    `${count} із ${total} ${plural('uk', total, { one: 'запису', other: 'записів' })} не прочитано й пропущено. ${first}`,
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',

  timeline: 'Часова шкала',
  rangeStart: 'Початок проміжку',
  rangeEnd: 'Кінець проміжку',
  rangeMove: 'Пересунути проміжок',
  from: 'Від',
  to: 'До',
  play: 'Відтворити',
  pause: 'Пауза',
  stepBack: 'Крок назад',
  stepForward: 'Крок уперед',
  speed: 'Швидкість',
  daysPerSecond: (days) =>
    days < 1
      ? `${Math.round(days * 24)} ${plural('uk', Math.round(days * 24), { one: 'година', few: 'години', other: 'годин' })} за секунду`
      : `${days} ${plural('uk', days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })} за секунду`,
  clearRange: 'Усі дати',
  earlier: (count) => `раніше: ${count}`,
  later: (count) => `пізніше: ${count}`,
  focusRange: 'До основних днів',
  noDates: 'Ще немає жодної події з датою.',
  histogram: 'Події в часі',
  scaleOf: (number, unit) =>
    `До ${number} на ${{ hour: 'годину', day: 'день', week: 'тиждень', month: 'місяць' }[unit]}`,
  scaleOutline: (number) => `контур: усі, до ${number}`,
  shownTime: 'Показаний час',
  shownTimeHint:
    'Стрілки пересувають, плюс і мінус змінюють масштаб, Home і End ведуть до країв, 0 показує все. Можна тягти, зводити два пальці або крутити коліщатко з Ctrl.',
  shorterTime: 'Показати коротший час',
  longerTime: 'Показати довший час',
  wholeTime: 'Показати весь час',
  cumulative: 'Накопичувати',
  cumulativeHint: 'Початок проміжку стоїть на місці, події накопичуються',
  showInTime: (title) => `Показати на часовій шкалі: ${title}`,

  list: 'Події',
  emptyList: 'Подій ще немає. Відкрийте або вставте повідомлення.',
  nothingMatches: 'Немає відповідних подій. Розширте проміжок дат або очистьте фільтр.',
  filter: 'Фільтр',
  search: 'Пошук у подіях',
  searchHint: 'Місце, слова, джерело',
  families: 'Вид події',
  types: 'Типи докладно',
  statuses: 'Наскільки певно',
  minConfidence: 'Найменша певність',
  actors: 'Хто причетний',
  nobodyNamed: 'Нікого не названо',
  findName: 'Знайти назву',
  moreNames: (count, number) =>
    `і ще ${number} ${plural('uk', count, { one: 'назва', few: 'назви', many: 'назв', other: 'назви' })}: введіть частину, щоб знайти`,
  boundsOnly: 'Лише те, що видно на мапі',
  clearFilter: 'Очистити фільтр',
  showAll: 'Показати всі події',

  card: 'Подія',
  close: 'Закрити',
  when: 'Коли',
  where: 'Де',
  who: 'Хто',
  whoAgainst: (initiator, target) => `${initiator} проти ${target}`,
  saidBy: 'Хто каже',
  saidByOutlet: 'саме повідомлення',
  howSure: 'Наскільки певно',
  casualties: 'Втрати',
  withWhat: 'Чим',
  control: 'Контроль',
  gainedBy: (side) => `здобуває ${side}`,
  lostBy: (side) => `втрачає ${side}`,
  claims: (_count, number) => `Хто що каже (${number})`,
  merged: 'Чому одна подія',
  source: 'Джерело',
  otherPlaces: 'Інші місця з такою назвою',
  thisPlace: 'вибрано',
  showInText: 'Показати в тексті',
  previous: 'Попередня подія',
  next: 'Наступна подія',
  positionOf: (index, total, count) =>
    `${index} із ${total} ${plural('uk', count, { one: 'події', other: 'подій' })} тут`,

  article: 'Повідомлення',
  what: 'Що',
  notInSentence: 'у цьому реченні не сказано',
  literalPlace: (place) => `місце: ${place}`,
  associativePlace: (place) => `${place}: згадано, але не як місце події`,
  learntPlace: (place) => `${place}: розташовано за словами тексту`,
  unresolvedPlace: 'місце, якого не вдалося знайти',
  noEventHere: 'Тут немає жодної події.',
  candidates: 'Що може означати ця назва',
  published: 'Опубліковано',
  placeIt: 'Вказати місце',
  placeOnMap: 'Вказати на мапі',
  placeHint: (quote) =>
    `Клацніть на мапі там, де є «${quote}». З клавіатури: стрілки рухають мапу, Enter бере її середину, Escape скасовує.`,
  takePlace: 'Вибрати',
  takePlaceNamed: (place) => `Вибрати: ${place}`,
  wrongPlace: 'Місце не те?',
  placedByYou: 'місце вказали ви',
  placed: (quote) => `«${quote}»: місце вказано, повідомлення прочитано з ним знову.`,
  learntFromText: 'Визначено з тексту',
  keptPlace: 'Місце, яке ви зберегли',
  keptPlaceNamed: (place) => `${place}: місце, яке ви зберегли`,
  withinKm: (km) => `десь у межах ${km}`,
  learntThen: 'Визначено з попереднього повідомлення:',
  keepPlace: 'Зберегти це місце',
  forgetPlace: 'Не зберігати',
  isKept: 'Збережено для наступних повідомлень.',
  distanceFrom: (km, place) => `${km} до місця ${place}`,
  severalPlaces: (count, number, atLeast) =>
    `таку назву ${plural('uk', count, { one: 'має', other: 'мають' })} ${atLeast ? 'щонайменше ' : ''}${number} ${plural('uk', count, { one: 'місце', few: 'місця', many: 'місць', other: 'місця' })}: на мапі не показано`,
  undrawnNames: (count, number) =>
    `${number} ${plural('uk', count, { one: 'назва може', few: 'назви можуть', many: 'назв можуть', other: 'назви можуть' })} означати різні місця, на мапі не показано:`,

  appName: 'Frontline',
  tagline: 'Від повідомлення до мапи',
  openFile: 'Відкрити',
  paste: 'Вставити',
  publish: 'Опублікувати',
  menu: 'Меню',
  downloadGeoJSON: 'Завантажити події (GeoJSON)',
  copyTag: 'Копіювати тег для сторінки',
  copied: 'Скопійовано.',
  copyFailed: 'Браузер не дозволив копіювання. Виділіть тег і скопіюйте самі:',
  language: 'Мова',
  theme: 'Тема',
  themeLight: 'Світла',
  themeDark: 'Темна',
  themeAuto: 'Як у системі',
  report: 'Текст',
  events: 'Події',
  views: 'Подання',
  reports: 'Повідомлення',
  removeReport: (title) => `Прибрати ${title}`,
  removed: (title) => `Прибрано «${title}».`,
  undo: 'Повернути',
  pasteTitle: 'Вставити повідомлення',
  pasteLabel: 'Текст повідомлення',
  pasteDate: 'День публікації',
  pasteDateHint: 'Потрібен для «учора» та «минулого тижня»; якщо є в тексті, знайдеться сам.',
  read: 'Прочитати',
  readingStage: (stage, title) =>
    stage === 'gazetteer' ? 'Завантаження назв місць …' : `Читання «${title}» …`,
  dateOfPublication: 'День публікації',
  dateMissing: 'У тексті не сказано, коли його опубліковано. Вкажіть день, щоб «учора» мало дату.',
  noReport: 'Вставте повідомлення, перетягніть файл сюди або відкрийте зразок.',
  openSample: 'Відкрити зразок',
  dropHere: 'Відпустіть, щоб прочитати',
  emptyText: 'Немає тексту для читання. Вставте принаймні одне речення.',
  noPlaceFound:
    'У цьому тексті не знайдено жодного місця, тож мапі нічого показати. Сам текст можна читати тут.',
  noEventFound: 'У тексті знайдено місця, але жодної події. Місця позначено в тексті.',
  notUtf8: (name) =>
    `${name} не є правильним UTF-8. Нечитані літери показано як �; збережіть файл у UTF-8, щоб їх не втратити.`,
  tooBig: (name, size, limit) =>
    `${name} має ${size}, це більше за ${limit}, які можна прочитати разом. Розділіть його.`,
  shownAlone: (name) => `Замість повідомлень показано ${name}.`,
  emptyFile: (name) => `${name} порожній.`,
  wrongFile: (name) => `${name} не можна відкрити тут. Очікується .txt, .html, .md або .geojson.`,
  readFailed: (name, reason) => `«${name}» не вдалося прочитати. ${reason}`,
  cancelled: (name) => `Читання «${name}» скасовано.`,
  dismiss: 'Сховати',
  messages: 'Повідомлення програми',
};
