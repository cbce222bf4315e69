import type { FormPageData, FormPageItem } from '../../forms/html/page-data.ts';
import { readGiven } from '../../load/assessment/read-answers.ts';
import { saysNotApplicable } from '../../load/checklist/read-scales.ts';
import type { FormPageTexts } from '../../messages/form-page-texts.ts';
import { NOT_APPLICABLE, type Service } from '../../model/assessment.ts';
import type { Checklist } from '../../model/checklist.ts';
import { element, elements, optional } from '../elements.ts';
import { type BlockAnswer, fillBlock, readBlock } from './answer-block.ts';
import { addEvidenceRow, readEvidenceRows } from './evidence-rows.ts';
import { fieldText, setFieldText } from './field-text.ts';
import { entriesIn, textIn, valueIn } from './plain-value.ts';

/** The controls of a page and what they are about. */
export interface Controls {
  readonly data: FormPageData;
  readonly checklist: Checklist;
  readonly words: FormPageTexts;
  /** The services as they are now, in order. */
  services: readonly Service[];
  /** What an assessment that was opened has besides what the page shows: it is written back as it was. */
  rest: readonly (readonly [string, unknown])[];
  readonly onChange: () => void;
}

/** Keys of an assessment that the page has controls for. */
const OWN = new Set(['checklist', 'institution', 'period', 'unit', 'services', 'answers']);

/** Blocks of an item by service; of the unit, under ''. */
export function blocksOf(index: number): ReadonlyMap<string, HTMLElement> {
  const blocks = elements(HTMLElement, `#item-${index} .block`);
  return new Map(blocks.map((block) => [block.dataset['service'] ?? '', block]));
}

/** The item's part of the page. */
export function itemElement(index: number): HTMLElement {
  return element(HTMLElement, `#item-${index}`);
}

/** What the controls say, as the content of an assessment. What is blank is left out. */
export function readContent(controls: Controls): Record<string, unknown> {
  const { data, services, rest } = controls;
  const field = (id: string, key: string) => {
    const value = fieldText(element(HTMLInputElement, `#${id}`));
    return value === '' ? [] : [[key, value] as const];
  };
  const unit = [...field('unit-name', 'name'), ...field('unit-kind', 'kind'), ...field('unit-head', 'head')];
  return Object.fromEntries<unknown>([
    ['checklist', data.checklist],
    ...field('institution', 'institution'),
    ...field('period', 'period'),
    ['unit', { id: data.unit.id, ...Object.fromEntries(unit) }],
    ...(services.length === 0 ? [] : [['services', inOrder(services.map(({ id, name }) => [id, name]))] as const]),
    ['answers', inOrder(data.items.flatMap((item, index) => readItem(item, index)))],
    ...rest,
  ]);
}

/** An object whose keys are in the order given: JSON's own would put those that are numbers first. */
function inOrder(entries: readonly (readonly [string, unknown])[]): OrderedEntries {
  return new OrderedEntries(entries);
}

/** Entries that are written as a mapping, in their order. */
export class OrderedEntries {
  readonly entries: readonly (readonly [string, unknown])[];

  constructor(entries: readonly (readonly [string, unknown])[]) {
    this.entries = entries;
  }
}

function readItem({ id, answers }: FormPageItem, index: number): (readonly [string, unknown])[] {
  const blocks = [...blocksOf(index)].map(([service, block]) => [service, readBlock(block, answers), block] as const);
  const own = blocks.find(([service]) => service === '');
  const ownReason = own === undefined ? '' : reasonOf(own[1], own[2]);
  const services = blocks.flatMap(([service, said, block]): (readonly [string, unknown])[] => {
    const { answer } = said;
    const reason = reasonOf(said, block);
    const note = block.dataset['note'] ?? '';
    if (service === '' || (answer === '' && reason === '' && note === '')) return [];
    if (reason === '' && note === '') return [[service, answer] as const];
    const whole = {
      answer: answer === '' ? null : answer,
      ...(reason === '' ? {} : { reason }),
      ...(note === '' ? {} : { note }),
    };
    return [[service, whole] as const];
  });
  const evidence = readEvidenceRows(itemElement(index));
  const note = fieldText(element(HTMLTextAreaElement, '.note-text', itemElement(index)));
  const parts: (readonly [string, unknown])[] = [
    ...(own === undefined || own[1].answer === '' ? [] : [['answer', own[1].answer] as const]),
    ...(services.length === 0 ? [] : [['services', inOrder(services)] as const]),
    ...(ownReason === '' ? [] : [['reason', ownReason] as const]),
    ...(evidence.length === 0 ? [] : [['evidence', evidence] as const]),
    ...(note === '' ? [] : [['note', note] as const]),
  ];
  return parts.length === 0 ? [] : [[id, Object.fromEntries<unknown>(parts)]];
}

/** The reason of a block; one that the page does not ask for is kept as long as the answer is the one that it was given for. */
function reasonOf({ answer, reason }: BlockAnswer, block: HTMLElement): string {
  if (answer === NOT_APPLICABLE || block.dataset['reasonFor'] !== answer) return reason;
  return block.dataset['reason'] ?? '';
}

