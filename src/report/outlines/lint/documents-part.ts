import type { DocumentResult, ServiceResult } from '../../../model/lint-run.ts';
import { maskPersonalData } from '../../../model/personal-data.ts';
import { documentCounts, documentName, serviceSentence } from '../../lint/lint-sentences.ts';
import { componentTable, documentTable, findingTable } from '../../lint/lint-tables.ts';
import type { Block } from '../outline.ts';
import type { LintContext, LintPart } from './lint-context.ts';

/** The id of the section of a document, by its number in the run. */
function idOf(index: number): string {
  return `d-${index + 1}`;
}

/** All documents with what was found in each; a page about a single one says so already. */
export const documentListPart: LintPart = ({ run, medium, texts }) => {
  if (medium === 'page' && run.documents.length < 2) return [];
  const links = run.documents.map(({ findings }, index) => (findings.length > 0 ? idOf(index) : null));
  const list: Block = { kind: 'table', table: documentTable(run, texts), leading: 'file', links };
  return [{ id: 'documents', heading: texts.report.headings.documents, blocks: [list] }];
};

/** Each document that has findings, or is asked about: its findings as a table, and what was recognised in it. */
export const documentsPart: LintPart = (context) => {
  const { run, medium, options } = context;
  const isAsked = medium === 'page' ? run.documents.length === 1 : options.explain === true;
  return run.documents.flatMap((document, index) =>
    isAsked || document.findings.length > 0
      ? [{ id: idOf(index), heading: document.file, blocks: documentBlocks(document, context) }]
      : [],
  );
};

function documentBlocks(document: DocumentResult, context: LintContext): Block[] {
  const { medium, texts, options } = context;
  const { file, kind, services, findings } = document;
  const sentences = services.map((service) => serviceSentence(service, texts));
  const table: Block = {
    kind: 'table',
    table: findingTable(document, texts),
    caption: `${file}: ${documentCounts(document, texts)}`,
    leading: '',
    giving: 'fault',
  };
  if (medium !== 'page') {
    const explained = options.explain === true ? services : [];
    return [
      { kind: 'sentences', lines: [texts.kinds[kind], ...sentences] },
      table,
      ...explained.flatMap((service) => componentBlocks(service, context)),
    ];
  }
  return [
    { kind: 'paragraphs', lines: [documentName(document, texts)] },
    { kind: 'sentences', lines: sentences },
    findings.length === 0 ? { kind: 'paragraphs', lines: [texts.report.clean] } : table,
    ...services.flatMap((service) => componentBlocks(service, context)),
  ];
}

/** A service component by component, below its name; a page has room for all, folded away. */
function componentBlocks(service: ServiceResult, { medium, texts }: LintContext): Block[] {
  const { headings, unnamedService } = texts.report;
  const table = { kind: 'table', table: componentTable(service, texts), leading: 'component' } as const;
  return medium === 'page'
    ? [{ ...table, caption: `${headings.components}: ${serviceSentence(service, texts)}`, folded: true }]
    : [{ kind: 'subheading', text: maskPersonalData(service.name ?? unnamedService) }, table];
}
