import { expect, test } from 'vitest';
import { articleFromHtml, readArticleFile } from '../../../src/article';

const BODY = `<p>Two people were hurt in Khar&shy;kiv &amp; Izium, the governor said on Monday, <b>officials</b> added.<br>A
second   strike hit&nbsp;the <a href="/x">railway</a>.</p><script>alert(1)</script><style>p{}</style>
<ul><li>Kupiansk was calm.</li><li>Vovchansk was not.</li></ul>
${'<p>More words, and more words, about the night, its strikes, and what people said of them.</p>'.repeat(8)}`;

const page = (head: string, body = BODY): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
  <article>${body}</article><footer>All rights reserved</footer></body></html>`;

test('the main text comes as paragraphs without markup, scripts or navigation', async () => {
  const { text, lang } = await articleFromHtml(page('<title>Strikes</title>'), { id: 'h' });
  expect(text.split('\n\n').slice(0, 5)).toEqual([
    'Strikes',
    'Two people were hurt in Kharkiv & Izium, the governor said on Monday, officials added.\nA second strike hit the railway.',
    'Kupiansk was calm.',
    'Vovchansk was not.',
    'More words, and more words, about the night, its strikes, and what people said of them.',
  ]);
  expect(text).not.toMatch(/alert|Home|rights|[<>]/);
  expect(lang).toBe('en');
});

test('escaped markup stays text', async () => {
  const { text } = await articleFromHtml('<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; in Kyiv', {
    id: 'h',
  });
  expect(text).toBe('He wrote <script>alert(1)</script> in Kyiv');
});

const LINKED = JSON.stringify({
  '@graph': [
    { '@type': 'WebPage', name: 'Page', datePublished: '2020-01-01' },
    {
      '@type': ['NewsArticle'],
      headline: 'Night of strikes',
      datePublished: '2023-03-07T23:30:00+02:00',
      publisher: { name: 'The Outlet' },
      mainEntityOfPage: { '@id': 'https://a.example/strikes' },
    },
  ],
});

test.each([
  [
    'JSON-LD',
    `<script type="application/ld+json">{broken</script><script type="application/ld+json">${LINKED}</script>`,
  ],
  [
    'Open Graph',
    `<meta property="og:title" content="Night of strikes"><meta property="og:site_name" content="The Outlet">
     <meta property="article:published_time" content="2023-03-07T21:30:00Z"><meta property="og:url" content="https://a.example/strikes">`,
  ],
  [
    'plain tags',
    `<title>Night of strikes</title><meta name="author" content="The Outlet"><meta name="date" content="March 7, 2023">
     <link rel="canonical" href="/strikes">`,
  ],
])('title, outlet, day and link are read from %s', async (_, head) => {
  const article = await articleFromHtml(page(head), { id: 'h', url: '' });
  const linked = await articleFromHtml(page(head), { id: 'h', url: 'https://a.example/?from=feed' });
  expect(article).toMatchObject({ title: 'Night of strikes', outlet: 'The Outlet', date: '2023-03-07' });
  expect(article.text.startsWith('Night of strikes\n\nTwo people')).toBe(true);
  expect(linked.url).toBe('https://a.example/?from=feed');
});

test('the day is read from a time element when nothing else tells it', async () => {
  const { date } = await articleFromHtml(page('', `<time datetime="2023-03-07">yesterday</time>${BODY}`), {
    id: 'h',
  });
  expect(date).toBe('2023-03-07');
});

test('of days that contradict each other the earliest is that of publication, and no template is believed', async () => {
  const dateOf = async (head: string) => (await articleFromHtml(page(head), { id: 'h' })).date;
  const published = '<meta property="article:published_time" content="2023-03-07T21:30:00Z">';
  const modified = '<meta property="article:modified_time" content="2023-03-01T10:00:00Z">';
  const changed = '<meta name="date" content="2023-03-09">';
  const empty = '<meta name="pubdate" content="1970-01-01">';
  expect(await dateOf(changed + published)).toBe('2023-03-07');
  expect(await dateOf(modified + published)).toBe('2023-03-07');
  expect(await dateOf(empty + published)).toBe('2023-03-07');
});

test('a link that is no web link is not kept', async () => {
  const head = '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:x">';
  expect((await articleFromHtml(page(head), { id: 'h' })).url).toBe('');
});

test('a fragment, an empty page and a page nested beyond any stack are read', async () => {
  expect((await articleFromHtml('<p>Kyiv<p>Lviv', { id: 'h' })).text).toBe('Kyiv\n\nLviv');
  expect((await articleFromHtml('', { id: 'h' })).text).toBe('');
  const deep = await articleFromHtml(`${'<div>'.repeat(5000)}Deep in Kyiv`, { id: 'h' });
  expect(deep.text).toBe('Deep in Kyiv');
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['a.html', '<p>Kyiv <b>and</b> Lviv</p>', undefined, 'Kyiv and Lviv'],
  ['a.txt', '<!doctype html><html><body><p>Kyiv</p></body></html>', undefined, 'Kyiv'],
  ['https://a.example/x?y=.txt', '<p>Kyiv</p>', 'text/html; charset=utf-8', 'Kyiv'],
  ['a.txt', '5 < 6 <b>Kyiv</b>', undefined, '5 < 6 <b>Kyiv</b>'],
  ['a.md', '**Kyiv**', undefined, 'Kyiv'],
  ['report#1.MD', '**Kyiv**', undefined, 'Kyiv'],
  ['-', '**Kyiv**', undefined, '**Kyiv**'],
])('%s with %j of type %s is read as what it is', async (name, content, mediaType, text) => {
  const { article } = await readArticleFile(name, bytes(content), mediaType ? { mediaType } : {});
  expect(article).toMatchObject({ id: name, text });
});

test('a page in windows-1251 that says so is read so', async () => {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const html = '<html><head><meta charset="windows-1251"></head><body><p>Обстріл міста</p></body></html>';
  const { article } = await readArticleFile(
    'a.html',
    Uint8Array.from(html, (letter) => letters.indexOf(letter)),
  );
  expect(article).toMatchObject({ text: 'Обстріл міста', lang: 'uk' });
});
