import { type Diagnostic, fault, type Loaded } from '../../model/diagnostic.ts';
import type { Node } from '../../model/source-node.ts';
import { readWorkbook } from '../../office/workbook/read-workbook.ts';
import { fromFormCell } from '../../text/cell-text.ts';
import { proposeId } from '../../text/propose-id.ts';
import type { SourceText } from '../../text/source-text.ts';
import { type CellSource, cellSource, keyAt, mapping } from './cell-source.ts';
import { asFormSheet, type FormSheet, rowsOf, type SheetPurpose } from './form-sheets.ts';
import { type AnswerRows, readAnswerRows } from './read-answer-rows.ts';
import { dateNode } from './read-evidence.ts';
import { readRest, restOf, setAt } from './rest.ts';

/** A filled form as a source: the tree of an assessment, or of an evaluator's file, whose places are cells. */
export interface FilledForm {
  readonly source: SourceText;
  readonly root: Node;
  readonly faults: readonly Diagnostic[];
}

/**
 * Reads a filled workbook. What people do to it is read through: inserted rows, renamed and moved sheets, columns in another
 * order, other programs. What would change answers silently is a fault: rows of items that are gone, two answers to one.
 */
export function readForm(bytes: Uint8Array, file: string): Loaded<FilledForm> {
  const workbook = readWorkbook(bytes, file);
  if (!workbook.ok) return workbook;
  const faults: Diagnostic[] = [];
  const source = cellSource(file);
  const sheets = new Map<string, FormSheet>();
  for (const sheet of workbook.value) {
    const form = asFormSheet(sheet);
    if (form === undefined) continue;
    const first = sheets.get(form.purpose);
    if (first === undefined) sheets.set(form.purpose, form);
    else faults.push(fault('form-two-sheets', { file, sheet: sheet.name }, { first: first.sheet.name }));
  }
  const find = (purpose: SheetPurpose) => sheets.get(purpose);
  const answers = find('answers');
  const verification = find('verification');
  // A unit's form whose sheet of answers was deleted is not an evaluator's.
  const main = answers ?? (find('services') === undefined ? verification : undefined);
  if (main === undefined) {
    const diagnostic =
      sheets.size > 0 ? fault('form-sheet-missing', { file }, {}) : fault('workbook-no-form', { file }, {});
    return { ok: false, diagnostics: [diagnostic] };
  }
  const rows = readAnswerRows(main, source, faults);
  const verified =
    answers === undefined || verification === undefined ? undefined : readAnswerRows(verification, source, faults);
  addEvidence(find('evidence'), rows, verified, source);
  for (const item of restOf(find('manifest')).items) {
    if (!rows.items.has(item)) faults.push(fault('form-row-missing', { file, sheet: main.sheet.name }, { item }));
  }
  const own = source.nothing(main.sheet.name, { row: main.keyRow, column: main.rowKey });
  const identity = readIdentity(find('identity'), source);
  const entries: (readonly [string, Node | undefined])[] =
    answers === undefined
      ? [['checklist', identity.get('checklist')], ['unit', identity.get('unit.id')], ...verificationEntries(rows, own)]
      : [
          ...['checklist', 'institution', 'period'].map((key) => [key, identity.get(key)] as const),
          ['unit', under(['id', 'name', 'kind', 'head'].map((key) => [key, identity.get(`unit.${key}`)]))],
          ['services', readServices(find('services'), source)],
          ['answers', under([...rows.answers]) ?? nothingIn(own)],
          ['verification', verified === undefined ? undefined : readVerification(verified, own)],
          ['waivers', readWaivers(find('waivers'), source)],
        ];
  const root = under(entries) ?? nothingIn(own);
  for (const { path, value, cell } of readRest(find('manifest'))) setAt(root, path, value, cell, source);
  return { ok: true, value: { source: source.finish(), root, faults }, warnings: [] };
}

/** A mapping whose keys no cell has the words of. */
function under(entries: readonly (readonly [string, Node | undefined])[]): Node | undefined {
  return mapping(entries.flatMap(([key, value]) => (value === undefined ? [] : [[keyAt(key, value), value] as const])));
}

/** A mapping without entries. */
function nothingIn({ start, end }: Node): Node {
  return { kind: 'mapping', entries: new Map(), start, end };
}

