import type { Place } from '../../model/diagnostic.ts';
import type {
  LeanDocumentClaim,
  LeanEvidence,
  LeanGap,
  LeanPlace,
  LeanSection,
  LeanUnit,
  LeanUnproven,
  LeanVerifiedItem,
} from '../../model/printed-lines.ts';
import type { Gap, SectionResult, UnitResult } from '../../model/run.ts';

/**
 * A unit without the texts of its checklist (titles, law, guidance, remedies, what evidence is asked for, weights): they are
 * the same in every unit, and are found by the ids of items and sections. Nothing is said twice: the answer that counts is
 * in `items` only, those of services are there only where they differ, and what is null, false or empty in a list entry is
 * absent. A place is `line:column` in the unit's file, `file:line:column` in another.
 */
export function leanUnit(unit: UnitResult): LeanUnit {
  const { items, gaps, unproven, evidence, verification, documents, sections, ...figures } = unit;
  const answers = new Map(items.map(({ item, answer }) => [item, answer]));
  const lean = <L extends { readonly at: LeanPlace }>(entry: { readonly [key: string]: unknown }, at: Place): L =>
    ({ ...withoutEmpty(entry), at: leanPlace(at, unit.file) }) as L;
  const unlessCounted = (item: string, answer: string | null) => (answers.get(item) === answer ? null : answer);
  return {
    ...figures,
    sections: sections.map(leanSection),
    items: items.map(({ item, answer, points, max }) => ({ item, answer, points, max })),
    gaps: gaps.map(({ item, lost, services, note, claimed, verified, unproven: problem, waived, waiver, at }) =>
      lean<LeanGap>(
        {
          item,
          lost,
          services: differing(services),
          note,
          claimed: unlessCounted(item, claimed),
          verified,
          unproven: problem,
          waived,
          waiver,
        },
        at,
      ),
    ),
    unproven: unproven.map(({ item, answer, problem, points, at }) =>
      lean<LeanUnproven>({ item, answer: unlessCounted(item, answer), problem, points }, at),
    ),
    evidence: evidence.map(({ title, at, ...own }) => lean<LeanEvidence>(own, at)),
    verification: verification && {
      ...verification,
      items: verification.items.map(({ title, section, at, ...own }) => lean<LeanVerifiedItem>(own, at)),
    },
    ...(documents === undefined
      ? {}
      : { documents: documents.map(({ title, at, ...own }) => lean<LeanDocumentClaim>(own, at)) }),
  };
}

function leanSection({ id, score, max, sections }: SectionResult): LeanSection {
  return { id, score, max, ...(sections.length === 0 ? {} : { sections: sections.map(leanSection) }) };
}

/** The answers of services, where there are different ones. */
function differing(services: Gap['services']): Gap['services'] {
  if (services === null) return null;
  let first: string | null | undefined;
  for (const id in services) {
    const answer = services[id] ?? null;
    if (first === undefined) first = answer;
    else if (answer !== first) return services;
  }
  return null;
}

function leanPlace({ file, line, column }: Place, own: string): LeanPlace {
  const place = line === undefined ? '' : column === undefined ? `${line}` : `${line}:${column}`;
  return file === own ? place : `${file}${place === '' ? '' : ':'}${place}`;
}

/** An object without what is null, false or an empty text. */
function withoutEmpty(value: { readonly [key: string]: unknown }): object {
  const kept: Record<string, unknown> = {};
  for (const key in value) {
    const part = value[key];
    if (part !== null && part !== undefined && part !== false && part !== '') kept[key] = part;
  }
  return kept;
}
