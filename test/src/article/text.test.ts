import { expect, test } from 'vitest';
import { articleFromMarkdown, articleFromText, guessLanguage, safeLink } from '../../../src/article';
import { dayOf } from '../../../src/article/day';

test('text is kept but for line ends and the byte order mark', () => {
  const { text } = articleFromText('\uFEFFOne <b>\r\n\r\ntwo\u00A0\rthree\n', { id: 'a' });
  expect(text).toBe('One <b>\n\ntwo\u00A0\nthree\n');
});

test('a short first line is the title, a sentence or an only line is none', () => {
  const title = (text: string) => articleFromText(text, { id: 'a' }).title;
  expect(title('\nStrikes on Kharkiv\nTwo people died.')).toBe('Strikes on Kharkiv');
  expect(title('Two people died in Kharkiv.\nMore follows.')).toBe('');
  expect(title('Strikes on Kharkiv')).toBe('');
  expect(title(`${'long '.repeat(50)}\nmore`)).toBe('');
  expect(title('')).toBe('');
});

test('what the caller says goes before what is found, and only what is sound is kept', () => {
  const known = {
    id: 'a',
    date: '2023-03-07',
    url: 'https://a.example/x',
    title: 'T',
    outlet: 'O',
    lang: 'uk',
  };
  expect(articleFromText('Some text', known)).toEqual({ text: 'Some text', ...known });
  const unsound = { id: 'a', date: '7.3.', url: 'javascript:alert(1)' };
  expect(articleFromText('Some text', unsound)).toMatchObject({ date: '', url: '', lang: 'en' });
});

test.each([
  ['Shelling of Bakhmut (Бахмут) went on', 'en'],
  ['Обстріл Бахмута тривав усю ніч, є жертви', 'uk'],
  ['Обстрел города продолжался всю ночь, были взрывы', 'ru'],
  ['', 'en'],
])('the letters tell the language of %j', (text, lang) => {
  expect(guessLanguage(text)).toBe(lang);
});

test.each([
  ['2023-03-07T23:30:00-05:00', '2023-03-07'],
  ['20230307', '2023-03-07'],
  ['Tue, 07 Mar 2023 10:00:00 GMT', '2023-03-07'],
  ['March 7, 2023', '2023-03-07'],
  ['7th March 2023', '2023-03-07'],
  ['2023-02-30', ''],
  ['2023030712', ''],
  ['yesterday', ''],
  [undefined, ''],
])('the day of %j is %j', (value, day) => {
  expect(dayOf(value)).toBe(day);
});

test('links are http or https, a relative one only on a known page', () => {
  expect(safeLink('https://a.example/x')).toBe('https://a.example/x');
  expect(safeLink('/x', 'https://a.example/y')).toBe('https://a.example/x');
  for (const link of ['/x', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '']) {
    expect(safeLink(link)).toBe('');
  }
});

const MARKDOWN = `---
title: "Night of strikes"
date: 2023-03-07
url: https://a.example/strikes
---

## Kharkiv ##

Two *people* were **hurt** in [Saltivka](https://a.example/(map)) — ![map](m.png) see
<https://a.example/>, snake_case_name and 5 \\* 3.

> "It was loud," he said.

- [x] Izium
2. Kupiansk

| a | b |

<!-- hidden --><script>alert(1)</script><b onclick="x">Bold</b> \`code\`
`;

test('Markdown loses its marks and keeps its words', () => {
  const article = articleFromMarkdown(MARKDOWN, { id: 'm' });
  expect(article).toMatchObject({
    title: 'Night of strikes',
    date: '2023-03-07',
    url: 'https://a.example/strikes',
  });
  expect(article.text).toBe(`Kharkiv

Two people were hurt in Saltivka —  see
https://a.example/, snake_case_name and 5 * 3.

"It was loud," he said.

Izium
Kupiansk

| a | b |

Bold code`);
});

test('Markdown of five megabytes of hostile marks is read in seconds', () => {
  const hostile = ['<script ', '![[', '[a](', '**', '<!--', '# #', '\n   ', '- - '].map((mark) =>
    mark.repeat(100_000),
  );
  const begin = performance.now();
  articleFromMarkdown(hostile.join('\n'), { id: 'm' });
  expect(performance.now() - begin).toBeLessThan(10_000);
});
