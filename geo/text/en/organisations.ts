/** Words after a place name that make the whole an organisation, a work or a team, folded. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `university college school academy institute institution seminary hospital clinic infirmary medical health bank
  agency authority ministry department bureau commission committee council parliament assembly congress senate
  court tribunal police army navy air force forces guard guards corps regiment brigade battalion division
  squadron fleet legion company companies corporation corp inc ltd llc plc gmbh group holdings holding partners
  capital bancorp insurance airlines airways airline railway railways railroad motors energy oil gas petroleum
  electric power steel mining media broadcasting radio tv television news times post herald tribune gazette
  independent guardian observer journal chronicle mail telegraph press examiner mirror sun star standard today
  review magazine daily weekly globe inquirer dispatch courier advertiser echo argus enterprise
  club fc united city athletic rovers wanderers rangers hotspur albion dynamo dinamo shakhtar spartak lokomotiv
  cska bulldogs tigers lions bears eagles giants jets patriots cowboys lakers celtics bulls yankees mets dodgers
  red raiders wildcats huskies panthers cardinals cubs braves orioles blues foundation fund trust society
  association union federation league alliance coalition front movement party democrats republicans organization
  organisation office service services administration board museum gallery library theatre theater orchestra
  opera symphony philharmonic ballet choir festival marathon open cup championship championships games olympics
  conference summit convention forum agreement accord accords treaty protocol declaration act pact memorandum
  statement charter constitution plan process format exchange stock center centre diocese archdiocese church
  cathedral mosque synagogue temple abbey chamber chambers firefighters sheriff supreme state national international
  democratic republican highway patrol juniors seniors neighbors neighbours caucus delegation quarter house
  central federal royal public business law military security intelligence defense defence foreign`
    .split(/\s+/)
    .filter(Boolean),
);

/** Among them, and beside them, those that are a house or grounds too: who is at one is somewhere. */
export const BUILDING_WORDS: ReadonlySet<string> = new Set(
  `university college school academy institute seminary hospital clinic infirmary centre center museum gallery
  library theatre theater opera conservatory cathedral church mosque synagogue temple abbey chapel convent
  courthouse court hotel hall arena stadium station terminal depot shipyard factory plant mill works
  bakery market mall plaza zoo gardens circus jail prison orphanage dormitory kindergarten nursery elementary
  embassy consulate headquarters barracks`.split(/\s+/),
);

/** Words before "of X" that make the whole an organisation or an office: "Bank of Kyiv". */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `university bank college institute academy bishop archbishop diocese duke prince princess earl king queen count
  republic kingdom treaty battle siege church parliament government ministry federation confederation
  association society museum museums symphony band order house school department`.split(/\s+/),
);

/** Streets and the like: "Bakhmut Avenue" is not in Bakhmut. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  `street st road rd avenue ave boulevard blvd lane ln drive dr highway hwy square sq way court ct place terrace
  crescent parkway pkwy alley prospekt prospect vulytsia ulitsa embankment quay row close turnpike expressway
  freeway trail`.split(/\s+/),
);

/** Among them those that are hardly anything else, and so are found by their names. */
export const STREETS: ReadonlySet<string> = new Set(
  `street st road rd avenue ave boulevard blvd lane highway parkway prospekt vulytsia ulitsa embankment`.split(
    /\s+/,
  ),
);

/** Names that are chiefly companies, armies or teams, folded; alone they are no place. */
export const ORGANISATION_NAMES: ReadonlySet<string> = new Set(
  `wagner azov aidar tornado akhmat alfa vympel chelsea arsenal everton juventus inter ajax roma barca
  tesla amazon apple google facebook twitter meta oracle samsung nokia shell total eni mercedes ferrari ford
  disney sony boeing airbus lockheed gazprom rosneft lukoil telegram reuters bloomberg interfax tass
  starlink spacex iskander kinzhal kalibr grad shahed leopard abrams bradley challenger storm shadow patriot
  javelin stinger himars lancet orlan geran kornet buk tor`
    .split(/\s+/)
    .concat([
      'notre dame',
      'villanova',
      'vanderbilt',
      'baylor',
      'gonzaga',
      'purdue',
      'rutgers',
      'tulane',
      'el nino',
      'la nina',
      'motown',
      'wall street',
      'premier league',
      'red cross',
    ]),
);

/** What is signed or agreed somewhere and called after it, also in lower case: "the Minsk agreements". */
export const PACT_WORDS: ReadonlySet<string> = new Set(
  `agreement agreements accord accords protocol protocols memorandum memorandums treaty treaties convention
  conventions pact pacts communique declaration format formula charter`.split(/\s+/),
);
