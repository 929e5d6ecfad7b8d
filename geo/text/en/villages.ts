/**
 * Endings of Ukrainian, Russian and Belarusian village names in Latin letters, folded. Surnames end
 * so too now and then, hence a name with such an ending is one only where the words call for a place.
 */
const ENDING =
  /(ivka|yvka|ovka|evka|ivky|ovky|ovki|anky|enky|inky|ynky|ske|nke|skoye|skoe|skoie|voye|noye|voe|noe|ovo|evo|ino|yno|eno|ivtsi|ovtsi|intsi|yntsi|ove|eve|ovne|yne|chne|zhne|shchyna|shchina|yar|lesye|polye|pole|pillia|pillya|piddia|horie|tsk|nsk|vsk|rsk|msk|lsk|bsk|gsk|dsk|ksk|zhsk|dub|hrad|grad|pil|sloboda|luka|dolyna|balka|khutir|khutor|stav|brid|lyman)$/;
const SHORTEST = 5;

/** Adjectives with which names of two words begin: "Zelena Dolyna", "Nyzhnia Duvanka", "Krasnaya Yaruga". */
const ADJECTIVE =
  /^(velyk|velik|bolsh|mal|nov|star|verkhn|nyzhn|nizhn|seredn|sredn|zelen|krasn|chervon|bil|bel|chorn|chern|dovh|dolg|kryv|kriv|sukh|vysok|shyrok|shirok|hlybok|glubok|vesel|krut|svitl|svetl|mokr|tykh|tikh|kamian|kamenn|lypov|lipov|berezov|dubov|pishchan|peschan)(a|e|i|y|yi|yy|iy|ii|ia|iia|aia|aya|oye|oie|oe|ye|ie|yaya|ya)$/;

/** Whether a folded word ends as names of villages do. */
export function endsLikeVillage(word: string): boolean {
  return word.length >= SHORTEST && ENDING.test(word);
}

/** Whether a folded word is an adjective with which names of villages begin. */
export function isVillageAdjective(word: string): boolean {
  return ADJECTIVE.test(word);
}