/** The answer of a text as the checklist words it; undefined where the page cannot show it. */
function wordOf(text: string, { answers }: FormPageItem, checklist: Checklist, id: string): string | undefined {
  const scale = checklist.items.find((item) => item.id === id)?.scale;
  if (text === '') return '';
  if (saysNotApplicable(text)) return answers.notApplicable ? NOT_APPLICABLE : undefined;
  if (scale === undefined || answers.kind === 'number') return text;
  return readGiven(scale, text)?.answer;
}

/** What of an assessment the page has no controls for; nothing where all of it can be shown. */
export function unknownEntries(content: unknown, { data, checklist }: Controls): string[] {
  const items = new Map(data.items.map((item) => [item.id, item]));
  return entriesIn(valueIn(content, 'answers')).flatMap(([id, value]) => {
    const item = items.get(id);
    if (item === undefined) return [id];
    const isLong = entriesIn(value).length > 0;
    const own = [
      isLong ? textIn(value, 'answer') : textIn(value),
      ...entriesIn(valueIn(value, 'services')).map(([, one]) => textIn(one, 'answer') || textIn(one)),
    ];
    return own.every((text) => wordOf(text, item, checklist, id) !== undefined) ? [] : [id];
  });
}

/** Fills the page in with the content of an assessment. What is of another shape than an assessment is left out. */
export function fillContent(content: unknown, controls: Controls): void {
  const { data } = controls;
  const unit = valueIn(content, 'unit');
  const set = (id: string, text: string) => {
    setFieldText(element(HTMLInputElement, `#${id}`), text);
  };
  set('institution', textIn(content, 'institution'));
  set('period', textIn(content, 'period'));
  set('unit-name', textIn(unit, 'name') || data.unit.name);
  set('unit-kind', textIn(unit, 'kind'));
  set('unit-head', textIn(unit, 'head'));
  controls.rest = entriesIn(content).filter(([key]) => !OWN.has(key));
  const services = entriesIn(valueIn(content, 'services'));
  setServices(
    services.map(([id, name]) => ({ id, name: textIn(name) || id })),
    controls,
  );
  const answers = valueIn(content, 'answers');
  for (const [index, item] of data.items.entries()) fillItem(item, index, valueIn(answers, item.id), controls);
}

function fillItem(item: FormPageItem, index: number, value: unknown, controls: Controls): void {
  const isLong = entriesIn(value).length > 0;
  const word = (text: string) => wordOf(text, item, controls.checklist, item.id) ?? '';
  const general = { answer: word(isLong ? textIn(value, 'answer') : textIn(value)), reason: textIn(value, 'reason') };
  const services = valueIn(value, 'services');
  for (const [service, block] of blocksOf(index)) {
    const own = service === '' ? undefined : valueIn(services, service);
    const answer = own === undefined ? general.answer : word(textIn(own, 'answer') || textIn(own));
    const reason = textIn(own, 'reason') || general.reason;
    fillBlock(block, item.answers, { answer, reason });
    delete block.dataset['reason'];
    delete block.dataset['reasonFor'];
    if (reason !== '' && answer !== NOT_APPLICABLE) {
      block.dataset['reason'] = reason;
      block.dataset['reasonFor'] = answer;
    }
    const note = textIn(own, 'note');
    if (note === '') delete block.dataset['note'];
    else block.dataset['note'] = note;
  }
  const part = itemElement(index);
  element(HTMLElement, '.pieces', part).replaceChildren();
  const evidence = valueIn(value, 'evidence');
  for (const piece of Array.isArray(evidence) ? evidence : []) {
    addEvidenceRow(part, piece, controls.words, controls.onChange);
  }
  setFieldText(element(HTMLTextAreaElement, '.note-text', part), textIn(value, 'note'));
}

/** Draws a block of each service in the items that ask for them; answers of services that stay are kept. */
export function setServices(services: readonly Service[], controls: Controls): void {
  controls.services = services;
  for (const [index, item] of controls.data.items.entries()) {
    if (item.per === 'service') setBlocks(index, item, services);
  }
}

function setBlocks(index: number, item: FormPageItem, services: readonly Service[]): void {
  const before = blocksOf(index);
  const [sample] = before.values();
  if (sample === undefined) return;
  const place = element(HTMLElement, '.blocks', itemElement(index));
  const wanted = services.length === 0 ? [undefined] : services;
  const blocks = wanted.map((service) => {
    const known = before.get(service?.id ?? '');
    const block = known ?? (sample.cloneNode(true) as HTMLElement);
    if (known === undefined) {
      for (const radio of elements(HTMLInputElement, 'input[type=radio]', block)) {
        radio.name = service === undefined ? `a${index}` : `a${index}-${service.id}`;
      }
      delete block.dataset['note'];
      fillBlock(block, item.answers, { answer: '', reason: '' });
    }
    if (service === undefined) delete block.dataset['service'];
    else block.dataset['service'] = service.id;
    const title = optional(HTMLElement, '.service', block);
    if (title !== undefined) {
      title.textContent = service?.name ?? '';
      title.hidden = service === undefined;
    }
    if (service !== undefined) block.setAttribute('aria-label', service.name);
    return block;
  });
  place.replaceChildren(...blocks);
  itemElement(index).classList.toggle('long', blocks.length > 4);
}
