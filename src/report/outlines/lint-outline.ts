import type { LintRun } from '../../model/lint-run.ts';
import { lintTexts } from '../lint/lint-words.ts';
import type { ReportOptions } from '../report-options.ts';
import { pageTexts } from './audit/page-texts.ts';
import { documentListPart, documentsPart } from './lint/documents-part.ts';
import { foundPart } from './lint/found-part.ts';
import type { LintContext, LintMedium, LintPart } from './lint/lint-context.ts';
import { lintMethodPart } from './lint/lint-method-part.ts';
import { lintResultPart } from './lint/lint-result-part.ts';
import { lintWarningsPart, passedOverPart, uncheckedPart } from './lint/unchecked-parts.ts';
import { filled, type Outline } from './outline.ts';

const DOCUMENTS = [lintResultPart, documentListPart, documentsPart, uncheckedPart];

/** What a report of a check of documents has, by what it is read on; on a screen the result is last, where it is seen. */
const CONTENTS: Readonly<Record<LintMedium, readonly LintPart[]>> = {
  screen: [foundPart, lintResultPart, lintMethodPart],
  text: [...DOCUMENTS, lintWarningsPart, passedOverPart, lintMethodPart],
  page: [...DOCUMENTS, passedOverPart, lintWarningsPart, lintMethodPart],
};

/** A check of documents as an outline, for what it is read on. */
export function lintOutline(run: LintRun, medium: LintMedium, options: ReportOptions): Outline {
  const context: LintContext = { run, medium, options, texts: lintTexts(options.messages) };
  return {
    kicker: '',
    sources: [],
    ...headOf(context),
    headline: null,
    version: run.tool.version,
    sections: filled(CONTENTS[medium].flatMap((part) => part(context))),
  };
}

/** A page about one document has it for its title; a screen shows what was typed, and needs none. */
function headOf({ run, medium, texts, options }: LintContext): Pick<Outline, 'title'> & Partial<Outline> {
  const { title, kicker } = texts.report;
  if (medium === 'screen') return { title: '' };
  if (medium === 'text') return { title };
  const [only, ...others] = run.documents;
  const { asOf, date } = pageTexts(options.messages);
  return {
    title: only === undefined || others.length > 0 ? title : only.file,
    kicker,
    sources: [asOf(date(run.asOf))],
  };
}
