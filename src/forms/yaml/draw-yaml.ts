import { Document, isMap, isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { ContentMap } from '../../model/content.ts';
import type { Language } from '../../model/workspace.ts';
import { visible } from '../../text/visible.ts';
import { wrap } from '../../text/wrap-text.ts';
import { type Form, type FormItem, type FormSection, servicesOf } from '../form.ts';
import { answersInWords, evidenceAsked, FORM_WORDS } from '../form-words.ts';
import { blankContent } from './blank-content.ts';

/** Columns of a comment. */
const WIDTH = 96;

/** A blank form as YAML: all items without answers, each under its question, guidance and allowed answers. */
export function drawBlankYaml(form: Form, language: Language): string {
  const words = FORM_WORDS[language];
  return drawYaml(form, blankContent(form), language, words.yamlSteps[form.purpose]);
}

/**
 * An assessment (or an evaluator's file) as new YAML: `content` is the file's own structure, and the comments of the form come
 * over the items that are in it. `steps` are printed at the top.
 */
export function drawYaml(form: Form, content: ContentMap, language: Language, steps: readonly string[] = []): string {
  const document = new Document(content);
  document.commentBefore = comment([...title(form, language), ...steps.flatMap((step) => bullet(step))]);
  const answers = document.get('answers', true);
  if (isMap(answers)) {
    commentAnswers(answers, form, language);
    for (const { value } of answers.items as Pair[]) writeNumbersIn(value);
  }
  return document.toString({ nullStr: '', lineWidth: 0, flowCollectionPadding: true });
}

function title({ purpose, checklist, unit }: Form, language: Language): string[] {
  const words = FORM_WORDS[language];
  return [
    `${words.titles[purpose]}: ${unit.name}`,
    words.checklist(checklist.title, checklist.years, checklist.version),
    ...(unit.head === undefined ? [] : [`${words.head}: ${unit.head}`]),
  ].flatMap((line) => wrap(line, WIDTH));
}

function bullet(step: string): string[] {
  return wrap(step, WIDTH - 2).map((line, index) => (index === 0 ? '- ' : '  ') + line);
}

/** Lines as `yaml` takes a comment: each is begun with a hash, and none can steer a terminal. */
function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${visible(line)}`).join('\n');
}

/** Sets the comments over the items of a mapping, and over the first item of each section the section's heading. */
function commentAnswers(answers: YAMLMap, form: Form, language: Language): void {
  const keys = new Map(
    (answers.items as Pair[]).flatMap(({ key }) => (isScalar(key) ? [[String(key.value), key] as const] : [])),
  );
  let headings: FormSection[] = [];
  let isFirst = true;
  for (const row of form.rows) {
    if (row.kind === 'section') {
      headings = [...headings.filter(({ depth }) => depth < row.depth), row];
      continue;
    }
    const key = keys.get(row.id);
    if (key === undefined) continue;
    key.commentBefore = comment([...headings.flatMap(headingLines), ...itemLines(row, form, language)]);
    key.spaceBefore = !isFirst;
    headings = [];
    isFirst = false;
  }
}

function headingLines({ number, title: text, guidance, depth }: FormSection): string[] {
  const line = wrap(`${number} ${text}`, WIDTH);
  return [
    ...line,
    ...(depth === 1 ? ['='.repeat(Math.max(...line.map(({ length }) => length)))] : []),
    ...(guidance === undefined ? [] : wrap(guidance, WIDTH)),
    '',
  ];
}

function itemLines(item: FormItem, form: Form, language: Language): string[] {
  const words = FORM_WORDS[language];
  const { number, title: question, code, guidance, law, before, claim } = item;
  const services = servicesOf(item, form);
  const labelled = (label: string, text: string | undefined) =>
    text === undefined || text === '' ? [] : wrap(`${label}: ${text}`, WIDTH);
  return [
    ...wrap(`${number} ${question}${services.length === 0 ? '' : ` (${words.perService})`}`, WIDTH),
    ...labelled(words.code, code),
    ...labelled(words.guidance, guidance),
    ...labelled(words.law, law.join('; ')),
    ...labelled(words.evidence, evidenceAsked(item, words)),
    ...labelled(words.answers, answersInWords(item, words)),
    ...labelled(words.before(form.periodBefore), before),
    ...(claim === undefined
      ? []
      : [
          ...labelled(words.claim, claim.answer ?? words.notAnswered),
          ...labelled(words.claimedEvidence, claim.evidence.join('; ')),
          ...labelled(words.claimedNote, claim.note),
        ]),
  ];
}

/** Numbers are texts in the content, as all scalars of a file are; answers are written without quotation marks. */
function writeNumbersIn(node: unknown): void {
  if (isScalar(node)) writeNumber(node);
  else if (isMap(node)) {
    for (const { key, value } of node.items as Pair[]) {
      const isAnswer = isScalar(key) && (key.value === 'answer' || key.value === 'services');
      if (isAnswer) writeNumbersIn(value);
    }
  }
}

/** A text that is the shortest way to write a number becomes one. */
function writeNumber(node: Scalar): void {
  const { value } = node;
  if (typeof value === 'string' && /^\d/.test(value) && String(Number(value)) === value) node.value = Number(value);
}
