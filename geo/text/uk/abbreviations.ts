/** Abbreviations of Ukrainian that end in a full stop without ending the sentence, folded to lower case. */
export const ABBREVIATIONS: readonly string[] =
  `м с смт сел обл р рр р-н вул просп бул пл ст див ім гр тов млн млрд тис грн км год хв сек стор напр
  тобто проф акад ген полк підполк кап лейт серж т.зв т.д т.п о св пн пд зх сх`.split(/\s+/);
