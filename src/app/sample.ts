import about from '../../data/articles/sample-bakhmut.json';
import text from '../../data/articles/sample-bakhmut.txt?raw';
import type { ReportSource } from './protocol';

/** The dispatch that the page opens with: of our own writing, about what really happened in those days. */
export const SAMPLE: ReportSource = {
  kind: 'text',
  id: about.id,
  text,
  title: about.title,
  date: about.date,
  outlet: about.outlet,
  lang: about.lang,
};
