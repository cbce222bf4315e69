import { type Assessment, type ItemAnswer, NOT_APPLICABLE, type Response } from '../../model/assessment.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import type { Disagreement } from '../../model/collect-run.ts';
import type { Content, ContentMap } from '../../model/content.ts';
import { formatExact, parseDecimal } from '../../model/rational.ts';
import { contentOf } from '../yaml/content-of.ts';
import { contentText, isList, isNothing } from '../yaml/content-text.ts';
import type { SourceFile } from '../yaml/parse-source.ts';

/** One file of a unit. */
export interface SentFile {
  readonly file: string;
  readonly source: SourceFile;
  readonly assessment: Assessment;
}

export interface MergedAssessment {
  /** All that the files say; where they disagree, what the first of them says. The name of the checklist is left out. */
  readonly content: ContentMap;
  readonly disagreements: readonly Disagreement[];
}

interface Said {
  readonly file: string;
  readonly value: Content;
}

/**
 * Puts the files of one unit together. What one file leaves open another one fills; lists (evidence, waivers) are joined.
 * Answers are compared by what they mean: `ya` is `ada`, and an answer for all services is one for each of them.
 */
export function mergeAssessments(files: readonly SentFile[], checklist: Checklist): MergedAssessment {
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const services = [...new Set(files.flatMap(({ assessment }) => assessment.services.map(({ id }) => id)))];
  const disagreements: Disagreement[] = [];
  const merged = merge(
    files.map(({ file, source, assessment }) => ({ file, value: normalised(source, assessment, items, services) })),
    [],
    disagreements,
  );
  const content = merged instanceof Map ? merged : new Map<string, Content>();
  return { content: shortened(content, services), disagreements };
}

function merge(values: readonly Said[], path: readonly string[], disagreements: Disagreement[]): Content {
  const said = values.filter(({ value }) => !isNothing(value));
  const [first, ...others] = said;
  if (first === undefined) return null;
  const maps = said.flatMap(({ file, value }) => (value instanceof Map ? [{ file, value }] : []));
  if (maps.length === said.length) {
    const keys = new Set(values.flatMap(({ value }) => (value instanceof Map ? [...value.keys()] : [])));
    return new Map(
      [...keys].map((key) => {
        const own = maps.map(({ file, value }) => ({ file, value: value.get(key) ?? null }));
        return [key, merge(own, [...path, key], disagreements)];
      }),
    );
  }
  const lists = said.flatMap(({ value }) => (isList(value) ? [value] : []));
  if (lists.length === said.length) {
    return [...new Map(lists.flat().map((entry) => [contentText(entry), entry])).values()];
  }
  const texts = said.map(({ file, value }) => ({ file, value: contentText(value) }));
  if (new Set(texts.map(({ value }) => value)).size > 1 && others.length > 0) {
    disagreements.push({ ...placeOf(path), values: texts });
  }
  return first.value;
}

function placeOf(path: readonly string[]): Pick<Disagreement, 'item' | 'service' | 'key'> {
  const [part, item = null, third, service = null] = path;
  if (part !== 'answers') return { item: null, service: null, key: path.join('.') };
  if (third !== 'services') return { item, service: null, key: path.slice(2).join('.') };
  return { item, service, key: path.slice(4).join('.') };
}

/** What a file says, every answer in its long form and, where it is one of services, for each service. */
function normalised(
  { root }: SourceFile,
  assessment: Assessment,
  items: ReadonlyMap<string, Item>,
  services: readonly string[],
): Content {
  const content = contentOf(root);
  if (!(content instanceof Map)) return null;
  const raw = content.get('answers');
  const answers = [...(raw instanceof Map ? raw : [])].map(([id, said]): [string, Content] => {
    const item = items.get(id);
    const answer = assessment.answers.get(id);
    if (item === undefined || answer === undefined) return [id, said];
    return [id, normalisedAnswer(said, item, answer, assessment, services)];
  });
  const rest = [...content].filter(([key]) => key !== 'checklist' && key !== 'answers');
  return new Map<string, Content>([...rest, ['answers', new Map(answers)]]);
}

