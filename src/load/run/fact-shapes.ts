import type {
  DiagnosticCode,
  DiagnosticFacts,
  DocumentMeasure,
  Expectation,
  FileKind,
  RefusedFeature,
  SyntaxProblem,
} from '../../model/diagnostic.ts';

/**
 * What the facts of every diagnostic look like, for those that come back from a file: the words of a code are made for
 * its own facts and no others. A code whose shape is missing or wrong here does not compile.
 */

/** Texts of a closed set, each of which has words of its own. */
type Words<T extends string> = Readonly<Record<T, true>>;
type Kind<T> = [T] extends [readonly string[]]
  ? 'texts'
  : [T] extends [number]
    ? 'number'
    : [T] extends [boolean]
      ? 'boolean'
      : [T] extends [string]
        ? string extends T
          ? 'text'
          : Words<T>
        : never;
type Shape<F> = {
  readonly [K in keyof F]-?: Record<never, never> extends Pick<F, K>
    ? { readonly optional: Kind<Exclude<F[K], undefined>> }
    : Kind<F[K]>;
};

const SYNTAX_PROBLEMS: Words<SyntaxProblem> = {
  indentation: true,
  tab: true,
  quote: true,
  bracket: true,
  colon: true,
  comma: true,
  escape: true,
  'block-text': true,
  trailing: true,
  other: true,
};
const FEATURES: Words<RefusedFeature> = {
  anchor: true,
  alias: true,
  merge: true,
  tag: true,
  directive: true,
  'second-document': true,
  'complex-key': true,
  'empty-key': true,
};
const EXPECTATIONS: Words<Expectation> = {
  mapping: true,
  list: true,
  text: true,
  'text-or-mapping': true,
  'not-empty': true,
  decimal: true,
  integer: true,
  version: true,
  boolean: true,
  identifier: true,
  severity: true,
  effort: true,
  decimals: true,
  'as-shown': true,
  duration: true,
  date: true,
  link: true,
  shorter: true,
  fewer: true,
  'one-of': true,
  sha256: true,
};

const MEASURES: Words<DocumentMeasure> = {
  bytes: true,
  'inflated-bytes': true,
  ratio: true,
  entries: true,
  nesting: true,
  blocks: true,
  characters: true,
  pages: true,
  drawing: true,
  seconds: true,
};
const FILE_KINDS: Words<FileKind> = {
  docx: true,
  zip: true,
  pdf: true,
  'office-97': true,
  rtf: true,
  html: true,
  image: true,
  other: true,
};

const packed = { docx: true, pdf: true } as const;
const written = { optional: 'text' } as const;
const nearest = { optional: 'text' } as const;
const range = { item: 'text', answer: 'text', min: 'text', max: 'text' } as const;

