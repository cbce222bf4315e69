import type { Content, ContentMap } from '../../model/content.ts';
import { type Form, type FormItem, itemsOfForm, servicesOf } from '../form.ts';

/** A blank file in the order in which it is filled in: every item is there, and none has an answer. */
export function blankContent(form: Form): ContentMap {
  const { purpose, checklist, institution = null, period = null, unit, services } = form;
  const answers = new Map(itemsOfForm(form).map((item) => [item.id, blankAnswer(item, form)]));
  if (purpose === 'verification') {
    return new Map<string, Content>([
      ['checklist', checklist.name],
      ['unit', unit.id],
      ['by', null],
      ['date', null],
      ['answers', answers],
    ]);
  }
  const { id, name, ...more } = unit;
  return new Map<string, Content>([
    ['checklist', checklist.name],
    ['institution', institution],
    ['period', period],
    ['unit', new Map(Object.entries({ id, name, ...more }))],
    ...(services.length === 0 ? [] : [['services', new Map(services.map((one) => [one.id, one.name]))] as const]),
    ['answers', answers],
  ]);
}

function blankAnswer(item: FormItem, form: Form): Content {
  const services = servicesOf(item, form);
  const keys = [
    ...(item.answers.notApplicable ? ['reason'] : []),
    ...(form.purpose === 'assessment' && item.evidence !== undefined ? ['evidence'] : []),
    ...(form.purpose === 'verification' ? ['note'] : []),
  ];
  if (services.length === 0 && keys.length === 0) return null;
  return new Map<string, Content>([
    services.length === 0 ? ['answer', null] : ['services', new Map(services.map(({ id }) => [id, null]))],
    ...keys.map((key) => [key, null] as const),
  ]);
}
