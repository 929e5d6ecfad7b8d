import type { EvidenceWords } from '../components/parts/why';
import type { Localize } from '../components/words/localize';

/** What the evidence of each feature of the geoparser says, in the language of the page: the page's alone, so that the elements do not carry it. */
export function evidenceWords(localize: Localize): EvidenceWords {
  return EVIDENCE_WORDS[localize.lang().slice(0, 2)] ?? en;
}

const en: EvidenceWords = {
  title: 'Why here?',
  numbers: 'The numbers are log-odds: the higher, the more it speaks for this place.',
  features: {
    prominence: 'It is the larger or better known place.',
    nameKind: 'It is known by this very name.',
    demand: 'The words say what kind of place it is, and it is one.',
    container: 'The text says what it lies in.',
    bareName: 'The name stands alone, as that of a town does.',
    overshadowed: 'A larger place of the country has the same name.',
    era: 'The name was the official one in the years of the report.',
    stated: 'It lies where the text says: distance and direction fit.',
    country: 'The other places of the report lie in the same country.',
    theatre: 'The other places of the report lie in the countries of the same war.',
    region: 'The other places of the report lie in the same region.',
    scope: 'The sentence speaks of the region in which it lies.',
    nearness: 'Another place of the report is close by.',
    company: 'The places named beside it lie close by.',
    list: 'The places of the same list lie beside it.',
    direction: 'It lies on the stretch of front that the text speaks of.',
    sameSense: 'The name means this place elsewhere in the report.',
  },
};

const uk: EvidenceWords = {
  title: 'Чому тут?',
  numbers: 'Числа – логарифми шансів: що більше, то вагоміше свідчення за це місце.',
  features: {
    prominence: 'Це більше або відоміше місце.',
    nameKind: 'Його знають саме під цією назвою.',
    demand: 'Слова кажуть, що це за місце, і воно саме таке.',
    container: 'Текст каже, де воно лежить.',
    bareName: 'Назва стоїть сама, як назва міста.',
    overshadowed: 'У країні є більше місце з такою назвою.',
    era: 'У роки, про які йдеться, назва була офіційною.',
    stated: 'Воно там, де каже текст: відстань і напрямок збігаються.',
    country: 'Інші місця повідомлення в тій самій країні.',
    theatre: 'Інші місця повідомлення в країнах тієї самої війни.',
    region: 'Інші місця повідомлення в тій самій області.',
    scope: 'Речення говорить про область, у якій воно лежить.',
    nearness: 'Інше місце повідомлення зовсім близько.',
    company: 'Місця, згадані поруч, лежать близько.',
    list: 'Місця з того самого переліку лежать поруч.',
    direction: 'Воно на тій ділянці фронту, про яку йдеться.',
    sameSense: 'Деінде в повідомленні ця назва означає це місце.',
  },
};

const ru: EvidenceWords = {
  title: 'Почему здесь?',
  numbers: 'Числа – логарифмы шансов: чем больше, тем весомее довод за это место.',
  features: {
    prominence: 'Это более крупное или известное место.',
    nameKind: 'Его знают именно под этим названием.',
    demand: 'Слова говорят, что это за место, и оно именно такое.',
    container: 'Текст говорит, где оно лежит.',
    bareName: 'Название стоит само, как название города.',
    overshadowed: 'В стране есть место побольше с тем же названием.',
    era: 'В годы, о которых идёт речь, название было официальным.',
    stated: 'Оно там, где говорит текст: расстояние и направление сходятся.',
    country: 'Другие места сообщения в той же стране.',
    theatre: 'Другие места сообщения в странах той же войны.',
    region: 'Другие места сообщения в той же области.',
    scope: 'Предложение говорит об области, в которой оно лежит.',
    nearness: 'Другое место сообщения совсем близко.',
    company: 'Места, названные рядом, лежат близко.',
    list: 'Места из того же перечня лежат рядом.',
    direction: 'Оно на том участке фронта, о котором идёт речь.',
    sameSense: 'В других местах сообщения это название означает это место.',
  },
};

/** By language. */
export const EVIDENCE_WORDS: Readonly<Record<string, EvidenceWords>> = { en, uk, ru };
