import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Article, readArticleFile } from '../../../src/article';
import { ROOT } from '../../support/build';

/** What a report of the folder must come to: drop a report and its `.json` in and get a case. */
interface Expectation {
  readonly article: Partial<Article>;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

const folder = join(ROOT, 'test/fixtures/article');

test.each(readdirSync(folder).filter((name) => !name.endsWith('.json')))(
  '%s is read as expected',
  async (name) => {
    const expected = JSON.parse(
      readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'),
    ) as Expectation;
    const { article, warnings } = await readArticleFile(name, readFileSync(join(folder, name)));
    expect(warnings).toEqual([]);
    expect(article).toMatchObject(expected.article);
    for (const words of expected.has) expect(article.text).toContain(words);
    for (const words of expected.lacks) expect(article.text).not.toContain(words);
  },
);
