/** Prepositions, and verbs of attack, rule and travel, after which a place name is a place; folded. */
export const LOCATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in at near inside outside across around into within through throughout toward towards via beyond along
  over above below beneath off round surrounding bordering entering leaving reach reached reaching enter entered left visit visited
  visiting hit hits struck strike strikes shelled bombed attacked targeted rocked shook captured capture seized seize
  liberated retook retake hold holding defend defending stormed storm took taking besieged encircled approaching
  shelling bombing storming striking cleared overran recaptured recapture
  encircle invade invades invaded invading occupy occupies occupied occupying from`.split(/\s+/),
);

/** Prepositions after which it may be the place or who speaks for it, folded. */
export const NEUTRAL_PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'of', 'for', 'on']);

/** Prepositions and verbs after which a country or a capital is a party, folded. */
export const PARTY_PREPOSITIONS: ReadonlySet<string> = new Set(
  `with by against versus vs accuse accused accuses accusing urge urged urges urging blame blamed blames blaming
  support supported supports supporting help helped helps helping criticised criticized condemn condemned ask
  asked pressure pressured tell told warn warned warns arm arming equip sanction sanctioned sanctions fight fighting
  join joined beat beats defeated face faced faces than unlike like despite because persuade persuaded
  convince convinced give gives gave giving pro anti let allow allowed lets thank thanked threaten threatened provoke
  deter punish isolate weaken trust named joining among`.split(/\s+/),
);

/** Nouns of dealings between governments: "talks between Moscow and Kyiv". */
export const DEALING_NOUNS: ReadonlySet<string> = new Set(
  `talks talk negotiations relations relationship ties tensions tension agreement deal dialogue war wars conflict
  peace truce ceasefire treaty exchange cooperation partnership alliance dispute rivalry communication contacts
  trade friendship hostilities split rift row differences standoff pact battle match game`.split(/\s+/),
);

/** What a government does with words, plans and armies; forms of the present, past and participle. */
export const AGENT_VERBS: ReadonlySet<string> = new Set(
  `said says say saying announced announces agreed agrees agree accused accuses denied denies deny claims claimed
  claim warned warns warn wants want wanted hopes hoped hope insists insisted insist demanded demands demand
  rejected rejects reject refused refuses refuse vowed vows vow pledged pledges pledge promised promises promise
  decided decides decide elected elects chose chooses plans planned planning intends intended seeks sought seek
  seeking tries tried trying argues argued argue believes believed believe thinks thought fears feared expects
  expected considers considered calls called calling urged urges urge asked asks ask condemned condemns criticised
  criticized welcomed welcomes supports supported backs backed opposes opposed signed signs ratified recognised
  recognized recognizes annexed annexes invaded invades invade launched launches launch sent sends sending send
  deployed deploys deploying withdrew withdraws withdrawn imposed imposes impose banned bans lifted expelled
  expels summoned suspended suspends suspend responded responds retaliated retaliates stopped stops continues
  continued began begins started starts committed commits mobilised mobilized mobilizes appears appeared seems
  seemed needs need needed must should could would will may might can cannot has have had did does do gets got
  gave gives given provide provides provided supply supplies supplied offers offered accepts accepted acknowledged
  admits admitted confirmed confirms reported reports told tells voted votes views viewed sees saw regards
  regarded uses used using fired fires fire attacked attacks attack struggled struggles struggling lost loses losing
  lose won wins winning win gained gains makes made making takes took taken taking blamed blames failed fails aims
  aimed prepares prepared preparing knows knew understood understands faces faced built builds building bought
  buys sold sells exported exports imports imported produces produced beat beats defeated played plays scored
  wishes wished remains joined joins leads led shot fought kept put brought drew broke set threw hits strikes
  captures rushes presses pulls pushes holds shells bombs pounds froze freezes spoke speaks paid pays swore
  laid withheld undertook oversaw oversees forbade spent spends bid hosts mulls weighs signals slams hails eyes rebuffs
  scraps halts resumes lifts extends renews frees summons tightens eases lambasts ratifies vetoes
  blocks stalls drafts`.split(/\s+/),
);

/** Present forms that only follow several: "Paris and London propose"; after one name most of them are nouns. */
export const PLURAL_VERBS: ReadonlySet<string> = new Set(
  `accept argue back blame buy call claim condemn consider continue cooperate deny deploy differ disagree discuss
  dispute exchange export fear hope host impose import insist join keep mediate mull negotiate offer oppose pay plan
  pledge press produce propose push quarrel refuse reject remain resume say see seek sell send share sign suspect swap
  talk think threaten trade train urge view vow want warn weigh welcome work`.split(/\s+/),
);

/** Forms of "be" and "get": with a participle they make a passive. */
export const BEING_VERBS: ReadonlySet<string> = new Set(
  'is are was were be been being get gets got getting'.split(' '),
);

/** Auxiliaries: they say nothing by themselves, the verb after them decides. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'has have had will would may might can could should must did does do'.split(' '),
);

/** Adverbs between a name and its verb. */
export const ADVERBS: ReadonlySet<string> = new Set(
  `not also already now still never since then meanwhile however too though again once even long soon later
  today yesterday itself`.split(/\s+/),
);

/** Words in -s after a country that are no verbs. */
export const NO_VERBS: ReadonlySet<string> = new Set(
  `as is was has this its his towards afterwards across besides unless perhaps always sometimes versus times years
  days weeks months news less plus borders regions cities towns ports shores coasts waters`.split(/\s+/),
);

/** Verbs of what befalls a place: "Kyiv fell silent", "Kharkiv woke to explosions". */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  `fell falls fallen lies lay sits sat stands stood suffered suffers woke wakes trembled plunged burned burns burnt
  remained shook shakes celebrated mourns mourned slept sleeps endured endures became becomes lived`.split(
    /\s+/,
  ),
);

/** Participles and phrases that make the subject the place where it happens: "Kyiv was shelled". */
export const SUFFERED_VERBS: ReadonlySet<string> = new Set(
  `hit shelled bombed bombarded attacked struck targeted destroyed damaged captured seized occupied liberated
  besieged encircled surrounded stormed rocked shaken pounded pummelled evacuated flooded cut located situated
  retaken recaptured held under home among one near north south east west part ablaze without lying ruined
  reduced razed rebuilt known hammered`.split(/\s+/),
);

/** Nouns after a possessive or as a head that belong to the ground: "Moscow's outskirts". */
export const GROUND_NOUNS: ReadonlySet<string> = new Set(
  `outskirts suburbs suburb streets street centre center downtown airport airports port ports coast coastline border
  borders region regions city cities town capital territory soil skies sky airspace north south east west
  northern southern eastern western central districts district edge edges station stations square park river
  rivers bridge bridges railway railways roads road neighbourhood neighborhood neighbourhoods neighborhoods
  defenders residents hospital hospitals school schools buildings building infrastructure mountains
  population defences defenses landscape countryside industrial heartland area areas waters beach beaches islands
  village villages towns ruins`.split(/\s+/),
);

/** Nouns that make a place name before them an institution's adjective: "Kyiv officials". */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  `officials official authorities authority government governments forces force troops military army soldiers
  servicemen police leaders leader leadership lawmakers lawmaker administration officers officer minister
  ministers ministry parliament president prime envoy ambassador embassy embassies diplomats diplomat delegation
  negotiators spokesman spokeswoman spokesperson regime court courts judge council mayor governor prosecutors prosecutor
  intelligence navy fleet commanders commander generals general units unit fighters separatists rebels
  militants militia mercenaries citizen citizens national nationals team teams player players side club coach
  fans company companies firm firms bank banks media newspaper newspapers television press economy currency
  market markets exports imports sanctions policy policies law laws passport passports dollar dollars rouble
  aggression invasion offensive war campaign propaganda ambitions demands decision response allies ally partners
  tanks missiles missile drones drone rockets aircraft jets helicopters artillery weapons ship ships warships
  warship vessels vessel flag assault losses attack attacks man woman people writer singer actor politician
  employees students senator congressman representative democrats republicans`.split(/\s+/),
);

/** Second halves of hyphenated adjectives: "Moscow-backed". */
export const HYPHEN_PARTICIPLES: ReadonlySet<string> = new Set(
  `backed led born based installed appointed allied aligned funded supplied made trained sponsored imposed
  brokered speaking educated held occupied controlled friendly designed style annexed run owned provided
  bred bound headquartered`.split(/\s+/),
);
