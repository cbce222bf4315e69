import type { Assessment, Evidence, Service, Verification, Waiver } from '../../model/assessment.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import type { Diagnostic, Loaded, Place } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import { detached } from '../../text/detached.ts';
import validate from '../generated/validate-assessment.js';
import { checkShape } from '../yaml/check-shape.ts';
import { entriesOf, itemsOf, type Node, textAt, textOf, textsAt, valueAt } from '../yaml/node.ts';
import type { SourceFile } from '../yaml/parse-source.ts';
import { collectFaults, type Faults } from '../yaml/report-faults.ts';
import { flagPersonalData } from './flag-personal-data.ts';
import { proposeItem } from './propose-item.ts';
import { type AnswerContext, listEvidence, readAnswers, readDate } from './read-answers.ts';

/** What an assessment says of itself, readable even where its answers are not. */
export interface AssessmentHeader {
  readonly checklist?: { readonly name: string; readonly at: Place };
  readonly institution?: string;
  readonly period?: string;
  readonly unit?: string;
  /** How many services are written; absent where none can be read. */
  readonly services?: number;
  readonly unitAt: Place;
  /** The value of `period`, or the file where it has none. */
  readonly periodAt: Place;
}

/** Reads the header without a checklist. */
export function readHeader({ source, root }: SourceFile): AssessmentHeader {
  const checklist = valueAt(root, 'checklist');
  const name = textOf(checklist);
  const unit = valueAt(root, 'unit');
  const idNode = valueAt(unit, 'id');
  const id = textOf(idNode);
  const services = valueAt(root, 'services');
  const period = valueAt(root, 'period');
  return {
    ...(checklist === undefined || name === undefined
      ? {}
      : { checklist: { name, at: source.place(checklist.start, checklist.end) } }),
    ...textsAt(root, ['institution', 'period']),
    ...(id === undefined ? {} : { unit: id }),
    ...(services?.kind === 'mapping' && services.entries.size > 0 ? { services: services.entries.size } : {}),
    unitAt: idNode === undefined ? { file: source.file } : source.place(idNode.start, idNode.end),
    periodAt: period === undefined ? { file: source.file } : source.place(period.start, period.end),
  };
}

/** The faults of an assessment that show without its checklist: for a file whose checklist cannot be had. */
export function checkAssessmentShape(file: SourceFile): Loaded<never> {
  const faults = collectFaults(file.source, checkShape(file, validate));
  flagPersonalData(file, faults);
  return faults.conclude<never>(undefined);
}

/**
 * A source as an assessment by a checklist, or every fault in it. Faults inside of its `verification:` are the
 * evaluator's: the assessment is made without it, and the faults are among the warnings.
 */
export function loadAssessment(file: SourceFile, checklist: Checklist): Loaded<Assessment> {
  const { source, root } = file;
  const faults = collectFaults(source, checkShape(file, validate));
  flagPersonalData(file, faults);
  const services = readServices(valueAt(root, 'services'));
  const context = contextOf(file, checklist, services, faults);
  const answersKey = root.kind === 'mapping' ? root.entries.get('answers')?.key : undefined;
  const answers = readAnswers(valueAt(root, 'answers'), context);
  const verification = readVerification(valueAt(root, 'verification'), context);
  const waivers = readWaivers(valueAt(root, 'waivers'), context);
  const unit = valueAt(root, 'unit');
  const id = textAt(unit, 'id');
  const name = textAt(unit, 'name');
  if (id === undefined || name === undefined) return faults.conclude<Assessment>(undefined);
  const claims: Assessment = {
    file: source.file,
    ...textsAt(root, ['institution', 'period']),
    unit: { id: detached(id), name: detached(name), ...textsAt(unit, ['kind', 'head']) },
    services,
    answers,
    waivers,
    at: answersKey === undefined ? { file: source.file } : source.place(answersKey.start, answersKey.end),
  };
  const loaded = faults.conclude<Assessment>(verification === undefined ? claims : { ...claims, verification });
  if (loaded.ok || !loaded.diagnostics.every((one) => one.severity === 'warning' || isInVerification(one, file))) {
    return loaded;
  }
  return { ok: true, value: claims, warnings: loaded.diagnostics };
}

/** Whether a diagnostic is about something inside of the `verification:` of an assessment. */
function isInVerification({ at }: Diagnostic, { root, source }: SourceFile): boolean {
  const block = root.kind === 'mapping' ? root.entries.get('verification')?.value : undefined;
  if (block === undefined || at.line === undefined || at.column === undefined) return false;
  const from = source.place(block.start);
  const to = source.place(block.end);
  const { line, column } = at;
  const isBehind = (place: Place) => line > (place.line ?? 1) || (line === place.line && column >= (place.column ?? 1));
  return isBehind(from) && !isBehind(to);
}

/** The evidence that an assessment names, readable even where its answers are not. Faults are not reported. */
export function evidenceOf({ source, root }: SourceFile): Evidence[] {
  return listEvidence(valueAt(root, 'answers'), { source, faults: collectFaults(source, []) });
}

const ITEMS = new WeakMap<Checklist, ReadonlyMap<string, Item>>();

/** The items of a checklist by id, made once a checklist. */
function itemsById(checklist: Checklist): ReadonlyMap<string, Item> {
  const items = ITEMS.get(checklist) ?? new Map(checklist.items.map((item) => [item.id, item]));
  ITEMS.set(checklist, items);
  return items;
}

/** What answers to a checklist are read against. */
export function contextOf(
  { source }: SourceFile,
  checklist: Checklist,
  services: readonly Service[],
  faults: Faults,
): AnswerContext {
  return {
    checklist,
    items: itemsById(checklist),
    services: services.slice(0, LIMITS.services),
    serviceIds: new Set(services.map(({ id }) => id)),
    source,
    faults,
  };
}

function readServices(node: Node | undefined): Service[] {
  return entriesOf(node).map(({ key, value }) => ({ id: key.text, name: maskPersonalData(textOf(value) || key.text) }));
}

/** The body of a verification, in an assessment or in a file of its own. */
export function readVerification(node: Node | undefined, context: AnswerContext): Verification | undefined {
  if (node === undefined) return undefined;
  const by = textAt(node, 'by');
  const date = readDate(node, 'date', context.faults);
  return {
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
    answers: readAnswers(valueAt(node, 'answers'), context),
  };
}

function readWaivers(node: Node | undefined, { items, checklist, faults, source }: AnswerContext): Waiver[] {
  return itemsOf(node).flatMap((entry) => {
    const itemNode = valueAt(entry, 'item');
    const item = textOf(itemNode);
    const until = readDate(entry, 'until', faults);
    const reason = textAt(entry, 'reason');
    if (item === undefined || itemNode === undefined || until === undefined || reason === undefined) return [];
    if (!items.has(item)) {
      faults.warning('unknown-item', itemNode, {
        item,
        checklist: checklist.id,
        ...faults.propose(() => proposeItem(item, checklist.items)),
      });
      return [];
    }
    return [{ item, until, reason, at: source.place(itemNode.start, itemNode.end) }];
  });
}
