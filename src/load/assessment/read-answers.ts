import type { Evidence, ItemAnswer, Response, Service } from '../../model/assessment.ts';
import type { AnswerScale, Checklist, Item } from '../../model/checklist.ts';
import { compare, formatExact, parseDecimal } from '../../model/rational.ts';
import { isCalendarDate } from '../../text/is-calendar-date.ts';
import type { SourceText } from '../../text/source-text.ts';
import { findChoice, proposeAnswer, saysNotApplicable, shareOf } from '../checklist/read-scales.ts';
import {
  entriesOf,
  itemsOf,
  type Node,
  type Scalar,
  textAt,
  textOf,
  textsAt,
  tornNumber,
  valueAt,
} from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';
import { proposeItem, proposeService } from './propose-item.ts';

/** What answers are read against. */
export interface AnswerContext {
  readonly checklist: Checklist;
  readonly items: ReadonlyMap<string, Item>;
  /** Up to the limit: a file with more is refused, and its answers need not be multiplied by them. */
  readonly services: readonly Service[];
  /** Of all services. */
  readonly serviceIds: ReadonlySet<string>;
  readonly source: SourceText;
  readonly faults: Faults;
}

/** What a service's short form says beside its answer. */
const NOTHING_SAID: { readonly reason?: string; readonly note?: string } = {};

const UNANSWERED: Response = { kind: 'unanswered' };

/** The answers of an `answers:` mapping, by item id. */
export function readAnswers(node: Node | undefined, context: AnswerContext): ReadonlyMap<string, ItemAnswer> {
  const { items, faults, checklist } = context;
  const answers = new Map<string, ItemAnswer>();
  for (const { key, value } of entriesOf(node)) {
    const item = items.get(key.text);
    if (item === undefined) {
      const near = faults.propose(() => proposeItem(key.text, checklist.items));
      faults.fault('unknown-item', key, { item: key.text, checklist: checklist.id, ...near });
    } else answers.set(item.id, readItemAnswer(item, key, value, context));
  }
  return answers;
}

/** One item: the short form is the answer itself, the long form a mapping. */
function readItemAnswer(item: Item, key: Scalar, value: Node, context: AnswerContext): ItemAnswer {
  const { services, serviceIds, faults, source } = context;
  const long = value.kind === 'mapping';
  const reason = textAt(value, 'reason');
  const answer = long ? valueAt(value, 'answer') : value;
  const general = readResponse(item, answer, reason, context);
  const overrides = valueAt(value, 'services');
  if (overrides !== undefined && item.per !== 'service') faults.fault('not-per-service', overrides, { item: item.id });
  const own = new Map<string, Response>();
  const serviceNotes = new Map<string, string>();
  const serviceReasons = new Map<string, string>();
  for (const entry of entriesOf(item.per === 'service' ? overrides : undefined)) {
    const service = entry.key.text;
    if (!serviceIds.has(service)) {
      const number = tornNumber(overrides, service);
      if (number !== undefined) faults.fault('comma-in-braces', entry.key, { number });
      else {
        const near = faults.propose(() => proposeService(service, services));
        faults.fault('unknown-service', entry.key, { service, ...near });
      }
      continue;
    }
    const isMapping = entry.value.kind === 'mapping';
    const single = isMapping ? valueAt(entry.value, 'answer') : entry.value;
    const { reason: because, note: noted } = isMapping ? textsAt(entry.value, ['reason', 'note']) : NOTHING_SAID;
    own.set(service, readResponse(item, single, because ?? reason, context));
    if (because !== undefined) serviceReasons.set(service, because);
    if (noted !== undefined) serviceNotes.set(service, noted);
  }
  const note = textAt(value, 'note');
  const parts = item.per === 'service' && services.length > 0 ? services.map(({ id }) => id) : [''];
  const responses = parts.map((id) => own.get(id) ?? general);
  const reasons = new Map(
    parts.flatMap((id, index) => {
      const because = serviceReasons.get(id) ?? reason;
      return because === undefined || responses[index]?.kind === 'not-applicable' ? [] : [[id, because] as const];
    }),
  );
  return {
    responses,
    evidence: readEvidence(valueAt(value, 'evidence'), item, context),
    ...(note === undefined ? {} : { note }),
    ...(serviceNotes.size === 0 ? {} : { serviceNotes }),
    ...(reasons.size === 0 ? {} : { reasons }),
    at: source.place(key.start, key.end),
  };
}

