import { hasBlank } from '../blanks.ts';
import { isBlankNumber } from './decree.ts';
import type { Rule } from './rule.ts';

/** With fewer, a part was forgotten; each has a finding of its own. */
const LEAST = 3;

/** A draft: blanks in several components, or in the decree. */
export const documentUnfinished: Rule<'document-unfinished'> = ({ document: { services, decree, at } }) => {
  const components = services.flatMap((service) => service.components.filter(({ content }) => hasBlank(content.text)));
  const parts = [decree?.date, decree?.place, decree?.office, decree?.name, decree?.nip];
  const blanks =
    components.length +
    parts.filter((part) => part !== undefined && hasBlank(part.text)).length +
    (decree?.number !== undefined && isBlankNumber(decree.number) ? 1 : 0);
  return blanks < LEAST ? [] : [{ facts: { blanks }, at }];
};
