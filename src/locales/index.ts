/**
 * Languages of the interface. A new one is a file beside these and a line in the list below; it is
 * chosen by the nearest `lang` attribute, the page's last.
 */
import { registerTranslation } from '@shoelace-style/localize';
import { en } from './en';
import { ru } from './ru';
import { uk } from './uk';

/** Every language of the interface, the fallback first. */
export const LOCALES = [en, uk, ru] as const;

registerTranslation(...LOCALES);

export type { FrontlineTranslation, ReadingStage } from './dictionary';
