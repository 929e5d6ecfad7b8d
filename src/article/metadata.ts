import { dayOf } from './day';
import { readJsonLd } from './json-ld';
import { safeLink } from './links';
import type { Metadata } from './text';

const TITLES = ['og:title', 'twitter:title', 'dc.title'];
const OUTLETS = ['og:site_name', 'application-name', 'dc.publisher', 'article:publisher', 'author'];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
];

/**
 * What a page says of its report, best word first: JSON-LD, Open Graph and other meta tags, then
 * `<time datetime>`, `<link rel=canonical>`, `<h1>` and `<title>`.
 */
export function readMetadata(document: Document, base: string): Metadata {
  const linked = readJsonLd(textsOf(document, 'script[type="application/ld+json"]'));
  const tags = metaTags(document);
  const tag = (names: readonly string[]) => names.map((name) => tags.get(name)).find(Boolean) ?? '';
  const links = [linked.url, attribute(document, 'link[rel~="canonical"]', 'href'), tags.get('og:url')];
  return {
    title: oneLine(linked.title || tag(TITLES) || onlyHeading(document) || documentTitle(document)),
    date:
      firstDay([linked.date, ...DATES.map((name) => tags.get(name))]) ||
      times(document).map(dayOf).find(Boolean) ||
      '',
    outlet: oneLine(linked.outlet || tag(OUTLETS)),
    url: links.map((link) => safeLink(link, base)).find(Boolean) ?? '',
    lang: attribute(document, 'html', 'lang') || linked.lang || '',
  };
}

/** No page is older; an earlier day is what a template leaves empty. */
const FIRST_PAGE = '1990-01-01';

/** The earliest of what a page's words for its publication say: where they differ, the later tell of changes. */
function firstDay(values: readonly (string | undefined)[]): string {
  const days = values.map(dayOf).filter((day) => day > FIRST_PAGE);
  return days.sort()[0] ?? '';
}

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** `<time>`s that are marked as the publication, then those of the article, then a page's only one. */
function times(document: Document): string[] {
  const all = document.querySelectorAll('time[datetime]');
  return ['time[pubdate]', 'time[itemprop="datePublished"]', 'article time', 'main time']
    .map((selector) => attribute(document, `${selector}[datetime]`, 'datetime'))
    .concat(all.length === 1 ? (all[0]?.getAttribute('datetime') ?? '') : '')
    .filter((value) => value !== '');
}

function onlyHeading(document: Document): string {
  const headings = textsOf(document, 'h1');
  return headings.length === 1 ? headings[0]! : '';
}

const documentTitle = (document: Document): string => textsOf(document, 'title')[0] ?? '';

const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');

const attribute = (document: Document, selector: string, name: string): string =>
  document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