function normalisedAnswer(
  said: Content,
  item: Item,
  { responses, reasons }: ItemAnswer,
  { services: own }: Assessment,
  services: readonly string[],
): ContentMap {
  const long = new Map<string, Content>(said instanceof Map ? said : []);
  const answer = new Map(long);
  for (const key of ['answer', 'reason', 'services']) answer.delete(key);
  const evidence = long.get('evidence');
  if (isList(evidence)) answer.set('evidence', evidence.map(longEvidence));
  const [general] = responses;
  if (item.per !== 'service' || services.length === 0) {
    return new Map([...(general === undefined ? [] : responseEntries(general, item, reasons?.get(''))), ...answer]);
  }
  const overrides = long.get('services');
  const answered = own.length === 0 ? services : own.map(({ id }) => id);
  const each = answered.map((id, index): [string, Content] => {
    const response = own.length === 0 ? general : responses[index];
    const override = overrides instanceof Map ? overrides.get(id) : undefined;
    const rest = [...(override instanceof Map ? override : [])].filter(([key]) => key !== 'answer' && key !== 'reason');
    const because = reasons?.get(own.length === 0 ? '' : id);
    return [id, new Map([...(response === undefined ? [] : responseEntries(response, item, because)), ...rest])];
  });
  return new Map<string, Content>([['services', new Map(each)], ...answer]);
}

function responseEntries(response: Response, { scale }: Item, reason: string | undefined): [string, Content][] {
  const because: [string, Content][] = reason === undefined ? [] : [['reason', reason]];
  if (response.kind === 'unanswered') return because;
  if (response.kind === 'not-applicable') {
    return [
      ['answer', NOT_APPLICABLE],
      ['reason', response.reason],
    ];
  }
  const number = scale.kind === 'number' ? parseDecimal(response.answer) : undefined;
  return [['answer', number === undefined ? response.answer : formatExact(number)], ...because];
}

function longEvidence(entry: Content): Content {
  if (typeof entry !== 'string') return entry;
  return new Map([[/^https?:\/\/\S+$/i.test(entry) ? 'link' : 'file', entry]]);
}

/** Answers in the shortest form that says the same. */
function shortened(content: ContentMap, services: readonly string[]): ContentMap {
  const answers = content.get('answers');
  if (!(answers instanceof Map)) return content;
  return new Map(content).set(
    'answers',
    new Map([...answers].map(([id, answer]) => [id, answer instanceof Map ? shortAnswer(answer, services) : answer])),
  );
}

function shortAnswer(long: ContentMap, services: readonly string[]): Content {
  const each = long.get('services');
  const answer = new Map([...long].filter(([, value]) => !isNothing(value)));
  if (each instanceof Map) {
    const said = [...each.values()].filter((one) => one instanceof Map);
    const [first] = said;
    const isOne = services.every((id) => !isNothing(each.get(id) ?? null));
    const isSame = new Set(said.map(contentText)).size === 1;
    const isPlain = first !== undefined && [...first.keys()].every((key) => key === 'answer' || key === 'reason');
    answer.delete('services');
    if (first !== undefined && isOne && isSame && isPlain) {
      return shortAnswer(new Map([...first, ...answer]), []);
    }
    const given = [...each].filter(([, one]) => !isNothing(one));
    if (given.length > 0) answer.set('services', new Map(given.map(([id, one]) => [id, shortService(one)])));
  }
  const evidence = answer.get('evidence');
  if (isList(evidence)) {
    answer.set(
      'evidence',
      evidence.map((entry) => onlyEntry(onlyEntry(entry, 'file'), 'link')),
    );
  }
  return answer.size === 0 ? null : onlyEntry(answer, 'answer');
}

/** What is said of one service: what is only noted of it has an answer that is still open. */
function shortService(said: Content): Content {
  return said instanceof Map && !said.has('answer') ? new Map([['answer', null], ...said]) : onlyEntry(said, 'answer');
}

/** The value of a mapping that has nothing else; else the mapping. */
function onlyEntry(value: Content, key: string): Content {
  return value instanceof Map && value.size === 1 ? (value.get(key) ?? value) : value;
}
