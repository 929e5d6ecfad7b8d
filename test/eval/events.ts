/**
 * The measure of events: the project's own gold in its parts and the labelled passages that are held out,
 * beside our rules alone and the simplest reader there is, given the same places; how much is read in ordinary
 * news; and PLOVER's gold standard records, violence against not.
 */
import { loadGazetteer } from '../support/gazetteers';
import { corporaFolder } from './corpora';
import { explainGold } from './events/details';
import { measureOrdinaryNews } from './events/ordinary-news';
import { measureGold, measureTexts, readGold } from './events/own-gold';
import { measurePassages } from './events/passages';
import { explainPlover, measurePlover, type PloverRow, ploverPath, readPlover } from './events/plover';
import { measureReports, readReports } from './events/reports';
import { measureSecondReader } from './events/second-reader';
import { asserted } from './events/systems/asserted';
import { frontline } from './events/systems/frontline';
import { nearestPlace } from './events/systems/nearest-place';
import { rulesAlone } from './events/systems/rules-alone';
import { goldTable, newsTable, passageTable, ploverTables, reportTable, textTable } from './events/tables';

export interface EventOptions {
  /** Own gold alone, without the peer. */
  readonly short: boolean;
  /** Also what went wrong in the texts that may be read and in the first half of PLOVER's sentences. */
  readonly details: boolean;
}

/** Reads and measures, writes the tables to standard output; gives the figures by the name of their row. */
export async function evaluateEvents({ short, details }: EventOptions): Promise<Record<string, object>> {
  const systems = short ? [frontline] : [frontline, rulesAlone, nearestPlace];
  const results: Record<string, object> = {};
  const read = await readGold();
  const second = short ? [] : measureSecondReader(read.map(({ dispatch }) => dispatch));
  const gold = [...second, ...measureGold(read, systems)];
  for (const row of gold) results[`events, ${row.split}, ${row.system}`] = row;
  console.log(`\n${goldTable(gold)}`);
  const gazetteer = await loadGazetteer('theatre', 'world');
  const reports = measureReports(readReports(gazetteer), systems);
  for (const row of reports) results[`reports, ${row.part}, ${row.system}`] = row;
  console.log(`\n${reportTable(reports)}`);
  const passages = measurePassages(gazetteer, systems);
  for (const row of passages) results[`passages, held out, ${row.system}`] = row;
  console.log(`\n${passageTable(passages)}`);
  const news = measureOrdinaryNews(gazetteer, systems);
  for (const row of news ?? []) results[`ordinary news, ${row.system}`] = row;
  console.log(news ? `\n${newsTable(news)}` : `\nOrdinary news: skipped, not found in ${corporaFolder()}`);
  if (!short) {
    const plover = await evaluatePlover(details);
    for (const row of plover) results[`plover, ${row.system}`] = row;
  }
  if (details) {
    explainGold(read);
    console.log(`\n${textTable(measureTexts(read, frontline))}`);
  }
  return results;
}

async function evaluatePlover(details: boolean): Promise<readonly PloverRow[]> {
  const sentences = await readPlover(await loadGazetteer('theatre', 'world'));
  if (!sentences) {
    console.log(`\nPLOVER: skipped, not found at ${ploverPath()}`);
    return [];
  }
  const rows = [frontline, asserted, nearestPlace].map((system) => measurePlover(sentences, system));
  console.log(`\n${ploverTables(rows)}`);
  if (details) explainPlover(sentences, asserted);
  return rows;
}