/** By code; `as-printed` is what all others become. */
export const FACT_SHAPES: { readonly [C in Exclude<DiagnosticCode, 'as-printed'>]: Shape<DiagnosticFacts[C]> } = {
  'not-found': { path: 'text' },
  'no-assessment': { path: 'text' },
  'no-document': { path: 'text' },
  'unit-without-documents': { unit: 'text' },
  'service-without-document': { service: 'text', unit: 'text' },
  'document-without-unit': {},
  'unknown-rule': { rule: 'text', nearest },
  unreadable: { reason: 'text' },
  'lock-outside': { path: 'text' },
  'changed-while-read': {},
  'not-a-file': {},
  'unsupported-format': { extension: 'text' },
  'too-large': { bytes: 'number', limit: 'number' },
  'empty-file': {},
  'not-utf8': { encoding: { 'utf-16': true, unknown: true } },
  'control-character': { codePoint: 'text', written },
  'invisible-character': { codePoint: 'text', written, turnsDirection: 'boolean' },
  'yaml-syntax': { problem: SYNTAX_PROBLEMS },
  'yaml-feature': { feature: FEATURES },
  'duplicate-key': { key: 'text', firstLine: 'number' },
  'similar-name': { name: 'text', other: 'text', firstLine: 'number' },
  'too-deep': { limit: 'number' },
  'too-many-values': { limit: 'number' },
  'too-many-diagnostics': { limit: 'number' },
  'comma-in-braces': { number: 'text' },
  'unknown-key': { key: 'text', nearest },
  'missing-key': { key: 'text' },
  'invalid-value': {
    key: 'text',
    value: { optional: 'text' },
    expected: EXPECTATIONS,
    allowed: { optional: 'texts' },
    nearest,
    limit: { optional: 'number' },
  },
  'duplicate-id': { id: 'text', firstLine: 'number' },
  'unknown-source': { name: 'text', nearest },
  'unsourced-weight': { id: 'text' },
  'unknown-topic': { name: 'text', nearest },
  'topic-too-common': { name: 'text', limit: 'number' },
  'order-without-severity': {},
  'provisional-everything': {},
  'unknown-scale': { name: 'text', nearest },
  'scale-not-rising': { scale: 'text' },
  'scale-without-points': { scale: 'text' },
  'ambiguous-answer': { scale: 'text', answer: 'text' },
  'reserved-answer': { answer: 'text' },
  'weights-total': { sum: 'text', total: 'text' },
  'weight-missing': { id: 'text' },
  'weights-mixed': { id: 'text' },
  'weights-zero': { id: 'text' },
  'section-empty': { id: 'text' },
  'zones-not-descending': { min: 'text', before: 'text' },
  'zones-last-not-zero': { min: 'text' },
  'zones-above-scale': { min: 'text', max: 'text' },
  'zones-order': { zone: 'text', before: 'text' },
  'scale-max-zero': {},
  'range-empty': { min: 'text', max: 'text' },
  'unknown-checklist': { name: 'text', nearest },
  'invalid-checklist': { name: 'text' },
  'other-checklist': { name: 'text', used: 'text' },
  'not-an-assessment': { kind: { checklist: true, workspace: true, verification: true, other: true } },
  'unknown-kind': {},
  'unknown-item': { item: 'text', checklist: 'text', nearest },
  'unknown-answer': { item: 'text', answer: 'text', allowed: 'texts', numbers: { optional: 'texts' }, nearest },
  'answer-not-a-number': range,
  'answer-out-of-range': range,
  'unknown-service': { service: 'text', nearest },
  'not-per-service': { item: 'text' },
  'na-not-allowed': { item: 'text' },
  'na-without-reason': { item: 'text' },
  'invalid-date': { key: 'text', value: 'text' },
  'evidence-shape': {},
  'evidence-outside': { path: 'text' },
  'evidence-unusable': {
    path: 'text',
    problem: {
      missing: true,
      empty: true,
      unreadable: true,
      'not-a-file': true,
      'wrong-type': true,
      outside: true,
    },
  },
  'evidence-undated': { valid: 'text' },
  'waiver-expired': { item: 'text', until: 'text' },
  'waiver-unneeded': { item: 'text' },
  'no-shared-topics': { checklist: 'text', used: 'text' },
  'not-verified': { unit: 'text' },
  'verification-other-unit': { unit: 'text', expected: 'text' },
  'verification-without-assessment': { expected: 'text' },
  'two-verifications': { used: 'text' },
  'personal-data': { kind: { nik: true, phone: true }, more: { optional: 'number' } },
  'duplicate-unit': { unit: 'text', other: 'text' },
  'unlisted-unit': { unit: 'text', nearest },
  'several-institutions': { names: 'texts', used: 'text' },
  'checklist-years': { checklist: 'text', years: 'text', year: 'text', isDefault: 'boolean', fitting: 'texts' },
  'several-periods': { periods: 'texts' },
  'several-workspaces': { used: 'text', other: 'text' },
  'passed-over': { key: 'text' },
  'json-syntax': {},
  'not-a-run': {},
  'other-schema-version': { version: 'text', supported: 'number' },
  'damaged-run': { path: 'text' },
  'document-extension': { extension: 'text' },
  'document-too-big': { measure: MEASURES, limit: 'number' },
  'document-damaged': { format: packed },
  'document-encrypted': { format: packed },
  'document-misnamed': { extension: 'text', found: FILE_KINDS },
  'old-word-format': {},
  'pdf-without-text': { pages: 'number' },
  'pdf-pages-without-text': { pages: 'texts' },
  'not-csv': { kind: { workbook: true, other: true } },
  'csv-quote': {},
  'table-too-large': { what: { rows: true, columns: true, cells: true }, limit: 'number' },
  'survey-no-heading': {},
  'survey-missing-elements': { elements: 'texts', row: 'number' },
  'survey-two-columns': { element: 'text', columns: 'texts' },
  'survey-answer': {
    row: 'number',
    column: 'text',
    value: 'text',
    problem: { number: true, formula: true, word: true },
  },
  'survey-extra-cells': { row: 'number', cells: 'number', expected: 'number' },
  'survey-no-respondents': {},
  'survey-incomplete': { count: 'number', rows: 'texts' },
  'survey-without-answers': { count: 'number' },
  'survey-totals': { row: 'number', label: 'text' },
  'survey-by-number': {},
  'survey-dates': { count: 'number' },
  'survey-many-groups': { column: 'text', limit: 'number' },
  'disputed-score': { unit: 'text', score: 'text', note: 'text' },
};
