import type { Content, ContentMap } from '../../model/content.ts';
import { isList } from '../yaml/content-text.ts';

/** An answer to one item as a person gives it. */
export interface GivenAnswer {
  readonly item: string;
  /** For this service; for the unit where absent. */
  readonly service?: string;
  readonly answer: string;
  /** Why the item does not apply. */
  readonly reason?: string;
}

/** What an assessment says with one more answer, which takes the place of an earlier one. */
export function withAnswer(content: ContentMap, { item, service, answer, reason }: GivenAnswer): ContentMap {
  const given = new Map<string, Content>([
    ['answer', answer],
    ...(reason === undefined ? [] : [['reason', reason] as const]),
  ]);
  return withItem(content, item, (before) => {
    if (service === undefined) return merged(before, given);
    const services = before.get('services');
    const own = new Map(services instanceof Map ? services : []);
    const known = own.get(service);
    own.set(service, merged(known instanceof Map ? known : new Map(), given));
    return new Map<string, Content>([...before, ['services', own]]);
  });
}

/** The same with one more piece of evidence: a file or a link. */
export function withEvidence(content: ContentMap, item: string, evidence: string): ContentMap {
  return withItem(content, item, (before) => {
    const known = before.get('evidence');
    return new Map<string, Content>([...before, ['evidence', [...(isList(known) ? known : []), evidence]]]);
  });
}

function withItem(content: ContentMap, item: string, change: (before: ContentMap) => Content): ContentMap {
  const answers = content.get('answers');
  const all = new Map<string, Content>(answers instanceof Map ? answers : []);
  const known = all.get(item) ?? null;
  const long = known instanceof Map ? known : new Map<string, Content>(known === null ? [] : [['answer', known]]);
  return new Map<string, Content>([...content, ['answers', all.set(item, change(long))]]);
}

/** An answer alone is written in its short form. */
function merged(before: ContentMap, given: ContentMap): Content {
  const whole = new Map<string, Content>([...before, ...given]);
  if (!given.has('reason')) whole.delete('reason');
  return whole.size === 1 ? (whole.get('answer') ?? whole) : whole;
}
