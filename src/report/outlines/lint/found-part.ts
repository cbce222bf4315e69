import type { LintTexts } from '../../../messages/lint-texts.ts';
import type { Place } from '../../../model/diagnostic.ts';
import type { DocumentResult, LintFinding } from '../../../model/lint-run.ts';
import { documentName, serviceName, serviceSentence } from '../../lint/lint-sentences.ts';
import { componentTable } from '../../lint/lint-tables.ts';
import { findingText } from '../../lint/lint-words.ts';
import { placeWords, shortPlace } from '../../place-words.ts';
import type { Block, Fault } from '../outline.ts';
import type { LintContext, LintPart } from './lint-context.ts';

/** Each document with its findings one below the other, service by service, each with the line that it is about. */
export const foundPart: LintPart = (context) => {
  const { run, options, texts } = context;
  return run.documents.flatMap((document) => {
    const counting = document.findings.filter(({ suppressed }) => suppressed === null);
    if (counting.length === 0 && options.explain !== true) return [];
    const recognised = options.explain === true ? explainBlocks(document, texts) : [];
    return [
      { heading: document.file, onScreen: 'underlined', blocks: [...recognised, ...findingBlocks(counting, context)] },
    ];
  });
};

/** What was recognised in a document, and how sure: its kind, and each service component by component. */
function explainBlocks(document: DocumentResult, texts: LintTexts): Block[] {
  return [
    { kind: 'sentences', lines: [documentName(document, texts, document.format)] },
    ...document.services.flatMap((service): Block[] => [
      {
        kind: 'subheading',
        level: 3,
        text: `${serviceSentence(service, texts)} (${whereText(service.at, texts)})`,
      },
      {
        kind: 'table',
        table: componentTable(service, texts),
        leading: 'component',
        giving: 'heading',
        graded: 'state',
      },
    ]),
  ];
}

function whereText(at: Place, { place }: LintTexts): string {
  return at.line === undefined ? (placeWords(at, place) ?? at.file) : `${at.file}:${at.line}`;
}

/** The findings of a service below its name; those of none belong to where they are in the document. */
function findingBlocks(findings: readonly LintFinding[], { options, texts }: LintContext): Block[] {
  const blocks: Block[] = [];
  let faults: Fault[] = [];
  for (const [index, finding] of findings.entries()) {
    const before = findings[index - 1];
    const isNew = finding.service !== null && finding.service !== before?.service;
    if (isNew) blocks.push({ kind: 'subheading', level: 3, text: serviceName(finding.service, texts) });
    if (isNew || before === undefined) {
      faults = [];
      blocks.push({ kind: 'faults', faults });
    }
    // What is missing in a service is reported at one line, which is shown once.
    const isShown = before !== undefined && samePlace(before.at, finding.at);
    const text = isShown ? undefined : options.sources?.get(finding.at.file);
    faults.push({ ...describe(finding, texts), ...(text === undefined ? {} : { code: { at: finding.at, text } }) });
  }
  return blocks;
}

function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

function describe(finding: LintFinding, texts: LintTexts): Fault {
  const { at, level, rule } = finding;
  const { fault, remedy } = findingText(finding, texts);
  return {
    place: shortPlace(at, texts.place),
    mark: { level, word: texts.levels[level] },
    fault,
    remedy: `${remedy} (${rule})`,
  };
}
