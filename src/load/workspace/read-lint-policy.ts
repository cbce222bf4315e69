import { SYNONYMS } from '../../model/generated/policy.js';
import { type LintPolicy, MONTHS, type RepealedRegulation } from '../../model/lint-policy.ts';
import { COMPONENTS, type ComponentId } from '../../model/standards-document.ts';
import { isCalendarDate } from '../../text/is-calendar-date.ts';
import { componentWords, knownHeadings } from '../../text/known-headings.ts';
import { itemsOf, type Node, textAt, textOf, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';

/**
 * The policy under `lint:`, of a workspace or of a file in `regulations/`; undefined where there is none. The schema has
 * checked the form of its entries.
 */
export function readLintPolicy(node: Node | undefined, faults: Faults): LintPolicy | undefined {
  const [repealed, days, months, synonyms] = ['repealed', 'complaint-days', 'months', 'synonyms'].map((key) =>
    valueAt(node, key),
  );
  if ([repealed, days, months, synonyms].every((one) => one === undefined)) return undefined;
  return {
    repealed: itemsOf(repealed).flatMap((item) => readRepealed(item, faults)),
    complaintDays: textsOf(days).map(Number),
    months: MONTHS.map((name) => textsOf(valueAt(months, name)).map((text) => text.toLowerCase())),
    synonyms: synonyms === undefined ? {} : readSynonyms(synonyms, faults),
  };
}

function textsOf(node: Node | undefined): string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}

function readRepealed(node: Node, faults: Faults): RepealedRegulation[] {
  const [, type, number, year] = /^(\S+) (\d+)\/(\d{4})$/.exec(textAt(node, 'regulation') ?? '') ?? [];
  const replacement = textAt(node, 'replacement');
  const since = textAt(node, 'since');
  if (since !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(since) && !isCalendarDate(since)) {
    faults.fault('invalid-date', valueAt(node, 'since'), { key: 'since', value: since });
  }
  const whole = type !== undefined && number !== undefined && replacement !== undefined && since !== undefined;
  return whole ? [{ type, number, year: Number(year), replacement, since }] : [];
}

/** Headings by component. One that is known for another component, or has no letter, is a fault: it would tell nothing. */
function readSynonyms(node: Node, faults: Faults): LintPolicy['synonyms'] {
  const known = new Map([...knownHeadings(SYNONYMS)].map(([words, { component }]) => [words, component]));
  const synonyms: Partial<Record<ComponentId, string[]>> = {};
  for (const { id } of COMPONENTS) {
    for (const item of itemsOf(valueAt(node, id))) {
      const heading = textOf(item);
      if (heading === undefined) continue;
      const words = componentWords(heading);
      const other = known.get(words);
      if (words === '') faults.fault('invalid-value', item, { key: id, value: heading, expected: 'text' });
      else if (other !== undefined && other !== id) faults.fault('synonym-taken', item, { heading, component: other });
      else {
        known.set(words, id);
        synonyms[id] = [...(synonyms[id] ?? []), heading];
      }
    }
  }
  return synonyms;
}
