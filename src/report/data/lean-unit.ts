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
  const lean = <L extends { readonly at: LeanPlace }>({
    at,
    ...entry
  }: {
    readonly at: Place;
    readonly [key: string]: unknown;
  }) => ({ ...withoutEmpty(entry), at: leanPlace(at, unit.file) }) as L;
  const unlessCounted = (item: string, answer: string | null) => (answers.get(item) === answer ? null : answer);
  return {
    ...figures,
    sections: sections.map(leanSection),
    items: items.map(({ item, answer, points, max }) => ({ item, answer, points, max })),
    gaps: gaps.map(({ item, lost, services, note, claimed, verified, unproven: problem, waived, waiver, at }) =>
      lean<LeanGap>({
        item,
        lost,
        services: differing(services),
        note,
        claimed: unlessCounted(item, claimed),
        verified,
        unproven: problem,
        waived,
        waiver: waiver ?? null,
        at,
      }),
    ),
    unproven: unproven.map(({ item, answer, problem, points, at }) =>
      lean<LeanUnproven>({ item, answer: unlessCounted(item, answer), problem, points, at }),
    ),
    evidence: evidence.map(({ title, ...own }) => lean<LeanEvidence>(own)),
    verification: verification && {
      ...verification,
      items: verification.items.map(({ title, section, ...own }) => lean<LeanVerifiedItem>(own)),
    },
    ...(documents === undefined
      ? {}
      : { documents: documents.map(({ title, ...own }) => lean<LeanDocumentClaim>(own)) }),
  };
}

function leanSection({ id, score, max, sections }: SectionResult): LeanSection {
  return { id, score, max, ...(sections.length === 0 ? {} : { sections: sections.map(leanSection) }) };
}

/** The answers of services, where there are different ones. */
function differing(services: Gap['services']): Gap['services'] {
  return services !== null && new Set(Object.values(services)).size > 1 ? services : null;
}

function leanPlace({ file, line, column }: Place, own: string): LeanPlace {
  const place = [line, column].filter((part) => part !== undefined).join(':');
  return file === own ? place : `${file}${place === '' ? '' : ':'}${place}`;
}

/** An object without what is null, false or an empty text. */
function withoutEmpty(value: object): object {
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part !== null && part !== false && part !== '') kept[key] = part;
  }
  return kept;
}
