/** Abbreviations of English that end in a full stop without ending the sentence, folded to lower case. */
export const ABBREVIATIONS: readonly string[] =
  `mr mrs ms dr prof rev hon st mt ft sr jr gov sen rep pres gen lt col maj capt cpl sgt pvt adm cmdr brig
  vs etc inc ltd corp co dept univ assn bros no nos vol pp ed eds fig approx est al ca cf eg ie
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  ave blvd rd hwy u.s u.k u.n e.u d.c a.m p.m e.g i.e km mi sq`.split(/\s+/);
