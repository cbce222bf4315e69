import type { Messages } from '../messages/messages.ts';
import type { ChecklistTexts } from '../model/printed-lines.ts';
import type { Run } from '../model/run.ts';
import type { CsvHead } from '../report/data/csv.ts';
import type { UnitDrawing } from '../report/data/draw-unit.ts';
import { drawEndLines, drawRunLine, type RunHead } from '../report/data/ndjson.ts';
import { englishOf } from '../session/english-of.ts';
import type { StreamPlan } from '../session/plan-stream.ts';
import { inEnglish } from '../text/in-english.ts';
import { headOf, type StreamSettings } from './stream-lines.ts';

/** A report that is printed while units are read. */
export interface StreamReport {
  /** What is known of the run before its units. */
  readonly head: RunHead & CsvHead;
  readonly drawing: UnitDrawing;
  readonly begin: (head: RunHead & CsvHead) => string;
  /** What is printed after the units; `texts` are those that lean lines left out. */
  readonly end: (run: Run, texts: ChecklistTexts | undefined) => Iterable<string>;
}

/** What the command line says of it. */
interface StreamReportOptions {
  readonly format: 'ndjson' | 'csv';
  readonly messages: Messages;
  /** Lines of ndjson have the checklist's texts. */
  readonly full: boolean;
  /** It goes into a file, not to standard output. */
  readonly toFile: boolean;
}

/** The report of a plan; undefined where what every row of it says is known only after all units. */
export async function openStreamReport(
  plan: StreamPlan,
  settings: StreamSettings,
  { format, messages, full, toFile }: StreamReportOptions,
): Promise<StreamReport | undefined> {
  const owner = { institution: plan.institution, period: plan.period };
  const head = {
    ...headOf(plan.checklist, settings),
    institution: { name: plan.institution, period: plan.period },
    warnings: plan.periodWarnings ?? [],
  };
  if (format === 'ndjson') {
    const drawing = { format, owner, full } as const;
    return { head, drawing, begin: drawRunLine, end: (run, texts) => drawEndLines(run, texts, { messages }) };
  }
  if (plan.periodWarnings === undefined) return undefined;
  const { openCsvLines } = await import('../report/data/csv.ts');
  const english = englishOf([plan.checklist.value, ...settings.also.map(({ value }) => value)], messages);
  const linesOf = (one: CsvHead) => openCsvLines(inEnglish(one, english), messages);
  return {
    head,
    drawing: { format, head: inEnglish(head, english), language: messages.language, english },
    begin: (one) => linesOf(headOnly(one)).heading(toFile),
    end: (run) => [linesOf(headOnly(run)).end(run)],
  };
}

/** Of a run, only what its rows have in common. */
function headOnly({ checklist, also, warnings, institution: { name, period } }: CsvHead): CsvHead {
  return { checklist, ...(also === undefined ? {} : { also }), warnings, institution: { name, period } };
}
