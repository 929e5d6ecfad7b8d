import { geoparse } from '../../../geo/index';
import type { Gazetteer } from '../../../geo/types';
import { readEvents } from '../../../src/events/index';
import type { Reading } from '../../../src/reading';
import { goldOf, loadReports, type Report } from '../../support/reports';
import type { EventSystem } from './found';
import { matchMarks } from './match';
import { addText, type EventCounts, type EventFigures, emptyCounts, figuresOf } from './measures';

/** One system on the reports that are held out, or on those that rules are made on and weights learnt from. */
export interface ReportRow extends EventFigures, Pick<EventCounts, 'texts' | 'marks' | 'optional'> {
  readonly part: 'held out' | 'open';
  readonly system: string;
}

/** What was read in one report. */
export interface ReadReport {
  readonly report: Report;
  readonly reading: Reading;
}

/** Reads the labelled reports, places and events. */
export function readReports(gazetteer: Gazetteer): readonly ReadReport[] {
  return loadReports().map((report) => {
    const { id, text, date } = report;
    const article = { id, text, date, lang: 'en', title: '', outlet: '', url: '' };
    const resolutions = geoparse(text, gazetteer);
    const { claims, events } = readEvents(article, resolutions);
    return { report, reading: { article, resolutions, claims, events, warnings: [] } };
  });
}

/**
 * Measures as on the own gold, but each label's point is that of its mention as resolved: where a place is
 * mistaken, label and event are so together, and where it has no pin the event is missed. Labels tell
 * neither status nor who says so; those two figures say nothing here.
 */
export function measureReports(
  read: readonly ReadReport[],
  systems: readonly EventSystem[],
): readonly ReportRow[] {
  return [true, false].flatMap((isHeldOut) =>
    systems.map((system) => {
      const counts = emptyCounts();
      for (const { report, reading } of read) {
        if (report.isHeldOut !== isHeldOut) continue;
        const marks = goldOf(report, reading.resolutions);
        addText(counts, matchMarks(report.text, marks, system.read(reading)));
      }
      const { texts, marks, optional } = counts;
      const part = isHeldOut ? 'held out' : 'open';
      return { part, system: system.name, texts, marks, optional, ...figuresOf(counts) };
    }),
  );
}
