/**
 * What went wrong with a file. Diagnostics carry a code and facts; the words, in each language, are in
 * `report/messages`.
 */

import type { EvidenceCondition } from './evidence.ts';
import type { PersonalDataKind } from './personal-data.ts';
import type { Ordinal } from './quantities.ts';

/** A place in a file. `line` and `column` count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  /** Relative to the working directory, with `/`; `-` is standard input. */
  readonly file: string;
  readonly line?: Ordinal;
  readonly column?: Ordinal;
  /** Column after the last character, where the fault stays on one line. */
  readonly endColumn?: Ordinal;
  /** Where a document has no lines: its page, table, row of that table, and paragraph outside of tables, from 1. */
  readonly page?: Ordinal;
  readonly table?: Ordinal;
  readonly row?: Ordinal;
  readonly paragraph?: Ordinal;
  /** In a workbook: the name of the sheet, and the cell as spreadsheets name it (`F12`). */
  readonly sheet?: string;
  readonly cell?: string;
}

/** What the YAML parser stumbled over, by what a person would mend. */
export type SyntaxProblem =
  | 'indentation'
  | 'tab'
  | 'quote'
  | 'bracket'
  | 'colon'
  | 'comma'
  | 'escape'
  | 'block-text'
  | 'blank'
  | 'word-quotes'
  | 'trailing'
  | 'other';

/**
 * What is wrong with a saved form page: a block of its data does not end, is there twice, cannot be read, is of another
 * unit than the form, or is larger than any assessment.
 */
export type DamageOfPage = 'cut' | 'two' | 'broken' | 'other-unit' | 'too-big';

/** YAML that is legal but has no place in these files. */
export type RefusedFeature =
  | 'anchor'
  | 'alias'
  | 'merge'
  | 'tag'
  | 'directive'
  | 'second-document'
  | 'complex-key'
  | 'empty-key';

/** What a value should have been; the words are in the message tables. */
export type Expectation =
  | 'mapping'
  | 'list'
  | 'text'
  | 'text-or-mapping'
  | 'not-empty'
  | 'decimal'
  | 'integer'
  | 'version'
  | 'boolean'
  | 'identifier'
  | 'severity'
  | 'effort'
  | 'decimals'
  | 'as-shown'
  | 'duration'
  | 'date'
  | 'link'
  | 'regulation'
  | 'word'
  | 'sha256'
  | 'shorter'
  | 'fewer'
  | 'percentage'
  | 'one-of';

/** What a document has more of than is read. */
export type DocumentMeasure =
  | 'bytes'
  | 'inflated-bytes'
  | 'ratio'
  | 'entries'
  | 'nesting'
  | 'blocks'
  | 'characters'
  | 'pages'
  | 'drawing'
  | 'rows'
  | 'cells'
  | 'sheets'
  | 'seconds';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'docx' | 'zip' | 'pdf' | 'office-97' | 'rtf' | 'html' | 'image' | 'other';

