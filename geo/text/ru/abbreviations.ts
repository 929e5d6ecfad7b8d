/** Abbreviations of Russian that end in a full stop without ending the sentence, folded to lower case. */
export const ABBREVIATIONS: readonly string[] =
  `г гг с пос пгт обл р р-н ул просп бул пл ст см им гр тов млн млрд тыс руб км ч мин сек стр напр
  проф акад ген полк подполк кап лейт серж т.н т.е т.д т.п св о`.split(/\s+/);
