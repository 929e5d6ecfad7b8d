import type { Article } from '../article/types';
import { printable } from './output';
import { bold, dim } from './table';

/** Lines above a table: the report, its day, and what was found. */
export function heading(file: string, article: Article, summary: string): string[] {
  return headingOf(article.title || file, [article.outlet, article.date || 'day not known', summary]);
}

/** Lines above a table: a title, and what there is to say about it, parted by dots. */
export function headingOf(title: string, about: readonly string[]): string[] {
  return [bold(printable(title)), dim(printable(about.filter(Boolean).join(' · '))), ''];
}