/** For every code, the facts that its message needs. */
export interface DiagnosticFacts {
  'not-found': { readonly path: string };
  'no-assessment': { readonly path: string };
  'no-document': { readonly path: string };
  'unit-without-documents': { readonly unit: string };
  'service-without-document': { readonly service: string; readonly unit: string };
  'document-without-unit': Record<never, never>;
  /** A heading that names another component already. */
  'synonym-taken': { readonly heading: string; readonly component: string };
  'unknown-rule': { readonly rule: string; readonly nearest?: string };
  unreadable: { readonly reason: string };
  'changed-while-read': Record<never, never>;
  /** The thread that judged the file ended, or was ended because it did not. */
  'judging-stopped': { readonly how: 'crashed' | 'hung' };
  'not-a-file': Record<never, never>;
  'unsupported-format': { readonly extension: string };
  'too-large': { readonly bytes: number; readonly limit: number };
  'empty-file': Record<never, never>;
  'not-utf8': { readonly encoding: 'utf-16' | 'unknown' };
  /** `written` is the escape that stands for it, where it is not there itself. */
  'control-character': { readonly codePoint: string; readonly written?: string };
  /** `takenOut`: the value is read without them. */
  'word-quotes': { readonly value: string; readonly takenOut?: true };
  'invisible-character': {
    readonly codePoint: string;
    readonly written?: string;
    readonly turnsDirection: boolean;
    readonly takenOut?: true;
  };
  'yaml-syntax': { readonly problem: SyntaxProblem };
  'yaml-feature': { readonly feature: RefusedFeature };
  'duplicate-key': { readonly key: string; readonly firstLine: number };
  /** A file with keys in two languages: the first key in the other one, and a key that came before. */
  'mixed-keys': { readonly key: string; readonly other: string };
  'similar-name': { readonly name: string; readonly other: string; readonly firstLine: number };
  'too-deep': { readonly limit: number };
  'too-many-values': { readonly limit: number };
  'too-many-diagnostics': { readonly limit: number };
  'comma-in-braces': { readonly number: string };
  'unknown-key': { readonly key: string; readonly nearest?: string };
  'missing-key': { readonly key: string };
  'invalid-value': {
    readonly key: string;
    readonly value?: string;
    readonly expected: Expectation;
    readonly allowed?: readonly string[];
    readonly nearest?: string;
    readonly limit?: number;
  };
  'duplicate-id': { readonly id: string; readonly firstLine: number };
  'unknown-source': { readonly name: string; readonly nearest?: string };
  'unsourced-weight': { readonly id: string };
  'unknown-topic': { readonly name: string; readonly nearest?: string };
  'topic-too-common': { readonly name: string; readonly limit: number };
  /** `through` is what the item requires, and what requires the item in turn. */
  'requires-itself': { readonly item: string; readonly through: string };
  'order-without-severity': Record<never, never>;
  'provisional-everything': Record<never, never>;
  'unknown-scale': { readonly name: string; readonly nearest?: string };
  'scale-not-rising': { readonly scale: string };
  'scale-without-points': { readonly scale: string };
  'ambiguous-answer': { readonly scale: string; readonly answer: string };
  'reserved-answer': { readonly answer: string };
  'weights-total': { readonly sum: string; readonly total: string };
  'weight-missing': { readonly id: string };
  'weights-mixed': { readonly id: string };
  'weights-zero': { readonly id: string };
  'section-empty': { readonly id: string };
  'zones-not-descending': { readonly min: string; readonly before: string };
  'zones-last-not-zero': { readonly min: string };
  'zones-above-scale': { readonly min: string; readonly max: string };
  'unknown-section': { readonly section: string; readonly nearest?: string };
  'condition-on-last': { readonly label: string };
  'condition-range': { readonly min: string };
  'zones-order': { readonly zone: string; readonly before: string };
  'scale-max-zero': Record<never, never>;
  'range-empty': { readonly min: string; readonly max: string };
  'unknown-checklist': { readonly name: string; readonly nearest?: string };
  'not-a-checklist': Record<never, never>;
  'path-outside': { readonly path: string };
  'link-outside': Record<never, never>;
  'invalid-checklist': { readonly name: string };
  'other-checklist': { readonly name: string; readonly used: string };
  'not-an-assessment': { readonly kind: 'checklist' | 'workspace' | 'verification' | 'other' };
  'unknown-kind': Record<never, never>;
  /** `either` lists proposals between which it cannot be decided. */
  'unknown-item': {
    readonly item: string;
    readonly checklist: string;
    readonly nearest?: string;
    readonly either?: readonly string[];
  };
  'unknown-answer': {
    readonly item: string;
    readonly answer: string;
    readonly allowed: readonly string[];
    /** Where each may also be written as a number: these, in the same order. */
    readonly numbers?: readonly string[];
    readonly nearest?: string;
    readonly either?: readonly string[];
  };
  'answer-not-a-number': { readonly item: string; readonly answer: string; readonly min: string; readonly max: string };
  'answer-out-of-range': { readonly item: string; readonly answer: string; readonly min: string; readonly max: string };
  'unknown-service': { readonly service: string; readonly nearest?: string; readonly either?: readonly string[] };
  'not-per-service': { readonly item: string };
  'na-not-allowed': { readonly item: string };
  'na-without-reason': { readonly item: string };
  'invalid-date': { readonly key: string; readonly value: string };
  'evidence-shape': Record<never, never>;
  'evidence-outside': { readonly path: string };
  'evidence-unusable': {
    readonly path: string;
    readonly problem: Exclude<EvidenceCondition, 'found' | 'link'>;
  };
  /** A folder of evidence that is named after no item, or no service. */
  'evidence-folder': {
    readonly path: string;
    readonly name: string;
    readonly nearest?: string;
    readonly either?: readonly string[];
  };
  /** A folder of evidence for an item that has no answer. */
  'evidence-unanswered': { readonly path: string; readonly item: string };
  'evidence-too-many': { readonly path: string; readonly limit: number };
  'evidence-changed': { readonly path: string };
  'evidence-copied': { readonly paths: readonly string[]; readonly uses: readonly string[] };
  'evidence-undated': { readonly valid: string };
  'waiver-expired': { readonly item: string; readonly until: string };
  'waiver-unneeded': { readonly item: string };
  'what-if': { readonly changes: number };
  'assumption-form': Record<never, never>;
  'unknown-unit': { readonly unit: string; readonly units: readonly string[]; readonly nearest?: string };
  'cost-heading': { readonly heading: string; readonly known: readonly string[]; readonly nearest?: string };
  'cost-heading-twice': { readonly heading: string };
  'cost-no-column': { readonly names: readonly string[] };
  'cost-value': { readonly value: string };
  'cost-twice': { readonly item: string; readonly row: number };
  'no-shared-topics': { readonly checklist: string; readonly used: string };
  'not-verified': { readonly unit: string };
  'verification-other-unit': { readonly unit: string; readonly expected: string };
  'verification-without-assessment': { readonly expected: string };
  'verification-misnamed': { readonly expected?: string };
  'two-verifications': { readonly used: string };
  'personal-data': { readonly kind: PersonalDataKind; readonly more?: number };
  'lock-outside': { readonly path: string };
  'duplicate-unit': { readonly unit: string; readonly other: string };
  'unlisted-unit': { readonly unit: string; readonly nearest?: string };
  /** Institution and period of each group. */
  'several-institutions': { readonly names: readonly string[] };
  'incomplete-identity': { readonly files: number; readonly lacks: 'institution' | 'period' | 'both' };
  'unassigned-files': { readonly files: readonly string[] };
  'missing-unit': { readonly unit: string };
  'what-if-run': { readonly changes: number };
  'several-runs': { readonly names: readonly string[] };
  /** `fitting` lists the shipped checklists of that year. */
  'checklist-years': {
    readonly checklist: string;
    readonly years: string;
    readonly year: string;
    /** No file names the checklist: it is the one used then. */
    readonly isDefault: boolean;
    readonly fitting: readonly string[];
  };
  'several-workspaces': { readonly used: string; readonly other: string };
  'passed-over': { readonly key: string };
  /** A saved copy of a form page without answers in it; `unit` is the one that the form is for. */
  'form-page-blank': { readonly unit: string };
  'form-page-damaged': { readonly what: DamageOfPage };
  'workbook-damaged': Record<never, never>;
  'workbook-encrypted': Record<never, never>;
  'workbook-too-big': { readonly measure: DocumentMeasure; readonly limit: number };
  'workbook-no-form': Record<never, never>;
  /** Some sheets of a form are there, and that of the answers is not, or has lost its hidden row or column. */
  'form-sheet-missing': Record<never, never>;
  /** The value of a cell is the result of a formula as it was last saved. */
  'form-formula': Record<never, never>;
  'form-row-missing': { readonly item: string };
  /** `first` is the cell of the first of two answers. */
  /** A sheet is there twice; `first` is the name of the one before. */
  'form-two-sheets': { readonly first: string };
  'form-two-answers': { readonly item: string; readonly first: string };
  /** A row with answers says of no item that they are for it. */
  'form-row-without-item': Record<never, never>;
  'form-merged-answer': { readonly range: string };
  /** Dates of evidence, line by line, are neither one for all nor one for each. */
  'form-dates': { readonly dates: number; readonly pieces: number };
  /** Of a table of units: no heading names the column with their names. */
  'units-heading': Record<never, never>;
  'units-none': Record<never, never>;
  'unit-without-name': Record<never, never>;
  /** `first` is the line or row of the first unit of that name. */
  'unit-named-twice': { readonly name: string; readonly first: number };
  /** `name` is what the file should be called. */
  'unread-name': { readonly ending: string; readonly name: string };
  'unread-workbook': { readonly name: string };
  'json-syntax': Record<never, never>;
  'not-a-run': Record<never, never>;
  'other-schema-version': { readonly version: string; readonly supported: number };
  'damaged-run': { readonly path: string };
  'document-extension': { readonly extension: string };
  'document-too-big': { readonly measure: DocumentMeasure; readonly limit: number };
  'document-damaged': { readonly format: 'docx' | 'pdf' };
  'document-encrypted': { readonly format: 'docx' | 'pdf' };
  'document-misnamed': { readonly extension: string; readonly found: FileKind };
  'old-word-format': Record<never, never>;
  'pdf-without-text': { readonly pages: number };
  'pdf-pages-without-text': { readonly pages: readonly string[] };
  'as-printed': {
    readonly code: string;
    readonly message: string;
    readonly facts: Readonly<Record<string, unknown>>;
  };
  /** A file whose first bytes are those of another kind. */
  'not-csv': { readonly kind: 'workbook' | 'html' | 'spreadsheetml' | 'other' };
  'csv-quote': Record<never, never>;
  'table-too-large': { readonly what: 'rows' | 'columns' | 'cells'; readonly limit: number };
  'survey-no-heading': Record<never, never>;
  /** Ids of elements of the survey. */
  'survey-missing-elements': { readonly elements: readonly string[]; readonly row: number };
  'survey-two-columns': { readonly element: string; readonly columns: readonly string[] };
  /** Rows count as a spreadsheet does; `column` is its letter with its heading. */
  /** Another number of elements than nine. */
  'survey-element-count': { readonly count: number; readonly from2004: boolean; readonly row: number };
  /** A number that the legend of a table explains twice, differently. */
  'survey-legend': { readonly number: number };
  /**
   * A table whose rows are the elements; `means` as they are to be given to `--means`, empty where they are not known.
   */
  'survey-transposed': { readonly row: number; readonly means: string };
  /** Text that is no UTF-8, read as windows-1252. */
  'survey-ansi': Record<never, never>;
  /** Answers in words that are no official ones; `elements` are the ids of those whose words are shown. */
  'survey-words': {
    readonly row: number;
    readonly cells: number;
    readonly words: readonly string[];
    readonly more: number;
    readonly elements: readonly string[];
  };
  /** A column that was asked for by its heading or letter; `headings` are those of the table. */
  /** One unit in several rows of a table that is imported. */
  'import-duplicate': { readonly unit: string; readonly rows: readonly string[] };
  'survey-no-column': { readonly column: string; readonly headings: readonly string[] };
  /** Respondents of a table of several units who name none, or of a series who have no period. */
  'survey-without-unit': { readonly count: number };
  'survey-without-period': { readonly count: number };
  /** One unit in one period in more than one file. */
  'survey-duplicate': { readonly unit: string; readonly period: string; readonly files: readonly string[] };
  /** A table found in a folder that is none of a survey. */
  'survey-other-table': Record<never, never>;
  /** Some tables bear a period and some do not. */
  'survey-mixed-periods': { readonly files: readonly string[] };
  'survey-words-read': { readonly columns: number };
  'survey-answer': {
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly problem: 'number' | 'formula' | 'word';
  };
  'survey-extra-cells': { readonly row: number; readonly cells: number; readonly expected: number };
  'survey-no-respondents': Record<never, never>;
  'survey-incomplete': { readonly count: number; readonly rows: readonly string[] };
  'survey-without-answers': { readonly count: number };
  'survey-totals': { readonly row: number; readonly label: string };
  'survey-by-number': Record<never, never>;
  'survey-dates': { readonly count: number };
  'survey-many-groups': { readonly column: string; readonly limit: number };
  'disputed-score': { readonly unit: string; readonly score: string; readonly note: string };
}

export type DiagnosticCode = keyof DiagnosticFacts;

/** An error keeps its file out of the run; a warning does not. */
type Severity = 'error' | 'warning';

/** One fault of one file. */
export type Diagnostic<C extends DiagnosticCode = DiagnosticCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly facts: DiagnosticFacts[K];
    readonly at: Place;
  };
}[C];

/** Makes an error. */
export function fault<C extends DiagnosticCode>(code: C, at: Place, facts: DiagnosticFacts[C]): Diagnostic {
  return { code, severity: 'error', facts, at } as unknown as Diagnostic;
}

/** Makes a warning. */
export function warning<C extends DiagnosticCode>(code: C, at: Place, facts: DiagnosticFacts[C]): Diagnostic {
  return { code, severity: 'warning', facts, at } as unknown as Diagnostic;
}

/** A value with the warnings met on the way, or the faults (and warnings) that kept it from being made. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
