import { documentClaimTable, documentsHeading } from '../../document-claims.ts';
import { evidenceTable, unprovenTable, untimelyEvidence, verificationTable } from '../../proof-tables.ts';
import type { Table } from '../../table.ts';
import type { Block, Section, TableBlock } from '../outline.ts';
import type { UnitContext, UnitPart } from './audit-context.ts';
import { resultSentences } from './result-sentences.ts';

/** What a unit claims and cannot prove. */
const unprovenPart: UnitPart = (context) => {
  const { subject, run, messages, maxGaps } = context;
  const { report } = messages;
  const { unproven, evidence } = subject;
  if (unproven.length === 0) return [];
  // The whole list again says no more than this where nothing was handed in yet.
  if (evidence.length === 0 && run.basis !== 'evidenced') {
    return [{ heading: '', blocks: [{ kind: 'paragraphs', lines: [`${report.noEvidence}.`] }] }];
  }
  const most = maxGaps ?? unproven.length;
  const table = unprovenTable(subject, run, most, messages);
  const rest = unproven.length - Math.min(most, unproven.length);
  return [
    section(report.headings.unproven(unproven.length), [
      {
        kind: 'table',
        table,
        leading: 'item',
        onScreen: ['points', 'item', 'problem'],
        paper: numbered({ item: 0, points: 900, answer: 1800, problem: 3000, evidence: 3600 }),
      },
      ...more(rest, context),
    ]),
  ];
};

/** Evidence whose time is not the day of judgement. */
const lapsedPart: UnitPart = (context) => {
  const { subject, run, messages, medium } = context;
  const untimely = untimelyEvidence(subject);
  if (untimely.length === 0) return [];
  // A screen has room for the id of an item, beside evidence and dates.
  const named = medium === 'screen' ? untimely.map((one) => ({ ...one, title: one.item })) : untimely;
  return [
    section(
      messages.report.headings.lapsed(untimely.length, run.asOf),
      cut(
        {
          kind: 'table',
          table: evidenceTable(named, messages),
          leading: 'item',
          giving: 'evidence',
          onScreen: ['item', 'evidence', 'dated', 'validUntil'],
          paper: numbered({ item: 0, evidence: 4000, problem: 2600, dated: 1500, validUntil: 1300 }),
        },
        context,
      ),
    ),
  ];
};

/** What an evaluator found. */
const verificationPart: UnitPart = (context) => {
  const { subject, run, messages, medium } = context;
  if (subject.verification === null) return [];
  // In the text they are among the sentences about the unit.
  const lines = medium === 'text' ? [] : resultSentences(context, ['verification']).map((line) => `${line}.`);
  return [
    section(messages.report.headings.verification, [
      { kind: 'paragraphs', lines, withNext: true },
      ...cut(
        {
          kind: 'table',
          table: verificationTable(subject, run, messages),
          leading: 'item',
          onScreen: ['item', 'claimed', 'finding', 'judgement', 'difference'],
          paper: numbered({ item: 0, claimed: 1700, finding: 1700, judgement: 1500, difference: 1000, note: 3400 }),
        },
        context,
      ),
    ]),
  ];
};

/** Answers that the unit's documents contradict; on a screen each in a sentence with its place. */
const documentsPart: UnitPart = (context) => {
  const { subject, messages, medium } = context;
  const heading = documentsHeading(subject, messages);
  if (heading === undefined) return [];
  const table = documentClaimTable(subject, messages);
  if (medium !== 'screen') {
    const paper = numbered({ item: 0, service: 2600, document: 4200, place: 3400 });
    return [section(heading, [{ kind: 'table', table, leading: 'item', paper }])];
  }
  const lines = table.rows.map(({ cells }) => {
    const about = cells.service === '' ? cells.item : `${cells.item} [${cells.service}]`;
    return `${about}: ${cells.document} (${cells.place})`;
  });
  const shown = lines.slice(0, context.maxGaps ?? lines.length);
  return [
    section(heading, [
      { kind: 'sentences', lines: shown, hanging: true },
      ...more(lines.length - shown.length, context),
    ]),
  ];
};

/** All about the proof of a unit's answers. */
export const PROOF_PARTS: readonly UnitPart[] = [unprovenPart, lapsedPart, verificationPart, documentsPart];

function section(heading: string, blocks: readonly Block[]): Section {
  return { heading, onScreen: 'spaced', blocks };
}

function numbered(widths: Readonly<Record<string, number>>): TableBlock['paper'] & {} {
  return { numbered: true, widths };
}

/** A table of at most so many rows as there are to be gaps on a screen, and how many more there are; whole elsewhere. */
function cut(block: TableBlock, context: UnitContext): Block[] {
  const { rows } = block.table;
  const shown = context.medium === 'screen' ? rows.slice(0, context.maxGaps ?? rows.length) : rows;
  const table: Table = { ...block.table, rows: shown };
  return [{ ...block, table }, ...more(rows.length - shown.length, context)];
}

function more(rest: number, { messages }: UnitContext): Block[] {
  return rest > 0 ? [{ kind: 'note', text: messages.report.moreItems(rest) }] : [];
}
