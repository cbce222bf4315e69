import { completenessLines, fixableCount, resultSentence, violationSentence } from '../../lint/lint-sentences.ts';
import type { Block, ZonesBlock } from '../outline.ts';
import type { LintContext, LintPart } from './lint-context.ts';

/** What was found in all, the gate where it fails, and what became of every file. */
export const lintResultPart: LintPart = (context) => {
  const { run, medium, texts } = context;
  const { report } = texts;
  const fixable = fixableCount(run);
  const result = resultSentence(run, texts);
  const rest = [...completenessLines(run, texts), ...(fixable === 0 ? [] : [report.fixAdvice(fixable)])];
  const sentences = (...lines: readonly string[]): Block => ({ kind: 'sentences', lines });
  const gate: Block = {
    kind: 'notice',
    title: report.gate,
    lines: run.violations.map((violation) => violationSentence(violation, texts)),
  };
  switch (medium) {
    case 'screen':
      return [{ heading: result, blocks: [gate, sentences(...rest)] }];
    case 'text':
      return [{ heading: '', blocks: [sentences(result), gate, sentences(...rest)] }];
    case 'page':
      return [
        {
          id: 'result',
          heading: report.headings.result,
          blocks: [levelCounts(context), gate, sentences(result, ...rest)],
        },
      ];
  }
};

/** How many findings there are of each level, in the colours of the zones. */
function levelCounts({ run: { counts }, texts: { levels, report } }: LintContext): ZonesBlock {
  const { errors, warnings, notes } = counts;
  return {
    kind: 'zones',
    zones: [
      { zone: 'red', name: levels.error, count: errors },
      { zone: 'yellow', name: levels.warning, count: warnings },
    ],
    others: [{ name: levels.note, count: notes }],
    all: errors + warnings + notes,
    titles: [report.columns.level, report.columns.fault],
    sentence: report.counts(errors, warnings, notes),
  };
}
