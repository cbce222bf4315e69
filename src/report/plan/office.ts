import type { PlanRun } from '../../model/plan-run.ts';
import { headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { drawDocx } from '../drawers/draw-docx.ts';
import { drawXlsx } from '../drawers/draw-xlsx.ts';
import { planOutline } from './plan-outline.ts';
import { changePhrase, type PlanContext, type PlanOptions, planContext } from './plan-words.ts';

/** A plan as a document in A4. */
export function renderPlanDocx(plan: PlanRun, options: PlanOptions): Uint8Array {
  return drawDocx([planOutline(plan, 'text', options)], plan, options.messages);
}

/** A plan as a workbook: what it says, and every step on a sheet that can be filtered. */
export function renderPlanXlsx(plan: PlanRun, options: PlanOptions): Uint8Array {
  const { messages } = options;
  const context = planContext(plan, messages);
  const outline = planOutline(plan, 'text', options);
  return drawXlsx(outline, [stepSheet(context)], plan, messages, context.words.sheet.summary);
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
