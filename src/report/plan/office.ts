import type { PlanRun } from '../../model/plan-run.ts';
import type { VisitPlan } from '../../model/visit-plan.ts';
import { headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { drawDocx } from '../drawers/draw-docx.ts';
import { drawXlsx } from '../drawers/draw-xlsx.ts';
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
  const steps = plan.programme.parts.flatMap((part) => part.steps);
  return {
    name: words.sheet.steps,
    widths: [10, 22, 30, 40, 26, 24, 8, 8, 50, 34, 50, 40],
    table: { frozen: 1, printed: 9 },
    rows: [
      headings(
        ...[columns.month, columns.owner, columns.unit, columns.item, columns.service, columns.change],
        ...[columns.cost, columns.points, columns.remedy, columns.law, columns.evidence, columns.example],
      ),
      ...steps.map((step) => [
        text(step.month),
        text(step.owner ?? words.noOwner),
        text(nameOf(step.unit)),
        text(step.title),
        text(step.service?.name ?? null),
        text(changePhrase(step, context)),
        number(step.cost, 'points'),
        number(step.gain, 'points'),
        text(step.remedy),
        text(step.law.join('; ')),
        text(step.evidence),
        text(step.example),
      ]),
    ],
  };
}

function visitSheet({ answers }: VisitPlan, { words, nameOf }: PlanContext): Sheet {
  const { columns, visits: texts } = words;
  return {
    name: texts.sheet,
    widths: [30, 46, 26, 18, 8, 50, 34],
    table: { frozen: 1, printed: 7 },
    rows: [
      headings(
        ...[columns.unit, columns.item, columns.service, texts.columns.claim, texts.columns.points],
        ...[columns.evidence, columns.law],
      ),
      ...answers.map(({ unit, title, service, claim, points, evidence, law }) => [
        text(nameOf(unit)),
        text(title),
        text(service?.name ?? null),
        text(claim ?? words.noAnswer),
        number(points, 'points'),
        text(evidence),
        text(law.join('; ')),
      ]),
    ],
  };
}
