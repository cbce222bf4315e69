import type { Messages } from '../../../messages/messages.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { placeText } from '../../diagnostic-line.ts';
import { diagnosticText } from '../../wording.ts';
import type { Fault } from '../outline.ts';
import type { LintPart } from './lint-context.ts';

/** Files that could not be checked, with every fault. */
export const uncheckedPart: LintPart = ({ run, texts, options }) => [
  {
    id: 'rejected',
    heading: texts.report.headings.rejected,
    blocks: run.rejected.map(({ file, diagnostics }) => ({
      kind: 'faults',
      file,
      faults: faultsOf(diagnostics, options.messages),
    })),
  },
];

/** What is odd about files that were checked, and about the workspace. */
export const lintWarningsPart: LintPart = ({ run, texts, options }) => [
  {
    id: 'warnings',
    heading: texts.report.headings.warnings,
    blocks: [{ kind: 'faults', faults: faultsOf(run.warnings, options.messages) }],
  },
];

/** Files that a search came across and left alone, each with the reason. */
export const passedOverPart: LintPart = ({ run, texts }) => [
  {
    id: 'passed-over',
    heading: texts.report.headings.passedOver,
    blocks: [
      { kind: 'sentences', lines: run.passedOver.map(({ file, reason }) => `${file}: ${texts.passedOver[reason]}`) },
    ],
  },
];

function faultsOf(diagnostics: readonly Diagnostic[], messages: Messages): Fault[] {
  return diagnostics.map((diagnostic) => ({
    place: placeText(diagnostic.at),
    ...diagnosticText(diagnostic, messages),
  }));
}
