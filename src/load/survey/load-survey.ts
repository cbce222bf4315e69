import { chooseDiagnostics } from '../../model/choose-diagnostics.ts';
import { type Diagnostic, fault, type Loaded, type Place, warning } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import {
  ELEMENTS,
  forEachElement,
  RESPONDENT_FACTS,
  type Respondent,
  type RespondentFact,
  type Survey,
} from '../../model/survey.ts';
import { matchesExtension } from '../../text/file-signature.ts';
import { cellText } from './cell-text.ts';
import { type AskedColumns, chooseColumns } from './choose-columns.ts';
import { decodeSurvey } from './decode-survey.ts';
import { findSeparator } from './find-separator.ts';
import { findTransposed } from './find-transposed.ts';
import { checkHeading, columnName, findHeading, indexOf } from './heading-row.ts';
import { parseCsv } from './parse-csv.ts';
import { readRespondents } from './read-respondents.ts';
import { readLegend } from './survey-legend.ts';

/** Kinds of file that are taken for CSV, by the bytes they begin with. */
const OTHER_KINDS = { xlsx: 'workbook', xls: 'workbook', pdf: 'other', png: 'other', jpg: 'other' } as const;

/**
 * A table of survey answers, one row a respondent, from CSV. A file with an answer that is none of 1 to 4 is refused
 * with every such cell: leaving out respondents who answered 5 would lower the index. Respondents without an answer to
 * an element are left out, which a warning says, and so are rows of sums and rows without an answer.
 */
export function loadSurvey(bytes: Uint8Array, file: string, asked: AskedColumns = {}): Loaded<Survey> {
  const refuse = (...diagnostics: readonly Diagnostic[]): Loaded<Survey> => ({
    ok: false,
    diagnostics: chooseDiagnostics(file, diagnostics),
  });
  const other = Object.entries(OTHER_KINDS).find(([extension]) => beginsAs(bytes, extension));
  if (other !== undefined) return refuse(fault('not-csv', { file }, { kind: other[1] }));
  const decoded = decodeSurvey(bytes, file);
  if (!decoded.ok) return decoded;
  const source = decoded.value;
  const markup = markupOf(source.text);
  if (markup !== undefined) return refuse(fault('not-csv', { file }, { kind: markup }));
  const { separator, start } = findSeparator(source.text);
  const { rows, problem } = parseCsv(source.text, start, separator);
  const place = (offset: number): Place => {
    const { line = 1 } = source.place(offset);
    return { file, line };
  };
  if (problem !== undefined) {
    const { kind } = problem;
    if (kind === 'quote') return refuse(fault('csv-quote', source.place(problem.start), {}));
    const limit = { rows: LIMITS.surveyRows, columns: LIMITS.surveyColumns, cells: LIMITS.surveyCells }[kind];
    return refuse(fault('table-too-large', place(problem.start), { what: kind, limit }));
  }
  const legend = readLegend(rows);
  const heading = findHeading(rows, legend);
  const transposed = () => {
    const found = findTransposed(rows);
    if (found === undefined) return [];
    const { row, means } = found;
    return [fault('survey-transposed', place(row.start), { row: row.number, means: means.join(' ') })];
  };
  if (heading === undefined) {
    const [rather = fault('survey-no-heading', { file }, {})] = transposed();
    return refuse(rather);
  }
  const at = place(heading.row.start);
  const faults = checkHeading(heading, at);
  if (faults.length > 0) {
    const [rather] = transposed();
    return rather === undefined ? refuse(...faults) : refuse(rather);
  }
  const [contradicted] = legend.contradicted;
  if (contradicted !== undefined && heading.headings.numbers.length > 0) {
    return refuse(fault('survey-legend', at, { number: contradicted }));
  }
  const chosen = chooseColumns(heading, asked, at);
  if (!chosen.ok) return refuse(...chosen.diagnostics);
  const read = readRespondents(rows.slice(heading.row.number), chosen.value, legend, (row) => place(row.start));
  read.warnings.unshift(...decoded.warnings);
  if (read.respondents.length === 0 && read.faults.length === 0) {
    read.faults.push(fault('survey-no-respondents', at, {}));
  }
  if (read.faults.length > 0) return refuse(...read.faults, ...read.warnings);
  const { byNumber, facts } = chosen.value.headings;
  const knownBy = byNumber.has('pengaduan') || byNumber.has('sarana') ? 'number' : 'name';
  if (knownBy === 'number') read.warnings.unshift(warning('survey-by-number', at, {}));
  const tooMany: RespondentFact[] = [];
  for (const fact of ['service', 'unit'] as const) {
    const index = facts.get(fact);
    if (index === undefined || !hasTooMany(read.respondents, fact)) continue;
    tooMany.push(fact);
    const column = columnName(heading, index);
    read.warnings.push(warning('survey-many-groups', at, { column, limit: LIMITS.surveyGroups }));
  }
  const used = new Set([...ELEMENTS.map((element) => indexOf(heading, element)), ...facts.values()]);
  const value: Survey = {
    file,
    respondents: read.respondents,
    incomplete: read.incomplete,
    columns: forEachElement((element) => heading.column(indexOf(heading, element))),
    knownBy,
    facts: RESPONDENT_FACTS.filter((fact) => facts.has(fact) && !tooMany.includes(fact)),
    unused: heading.row.cells.flatMap((cell, index) =>
      used.has(index) || cellText(cell) === '' ? [] : [heading.column(index).heading],
    ),
    at,
  };
  return { ok: true, value, warnings: chooseDiagnostics(file, read.warnings) };
}

/** What a text is that a program has saved under a name of Excel's: a page of the web, or a workbook as XML. */
function markupOf(text: string): 'html' | 'spreadsheetml' | undefined {
  const head = text.slice(0, 2_000).replace(/^\uFEFF?\s*/, '');
  if (/^<\?(?:xml|mso)/i.test(head) && /urn:schemas-microsoft-com:office:spreadsheet/i.test(head))
    return 'spreadsheetml';
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype html|<(?:html|head|meta|body|table|style|div)\b)|^mime-version:/i.test(
    head,
  )
    ? 'html'
    : undefined;
}

function beginsAs(bytes: Uint8Array, extension: string): boolean {
  return matchesExtension(bytes.subarray(0, 8), extension);
}

function hasTooMany(respondents: readonly Respondent[], fact: 'service' | 'unit'): boolean {
  return new Set(respondents.map(({ facts }) => facts[fact])).size > LIMITS.surveyGroups;
}
