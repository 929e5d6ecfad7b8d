/** Words that stand before a person's name, folded. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady rev reverend father pope bishop archbishop cardinal imam
  rabbi sheikh king queen prince princess emperor tsar czar duke duchess baron count countess
  president premier chancellor minister secretary senator sen congressman congresswoman representative rep
  governor gov mayor councillor councilman councilwoman councilor ambassador envoy spokesman spokeswoman
  spokesperson commissioner chairman chairwoman chairperson chair director chief ceo cfo founder coach captain capt
  manager general gen colonel col lieutenant lt major maj sergeant sgt corporal cpl private pvt admiral adm
  commander cmdr marshal brigadier brig officer detective inspector superintendent sheriff deputy judge justice
  attorney prosecutor lawyer analyst expert historian author writer journalist reporter correspondent photographer
  actor actress singer musician artist designer producer comedian footballer striker midfielder goalkeeper
  defender quarterback pitcher driver champion astronaut doctor nurse coroner teacher principal student
  leader opposition warlord strongman oligarch businessman businesswoman tycoon billionaire economist
  aunt uncle cousin brother sister saint activist lawmaker politician candidate incumbent`.split(/\s+/),
);

/** Verbs of speech that follow a speaker, folded. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says say saying added adds told tells wrote writes tweeted posted noted notes explained explains argued
  recalled remarked replied commented quipped joked testified concluded insisted thinks thought believes
  believed`.split(/\s+/),
);

/** Suffixes and particles that tell a person's name, folded. */
export const PERSON_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
