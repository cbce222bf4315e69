import type { FormTexts } from '../../messages/forms-texts.ts';
import type { Content, ContentMap } from '../../model/content.ts';
import type { Language } from '../../model/workspace.ts';
import type { Cell, Sheet } from '../../office/workbook/cells.ts';
import { packWorkbook } from '../../office/workbook/pack-workbook.ts';
import { cellName } from '../../office/workbook/workbook.ts';
import { type Form, type FormItem, itemsOfForm } from '../form.ts';
import { FORM_WORDS } from '../form-words.ts';
import { type AnswerSheetContent, answerColumns, answerSheet } from './answer-sheet.ts';
import { choiceLists } from './choice-sheet.ts';
import { HEADING, MARK } from './form-sheets.ts';
import { type EvidenceRow, type ItemCells, isMap, itemCells, mapAt, NO_CELLS, textAt } from './item-content.ts';
import { MANIFEST_ROWS, type RestEntry, writeRest } from './rest.ts';

const text = (value: string, style: Cell['style'] = 'text'): Cell =>
  value === '' ? { kind: 'empty', style } : { kind: 'exact', value, style };

/** Rows for services that a unit adds. */
const SPARE_SERVICES = 15;
/** A form has no day of its own: it is the same whenever it is made. */
const NO_DAY = '2000-01-01';

/** A blank form as a workbook. */
export function drawBlankWorkbook(form: Form, language: Language): Uint8Array {
  return drawWorkbook(form, new Map(), language);
}

/** A form as a workbook, with what an assessment (or an evaluator's file) says already. */
export function drawWorkbook(form: Form, content: ContentMap, language: Language): Uint8Array {
  const words = FORM_WORDS[language];
  const lists = choiceLists(form, words);
  const isVerification = form.purpose === 'verification';
  const verification = isVerification ? content : mapAt(content, 'verification');
  const claims = cellsOf(form, isVerification ? new Map() : mapAt(content, 'answers'), ['answers'], true);
  const path = isVerification ? ['answers'] : ['verification', 'answers'];
  const findings = cellsOf(form, mapAt(verification, 'answers'), path, false);
  const answers: AnswerSheetContent = {
    purpose: 'answers',
    cells: (item) => claims.get(item.id) ?? NO_CELLS,
    reasons: needsReasons(form, claims),
  };
  const found: AnswerSheetContent = {
    purpose: 'verification',
    cells: (item) => findings.get(item.id) ?? NO_CELLS,
    reasons: needsReasons(form, findings),
    by: textAt(verification, 'by'),
    date: textAt(verification, 'date'),
    claim: isVerification ? claimText(words) : claimFormula(form, answers, claims, words),
  };
  const sheets: readonly Sheet[] = [
    stepSheet(form, words),
    identitySheet(form, content, words),
    ...(isVerification ? [] : [serviceSheet(form, content, words), answerSheet(form, answers, lists, words)]),
    answerSheet(form, found, lists, words),
    ...evidenceSheet(claims, findings, words),
    ...waiverSheet(content, words),
    lists.sheet,
    manifestSheet(
      form,
      [...claims.values(), ...findings.values()].flatMap(({ rest }) => rest),
      words,
    ),
  ];
  const imprint = { tool: { name: 'patuh' as const, version: '1' }, asOf: NO_DAY, application: 'patuh-form' };
  return packWorkbook(sheets, { title: form.unit.name, decimals: 2 }, imprint, { language });
}

function cellsOf(
  form: Form,
  answers: ContentMap,
  path: readonly string[],
  hasEvidence: boolean,
): ReadonlyMap<string, ItemCells> {
  return new Map(itemsOfForm(form).map(({ id }) => [id, itemCells(id, answers.get(id), path, hasEvidence)]));
}

function needsReasons(form: Form, cells: ReadonlyMap<string, ItemCells>): boolean {
  const isAllowed = itemsOfForm(form).some(({ answers }) => answers.notApplicable);
  return isAllowed || [...cells.values()].some(({ reason }) => reason !== '');
}

function claimText(words: FormTexts): (item: FormItem) => Cell {
  return ({ claim }) =>
    text(claim === undefined ? '' : [claim.answer ?? words.notAnswered, ...claim.evidence].join('\n'), 'faint');
}

/** The claim beside a finding, as the sheet of the answers has it now. */
function claimFormula(
  form: Form,
  content: AnswerSheetContent,
  claims: ReadonlyMap<string, ItemCells>,
  words: FormTexts,
): (item: FormItem) => Cell {
  const column = answerColumns(form, content, words).findIndex(({ key }) => key === 'answer') + 1;
  const items = itemsOfForm(form);
  /** Keys, title and headings. */
  const head = 3;
  return (item) => {
    const cell = `'${words.sheets.answers}'!${cellName(head + 1 + items.indexOf(item), column)}`;
    return {
      kind: 'formula',
      formula: `IF(${cell}="","",${cell})`,
      value: claims.get(item.id)?.answer ?? '',
      style: 'center',
    };
  };
}

function stepSheet({ purpose, checklist, unit }: Form, words: FormTexts): Sheet {
  return {
    name: words.sheets.steps,
    widths: [110],
    rows: [
      [text(words.titles[purpose], 'title')],
      [text(unit.name, 'part')],
      [text(words.checklist(checklist.title, checklist.years, checklist.version), 'subtitle')],
      [],
      ...words.workbookSteps[purpose].map((step, index) => [text(`${index + 1}. ${step}`, 'sentence')]),
    ],
    form: {},
  };
}

