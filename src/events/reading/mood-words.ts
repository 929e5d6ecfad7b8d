/** Verbs after whose "that" a bare verb only asks for something. */
export const DEMAND = /^(?:insist|demand|propos|suggest|request|recommend|urg|requir)(?:e|es|ed|ing|s)?$/;

/** What a noun is called before it has come about. */
export const PLANNED =
  /^(?:planned|expected|anticipated|awaited|threatened|feared|predicted|promised|much-anticipated)$/;

/** Verbs by which what was planned has come. */
export const BEGUN = /^(?:launched|mounted|began|begun|started|opened|unleashed|staged|conducted|commenced)$/;

/** Verbs whose noun is what does not come about when they are negated. */
export const CARRIES =
  /^(?:result|led|lead|make|made|achieved?|yield|produced?|bring|brought|gain|secured?|conduct|report|record|carry|carried|launch)(?:ed)?$/;

/** "no signs of an offensive", "no evidence of an attack" */
export const SIGNS = /^(?:signs?|evidence|indications?|traces?|threat|need|question|talk|hint|sight)$/;

/** Verbs whose noun goes on when they are negated. */
export const GIVEN_UP =
  /^(?:give|given|gave|abandon(?:ed)?|stop(?:ped)?|cease|ceased|relinquish(?:ed)?|renounced?|drop|dropped|quit)$/;
