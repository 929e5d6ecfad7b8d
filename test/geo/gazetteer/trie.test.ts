import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGazetteer, foldedTokens } from '../../../geo/gazetteer';
import type { Gazetteer } from '../../../geo/types';
import { record } from './sample';

/** Few letters, in two scripts and beyond the basic plane, so that tokens share beginnings and many blocks of them are filled. */
const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'n', 'я', 'і', '𐐨', '𐐩'),
  minLength: 1,
  maxLength: 6,
});
const names = fc.array(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  {
    minLength: 1,
    maxLength: 400,
  },
);

test('every name is found by its tokens, and nothing else is', () => {
  fc.assert(
    fc.property(names, fc.array(word, { maxLength: 50 }), (all, others) => {
      const gazetteer = createGazetteer(all.map((name, i) => record({ id: `gn:${i + 1}`, name, names: [] })));
      const beginnings = new Set(all.map((name) => foldedTokens(name)[0]!));
      for (const name of all) {
        const node = walk(gazetteer, foldedTokens(name));
        expect(gazetteer.trie.places(node).map((index) => gazetteer.place(index).name)).toEqual(
          all.filter((each) => each === name),
        );
      }
      for (const other of others) {
        expect(gazetteer.trie.step(gazetteer.trie.root, other) >= 0).toBe(beginnings.has(other));
      }
    }),
    { numRuns: 60 },
  );
});

test('the edges out of a node come in the order of their tokens, all of them', () => {
  fc.assert(
    fc.property(names, (all) => {
      const gazetteer = createGazetteer(all.map((name, i) => record({ id: `gn:${i + 1}`, name, names: [] })));
      const paths = new Set<string>();
      const visit = (node: number, path: readonly string[]): void => {
        const tokens: string[] = [];
        gazetteer.trie.children(node, (token, child) => {
          tokens.push(token);
          paths.add([...path, token].join(' '));
          visit(child, [...path, token]);
        });
        expect(tokens).toEqual([...tokens].sort());
      };
      visit(gazetteer.trie.root, []);
      const beginnings = all.flatMap((name) => {
        const tokens = foldedTokens(name);
        return tokens.map((_, end) => tokens.slice(0, end + 1).join(' '));
      });
      expect(paths).toEqual(new Set(beginnings));
    }),
    { numRuns: 60 },
  );
});

test('of several names of one place at a node the better known is told, in every place', () => {
  const bearers = ['gn:1', 'gn:2', 'gn:3'].map((id) =>
    record({
      id,
      name: `Place ${id.slice(3)}`,
      names: [
        { text: 'Perevalne', lang: 'en', kind: 'former' },
        { text: 'Perevalne', lang: 'en', kind: 'official' },
      ],
    }),
  );
  const { trie } = createGazetteer(bearers);
  const node = trie.step(trie.root, 'perevalne');
  expect(trie.places(node)).toEqual([0, 1, 2]);
  expect(trie.names(node).map(({ kind }) => kind)).toEqual(['official', 'official', 'official']);
});

function walk({ trie }: Gazetteer, tokens: readonly string[]): number {
  return tokens.reduce((node, token) => (node < 0 ? -1 : trie.step(node, token)), trie.root);
}
