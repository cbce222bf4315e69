import type { PlanRun } from '../../model/plan-run.ts';
import type { VisitPlan } from '../../model/visit-plan.ts';
import { number, type Sheet, text } from '../../office/workbook/cells.ts';
import { drawDocx } from '../drawers/draw-docx.ts';
import { drawXlsx } from '../drawers/draw-xlsx.ts';
import { listSheet } from '../xlsx/list-sheet.ts';
import { planOutline } from './plan-outline.ts';
import { changePhrase, type PlanContext, type PlanOptions, planContext } from './plan-words.ts';

/** A plan as a document in A4. */
export function renderPlanDocx(plan: PlanRun, options: PlanOptions): Uint8Array {
  return drawDocx([planOutline(plan, 'text', options)], plan, options.messages);
}

/** A plan as a workbook: what it says, and every step, or every answer to check, on a sheet that can be filtered. */
export function renderPlanXlsx(plan: PlanRun, options: PlanOptions): Uint8Array {
  const { messages } = options;
  const context = planContext(plan, messages);
  const outline = planOutline(plan, 'text', options);
  const sheets = plan.visits === null ? [stepSheet(context)] : [visitSheet(plan.visits, context)];
  return drawXlsx(outline, sheets, plan, messages, context.words.sheet.summary);
}

function stepSheet(context: PlanContext): Sheet {
  const { plan, words, nameOf } = context;
  const { columns } = words;
  return listSheet(
    words.sheet.steps,
    plan.programme.parts.flatMap((part) => part.steps),
    [
      [columns.month, 10, ({ month }) => text(month)],
      [columns.owner, 22, ({ owner }) => text(owner ?? words.noOwner)],
      [columns.unit, 30, ({ unit }) => text(nameOf(unit))],
      [columns.item, 40, ({ title }) => text(title)],
      [columns.service, 26, ({ service }) => text(service?.name ?? null)],
      [columns.change, 24, (step) => text(changePhrase(step, context))],
      [columns.cost, 8, ({ cost }) => number(cost, 'points')],
      [columns.points, 8, ({ gain }) => number(gain, 'points')],
      [columns.remedy, 50, ({ remedy }) => text(remedy)],
      [columns.law, 34, ({ law }) => text(law.join('; '))],
      [columns.evidence, 50, ({ evidence }) => text(evidence)],
      [columns.example, 40, ({ example }) => text(example)],
    ],
    { printed: 9 },
  );
}

function visitSheet({ answers }: VisitPlan, { words, nameOf }: PlanContext): Sheet {
  const { columns, visits: texts } = words;
  return listSheet(texts.sheet, answers, [
    [columns.unit, 30, ({ unit }) => text(nameOf(unit))],
    [columns.item, 46, ({ title }) => text(title)],
    [columns.service, 26, ({ service }) => text(service?.name ?? null)],
    [texts.columns.claim, 18, ({ claim }) => text(claim ?? words.noAnswer)],
    [texts.columns.points, 8, ({ points }) => number(points, 'points')],
    [columns.evidence, 50, ({ evidence }) => text(evidence)],
    [columns.law, 34, ({ law }) => text(law.join('; '))],
  ]);
}