function readResponse(
  item: Item,
  node: Node | undefined,
  reason: string | undefined,
  context: AnswerContext,
): Response {
  const text = textOf(node);
  // An empty answer is an item not answered yet, which is how blank forms come back. Other kinds are the schema's to refuse.
  if (node === undefined || text === undefined || text === '') return UNANSWERED;
  const given = readGiven(item.scale, text);
  if (given !== undefined) return given;
  if (saysNotApplicable(text)) {
    if (!item.na) context.faults.fault('na-not-allowed', node, { item: item.id });
    else if (reason === undefined || !/[\p{L}\p{N}]/u.test(reason))
      context.faults.fault('na-without-reason', node, { item: item.id });
    return { kind: 'not-applicable', reason: reason ?? '' };
  }
  refuseAnswer(item, node, text, context.faults);
  return UNANSWERED;
}

/** The answer that a text gives on a scale; undefined where the scale has none such. */
export function readGiven(scale: AnswerScale, text: string): Given | undefined {
  const known = GIVEN.get(scale) ?? new Map<string, Given>();
  GIVEN.set(scale, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const given = makeGiven(scale, text);
  if (given !== undefined && known.size < MOST_KEPT) known.set(text, given);
  return given;
}

type Given = Extract<Response, { readonly kind: 'given' }>;

/** What texts mean on a scale: there are few, and the same ones in all files. Numbers are as many as they like to be. */
const GIVEN = new WeakMap<AnswerScale, Map<string, Given>>();
const MOST_KEPT = 1000;

function makeGiven(scale: AnswerScale, text: string): Given | undefined {
  if (scale.kind === 'number') {
    const number = parseDecimal(text);
    if (number === undefined || compare(number, scale.min) < 0 || compare(number, scale.max) > 0) return undefined;
    return { kind: 'given', value: shareOf(number, scale), answer: text };
  }
  const choice = findChoice(scale, text);
  return choice === undefined
    ? undefined
    : { kind: 'given', value: shareOf(choice.points, scale), answer: choice.answer };
}

/** Says why a text is no answer to an item. */
export function refuseAnswer(item: Item, node: Node, answer: string, faults: Faults): void {
  const { scale } = item;
  if (scale.kind === 'number') {
    const code = parseDecimal(answer) === undefined ? 'answer-not-a-number' : 'answer-out-of-range';
    faults.fault(code, node, { item: item.id, answer, min: formatExact(scale.min), max: formatExact(scale.max) });
    return;
  }
  const allowed = scale.choices.map((choice) => choice.answer);
  const numbers = scale.choices.flatMap(({ also }) => also.filter((word) => /^\d+$/.test(word)).slice(0, 1));
  faults.fault('unknown-answer', node, {
    item: item.id,
    answer,
    allowed,
    ...(numbers.length === allowed.length ? { numbers } : {}),
    ...faults.propose(() => proposeAnswer(scale, answer)),
  });
}

function readEvidence(
  node: Node | undefined,
  item: Item | undefined,
  { faults, source }: Pick<AnswerContext, 'faults' | 'source'>,
): Evidence[] {
  return itemsOf(node).flatMap((entry) => {
    const long = entry.kind === 'mapping';
    const short = textOf(entry);
    // A short form that is plainly a link is one.
    const isLink = short !== undefined && /^https?:\/\/\S+$/i.test(short);
    const { file, link, note }: Partial<Record<'file' | 'link' | 'note', string | undefined>> = long
      ? textsAt(entry, ['file', 'link', 'note'])
      : { [isLink ? 'link' : 'file']: short };
    if (long && (file === undefined) === (link === undefined)) faults.fault('evidence-shape', entry, {});
    const dated = readDate(entry, 'dated', faults);
    const until = readDate(entry, 'until', faults);
    if (file === undefined && link === undefined) return [];
    const valid = item?.evidence?.valid;
    // A file has a date of its own.
    if (link !== undefined && valid !== undefined && dated === undefined && until === undefined) {
      faults.warning('evidence-undated', entry, { valid });
    }
    const [target = entry] = ['file', 'link'].flatMap((key) => valueAt(entry, key) ?? []);
    return [
      {
        ...(file === undefined ? {} : { file }),
        ...(link === undefined ? {} : { link }),
        ...(dated === undefined ? {} : { dated }),
        ...(until === undefined ? {} : { until }),
        ...(note === undefined ? {} : { note }),
        at: source.place(target.start, target.end),
      },
    ];
  });
}

/** The evidence that an `answers:` mapping names, whatever else is wrong with it and whether or not its items are known. */
export function listEvidence(node: Node | undefined, context: Pick<AnswerContext, 'faults' | 'source'>): Evidence[] {
  return entriesOf(node).flatMap(({ value }) => readEvidence(valueAt(value, 'evidence'), undefined, context));
}

/** The calendar date under a key. The schema has checked its form; here, that the day exists. */
export function readDate(node: Node | undefined, key: string, faults: Faults): string | undefined {
  const text = textAt(node, key);
  if (text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !isCalendarDate(text)) {
    faults.fault('invalid-date', valueAt(node, key), { key, value: text });
  }
  return text;
}
