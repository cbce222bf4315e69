import type { Messages } from '../../../messages/messages.ts';
import type { Run, UnitResult } from '../../../model/run.ts';
import { OFFICE_WORDS } from '../../../office/office-words.ts';
import type { ReportOptions } from '../../report-options.ts';
import type { Outline } from '../outline.ts';
import { AUDIT_CONTENTS } from './audit-contents.ts';
import { type AuditContext, auditContext, type Medium } from './audit-context.ts';
import { drawParts } from './draw-parts.ts';
import { aboutUnit, pageTexts } from './page-texts.ts';

/** An audit as an outline, for what it is read on. */
export function auditOutline(run: Run, medium: Medium, options: ReportOptions): Outline {
  const context = auditContext(run, medium, options);
  const { institution, unit } = AUDIT_CONTENTS[medium];
  const [alone] = context.single ? run.units : [];
  const sections =
    alone === undefined || institution === unit
      ? drawParts(institution, context)
      : drawParts(unit, { ...context, subject: alone });
  return { kicker: '', ...headOf(context), headline: null, version: run.tool.version, sections };
}

type Head = Pick<Outline, 'title' | 'about' | 'sources'> & Partial<Pick<Outline, 'kicker'>>;

/** Whom the report is about and by which instrument; a screen about one unit has it for its title. */
function headOf({ run, messages, medium, single }: AuditContext): Head {
  const { report } = messages;
  const { name, period } = run.institution;
  const checklist = run.checklist === null ? [] : [run.checklist.title];
  const when = period === null ? [] : [report.period(period)];
  const institution = name ?? report.unnamedInstitution;
  const { reportTitle, asOf, date } = OFFICE_WORDS[messages.language];
  const day = [...when, asOf(date(run.asOf))].join(', ');
  if (medium === 'document') return { title: reportTitle, sources: [institution, day] };
  if (medium === 'workbook') return { title: institution, sources: [...checklist, day] };
  const [unit] = run.units;
  if (medium === 'page') return pageHead(single ? unit : undefined, run, messages);
  if (!single || unit === undefined || medium === 'text') {
    return { title: [institution, ...when].join(', '), about: checklist, sources: [] };
  }
  const owner = [...(name === null ? [] : [name]), ...when].join(', ');
  return { title: unit.name, about: [...(owner === '' ? [] : [owner]), ...checklist], sources: [] };
}

/** The title of a page and what is below it; a unit that is alone is the title. */
function pageHead(unit: UnitResult | undefined, { institution, checklist, asOf }: Run, messages: Messages): Head {
  const { report } = messages;
  const { name, period } = institution;
  const texts = pageTexts(messages);
  const sources = [
    ...(unit === undefined ? [] : [aboutUnit(unit, texts), name ?? '']),
    period === null ? '' : report.period(period),
    checklist === null ? '' : `${checklist.title} (${report.version(checklist.version)})`,
    texts.asOf(texts.date(asOf)),
  ];
  return {
    title: unit?.name ?? name ?? report.unnamedInstitution,
    kicker: texts.kicker,
    sources: sources.filter((part) => part !== ''),
  };
}