/** Who answers: a row a fact, whose key is in the last column. */
function identitySheet(form: Form, content: ContentMap, words: FormTexts): Sheet {
  const { columns } = words;
  const { checklist, institution = '', period = '', unit } = form;
  const own = mapAt(content, 'unit');
  const rows: readonly (readonly [key: string, label: string, value: string, isOpen: boolean])[] = [
    ['checklist', columns.checklist, textAt(content, 'checklist') || checklist.name, false],
    ['institution', columns.institution, textAt(content, 'institution') || institution, true],
    ['period', columns.period, textAt(content, 'period') || period, true],
    ['unit.id', columns.unitId, unit.id, false],
    ['unit.name', columns.unitName, unit.name, true],
    ['unit.kind', columns.unitKind, textAt(own, 'kind') || (unit.kind ?? ''), true],
    ['unit.head', columns.unitHead, textAt(own, 'head') || (unit.head ?? ''), true],
  ];
  return {
    name: words.sheets.identity,
    widths: [24, 70, 8],
    rows: [
      [text('label', 'plain'), text('value', 'plain'), text(`${MARK}identity`, 'plain')],
      [text(words.sheets.identity, 'part')],
      ...rows.map(([key, label, value, isOpen]) => [
        text(label, 'label'),
        text(value, isOpen ? 'input' : 'text'),
        text(key, 'plain'),
      ]),
    ],
    form: { hiddenRows: 1, hiddenColumns: [3] },
  };
}

function serviceSheet({ services }: Form, content: ContentMap, words: FormTexts): Sheet {
  const written = mapAt(content, 'services');
  const spare = Array.from({ length: SPARE_SERVICES }, () => [text('', 'input'), text('', 'input')]);
  return {
    name: words.sheets.services,
    widths: [24, 70, 8],
    rows: [
      [text('id', 'plain'), text('name', 'plain'), text(`${MARK}services`, 'plain')],
      [text(words.columns.serviceId, 'heading'), text(words.columns.service, 'heading'), text(HEADING, 'plain')],
      ...services.map(({ id, name }) => [
        text(id),
        text(written.has(id) ? textAt(written, id) : name, 'input'),
        text(id, 'plain'),
      ]),
      ...spare,
    ],
    form: { hiddenRows: 1, hiddenColumns: [3], frozen: { rows: 2, columns: 0 } },
  };
}

/** Evidence that needs more than a line in its item's row; no sheet where there is none. */
function evidenceSheet(
  claims: ReadonlyMap<string, ItemCells>,
  findings: ReadonlyMap<string, ItemCells>,
  words: FormTexts,
): Sheet[] {
  const rowsOf = (cells: ReadonlyMap<string, ItemCells>, part: string) =>
    [...cells.values()].flatMap(({ evidenceRows }) => evidenceRows.map((row) => evidenceCells(row, part)));
  const rows = [...rowsOf(claims, ''), ...rowsOf(findings, 'verification')];
  if (rows.length === 0) return [];
  const { columns } = words;
  const keys = ['id', 'evidence', 'dated', 'until', 'note', 'part', `${MARK}evidence`];
  const titles = [columns.item, columns.evidence, columns.dated, columns.until, columns.note, columns.part];
  return [
    {
      name: words.sheets.evidence,
      widths: [24, 50, 16, 16, 40, 14, 8],
      rows: [
        keys.map((key) => text(key, 'plain')),
        [...titles.map((title) => text(title, 'heading')), text(HEADING, 'plain')],
        ...rows,
      ],
      form: { hiddenRows: 1, hiddenColumns: [7], frozen: { rows: 2, columns: 1 } },
    },
  ];
}

function evidenceCells({ item, evidence, dated, until, note }: EvidenceRow, part: string): Cell[] {
  return [text(item), ...[evidence, dated, until, note].map((value) => text(value, 'input')), text(part)];
}

function waiverSheet(content: ContentMap, words: FormTexts): Sheet[] {
  const list = content.get('waivers');
  const waivers = Array.isArray(list) ? (list as readonly Content[]).filter(isMap) : [];
  if (waivers.length === 0) return [];
  const { columns } = words;
  return [
    {
      name: words.sheets.waivers,
      widths: [24, 16, 70, 8],
      rows: [
        ['id', 'until', 'reason', `${MARK}waivers`].map((key) => text(key, 'plain')),
        [
          ...[columns.item, columns.until, columns.reason].map((title) => text(title, 'heading')),
          text(HEADING, 'plain'),
        ],
        ...waivers.map((waiver) => [
          text(textAt(waiver, 'item')),
          text(textAt(waiver, 'until'), 'input'),
          text(textAt(waiver, 'reason'), 'input'),
        ]),
      ],
      form: { hiddenRows: 1, hiddenColumns: [4], frozen: { rows: 2, columns: 0 } },
    },
  ];
}

/** What the form was made with: its items, and what has no cell of its own. */
function manifestSheet(form: Form, rest: readonly RestEntry[], words: FormTexts): Sheet {
  const row = (key: string, value: string) => [text(key, 'plain'), text(value, 'plain')];
  return {
    name: words.sheets.manifest,
    widths: [16, 60],
    rows: [
      row(`${MARK}manifest`, 'value'),
      ...itemsOfForm(form).map(({ id }) => row(MANIFEST_ROWS.item, id)),
      ...rest.map((entry) => row(MANIFEST_ROWS.rest, writeRest(entry))),
    ],
    form: { hidden: true },
  };
}