function readIdentity(form: FormSheet | undefined, source: CellSource): ReadonlyMap<string, Node> {
  if (form === undefined) return new Map();
  return new Map(
    rowsOf(form).flatMap((row) => {
      const value = row.cell('value');
      if (row.key === undefined) return [];
      const { text, row: number } = row.key;
      if (value !== undefined) return [[text, source.scalar(form.sheet.name, value)] as const];
      // Without them there is no unit: that they are empty is said at their cells.
      if (text !== 'unit.id' && text !== 'unit.name') return [];
      const column = form.columns.get('value') ?? row.key.column;
      return [[text, source.scalar(form.sheet.name, { row: number, column, text: '' })] as const];
    }),
  );
}

/** The services by id; one that a person added without an id gets one made of its name. */
function readServices(form: FormSheet | undefined, source: CellSource): Node | undefined {
  if (form === undefined) return undefined;
  const { name: sheet } = form.sheet;
  const rows = rowsOf(form);
  const taken = new Set(rows.flatMap(({ key }) => (key === undefined ? [] : [key.text])));
  return mapping(
    rows.flatMap((row) => {
      const name = row.cell('name');
      const place = name ?? row.key;
      if (place === undefined) return [];
      const id = row.key?.text ?? proposeId(fromFormCell(place.text), taken, 'layanan');
      const value = name === undefined ? source.nothing(sheet, place) : source.scalar(sheet, name);
      return [[source.scalar(sheet, row.key ?? place, id), value] as const];
    }),
  );
}

/** Evidence of the sheet of its own behind that of the rows. */
function addEvidence(
  form: FormSheet | undefined,
  rows: AnswerRows,
  verified: AnswerRows | undefined,
  source: CellSource,
): void {
  if (form === undefined) return;
  const { name: sheet } = form.sheet;
  for (const row of rowsOf(form)) {
    const piece = row.cell('evidence');
    if (row.key === undefined || piece === undefined) continue;
    const text = source.scalar(sheet, piece);
    const [dated, until, note] = [row.cell('dated'), row.cell('until'), row.cell('note')];
    const entry = under([
      [/^https?:\/\/\S+$/i.test(text.text) ? 'link' : 'file', text],
      ['dated', dated && dateNode(dated, dated.text, sheet, source)],
      ['until', until && dateNode(until, until.text, sheet, source)],
      ['note', note && source.scalar(sheet, note)],
    ]);
    const answers = row.cell('part') === undefined ? rows.answers : (verified ?? rows).answers;
    if (entry !== undefined) appendEvidence(answers, row.key.text, entry);
  }
}

function appendEvidence(answers: Map<string, Node>, item: string, entry: Node): void {
  const before = answers.get(item);
  const entries = new Map(before?.kind === 'mapping' ? before.entries : []);
  if (before?.kind === 'scalar') entries.set('answer', { key: keyAt('answer', before), value: before });
  const list = entries.get('evidence')?.value;
  const items = [...(list?.kind === 'sequence' ? list.items : []), entry];
  const { start, end } = entry;
  entries.set('evidence', { key: keyAt('evidence', entry), value: { kind: 'sequence', items, start, end } });
  answers.set(item, { kind: 'mapping', entries, start: before?.start ?? start, end: before?.end ?? end });
}

/** Who verified, when, and what was found; undefined for a blank sheet. */
function readVerification(rows: AnswerRows, own: Node): Node | undefined {
  const isBlank = rows.answers.size === 0 && rows.others.size === 0;
  return isBlank ? undefined : under(verificationEntries(rows, own));
}

function verificationEntries({ answers, others }: AnswerRows, own: Node): (readonly [string, Node | undefined])[] {
  return [
    ['by', others.get('by')],
    ['date', others.get('date')],
    ['answers', under([...answers]) ?? nothingIn(own)],
  ];
}

function readWaivers(form: FormSheet | undefined, source: CellSource): Node | undefined {
  if (form === undefined) return undefined;
  const { name: sheet } = form.sheet;
  const items = rowsOf(form).flatMap((row) => {
    const [until, reason] = [row.cell('until'), row.cell('reason')];
    const { key } = row;
    return (
      under([
        ['item', key && source.scalar(sheet, key)],
        ['until', until && dateNode(until, until.text, sheet, source)],
        ['reason', reason && source.scalar(sheet, reason)],
      ]) ?? []
    );
  });
  const [first] = items;
  return first && { kind: 'sequence', items, start: first.start, end: first.end };
}
