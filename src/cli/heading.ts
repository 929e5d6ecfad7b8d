import type { Article } from '../article/types';
import { printable } from './output';
import { bold, dim } from './table';

/** Lines above a table: the report, its day, and what was found. */
export function heading(file: string, article: Article, summary: string): string[] {
  const about = [article.outlet, article.date || 'day not known', summary].filter(Boolean).join(' · ');
  return [bold(printable(article.title || file)), dim(printable(about)), ''];
}
