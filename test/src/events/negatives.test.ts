import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'White attacked on the kingside, captured a knight in Odesa and advanced a pawn to victory.',
  'The film captured the mood of Kharkiv.',
  'Dynamo fired the coach after the defeat in Odesa.',
  'Rail workers in Odesa announced strike action over pay.',
  'Shares hit record highs in Kharkiv on Monday.',
  'The team from Kherson stormed to victory in the league.',
  'The striker hit the bar twice in Mykolaiv and the visitors were repelled again and again.',
  'The singer took Odesa by storm.',
  'A heart attack killed the actor in Odesa.',
  'Her speech bombed in Kharkiv.',
  'The novel explores the fall of a family in Chernihiv.',
  'Snow hit Kharkiv on Monday.',
  'The mayor of Odesa attacked the budget.',
  'Voters in Mykolaiv retreated from the debate.',
  'The company advanced wages in Sumy.',
  'An air raid alert was declared in Sumy.',
  'The invading army left signs in Kherson.',
  'The captured town of Soledar has no water.',
  'Defence Minister Sergei Shoigu visited Engels.',
  'Ukrainian wheat took the market in Odesa.',
])('no event: %s', (text) => {
  expect(events(text)).toEqual([]);
});
