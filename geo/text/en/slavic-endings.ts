/**
 * Endings of Ukrainian and Russian place names as English prints them. The first are hardly ever
 * anything else; surnames end in the others now and then.
 */
export const PLACE_ENDINGS =
  /(?:[iyoe]vka|[iy]jivka|iwka|[tn]?ske|[sz]kke|skoy?e|tsk|nsk|rsk|lsk|[iy]ntsi|ivtsi|shch[iy]na|shchyna|[iy]any|hrad|gorod|horod|hirsk|pillia|polye|dar[iy]vka|[cz]hne|vets[’']?k|tivka)$/;
export const LIKELY_ENDINGS =
  /(?:ove|eve|[yi]ne|nne|rne|lne|vne|pil|pol|grad|oye|aya|yky|chyk|nets|rets|khiv|niv|liv)$/;
