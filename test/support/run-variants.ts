import type { AlsoReading, FurtherReadings, Run, SectionResult, Since } from '../../src/model/run.ts';

/** What may be null in a run, wherever it is. */
const MAYBE = new Set([
  'severity',
  'guidance',
  'remedy',
  'evidence',
  'effort',
  'owner',
  'note',
  'code',
  'claimed',
  'verified',
  'unproven',
  'answer',
  'services',
  'kind',
  'name',
  'period',
  'years',
  'ask',
  'by',
  'date',
  'accuracy',
  'dated',
  'datedBy',
  'validUntil',
  'before',
]);

/** The same keys stand for lists and records elsewhere. */
const isText = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number';

function withoutMaybes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMaybes);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const named = key === 'name' && 'id' in value;
      const counted = (key === 'services' || key === 'unproven') && typeof one === 'number';
      if (key === 'law') return [key, []];
      // A contradicted answer is always one that was given.
      if (key === 'documents') return [key, one];
      // That colours are none of the instrument's is always said, if not by whom.
      if ('note' in value && 'standing' in value) return [key, key === 'source' ? null : one];
      return [key, MAYBE.has(key) && isText(one) && !named && !counted ? null : withoutMaybes(one)];
    }),
  );
}

const NOTHING = { score: null, interval: null, zone: null, label: null, certain: false, nearBound: false } as const;
const UNREAD = { claimed: NOTHING, evidenced: NOTHING, verified: null } as const;

/** Neither a provisional index nor a topic in common with any other checklist. */
function withoutFurther({ provisional, also }: FurtherReadings): FurtherReadings {
  const unread = (reading: AlsoReading) => ({ ...reading, ...NOTHING, coverage: 0, covered: 0 });
  return {
    ...(provisional === undefined ? {} : { provisional: null }),
    ...(also === undefined ? {} : { also: also.map(unread) }),
  };
}

/** Sections in which nothing applies. */
function withoutPoints(sections: readonly SectionResult[]): SectionResult[] {
  return sections.map((section) => ({ ...section, score: null, sections: withoutPoints(section.sections) }));
}

/** Runs that differ from one in what is there at all: each must be drawable, and say nothing of what is not there. */
export const RUN_VARIANTS = {
  'as it is': (run: Run): Run => run,
  'with nothing that may be wanting': (run: Run): Run => {
    const thin = withoutMaybes({ ...run, rejected: [], warnings: [] }) as Run;
    const units = thin.units.map((unit) => {
      const { verification } = unit;
      return { ...unit, verification: verification === null ? null : { ...verification, checked: 0, items: [] } };
    });
    return { ...thin, units, tool: run.tool, rejected: run.rejected.map((one) => ({ ...one, unit: null })) };
  },
  'without a score': (run: Run): Run => ({
    ...run,
    institution: {
      ...run.institution,
      ...NOTHING,
      ...withoutFurther(run.institution),
      readings: { claimed: { ...NOTHING, units: run.units.length }, evidenced: null, verified: null },
      gaps: [],
      zones: { green: 0, yellow: 0, red: 0 },
    },
    units: run.units.map((unit) => ({
      ...unit,
      ...NOTHING,
      ...withoutFurther(unit),
      status: 'not scored' as const,
      readings: UNREAD,
      sections: withoutPoints(unit.sections),
      gaps: [],
      unproven: [],
    })),
    violations: [],
  }),
  'without units': (run: Run): Run => ({
    ...run,
    checklist: null,
    institution: {
      ...run.institution,
      ...NOTHING,
      readings: { claimed: null, evidenced: null, verified: null },
      gaps: [],
      units: 0,
      services: 0,
    },
    units: [],
    violations: [],
    inputs: [],
    since: null,
  }),
  'of one of each': (run: Run): Run => {
    const units = run.units.slice(0, 1).map((unit) => ({
      ...unit,
      answered: 1,
      unanswered: 1,
      notApplicable: 1,
      gaps: unit.gaps.slice(0, 1),
      unproven: unit.unproven.slice(0, 1),
      evidence: unit.evidence.slice(0, 1),
    }));
    return {
      ...run,
      units,
      counts: { ...run.counts, found: 1, scored: 1 },
      institution: {
        ...run.institution,
        units: 1,
        services: 1,
        unproven: 1,
        gaps: run.institution.gaps.slice(0, 1).map((gap) => ({ ...gap, units: gap.units.slice(0, 1) })),
      },
      warnings: run.warnings.slice(0, 1),
      rejected: run.rejected.slice(0, 1),
    };
  },
  'with all in doubt': (run: Run): Run => ({
    ...run,
    institution: {
      ...run.institution,
      certain: false,
      nearBound: true,
      complete: false,
      uncertainty: ['unanswered', 'assumed-weights', 'rejected', 'missing', 'unverified'],
    },
    units: run.units.map((unit) => ({
      ...unit,
      certain: false,
      nearBound: true,
      uncertainty: ['unanswered', 'assumed-weights', 'unverified'] as const,
      gaps: unit.gaps.map((gap) => ({ ...gap, waived: true, unproven: 'lapsed' as const, verified: gap.best })),
    })),
    violations: [
      { rule: 'institution-zone' as const, unit: null, expected: 'green', actual: 'red' },
      ...run.units.slice(0, 1).flatMap(({ id }) => [
        { rule: 'zone' as const, unit: id, expected: 'green', actual: 'red' },
        { rule: 'score' as const, unit: id, expected: '80', actual: '20' },
      ]),
    ],
  }),
  'with answers that units did not give': (run: Run): Run => ({
    ...run,
    units: run.units.map((unit) => ({
      ...unit,
      gaps: unit.gaps.map((gap, at) => ({
        ...gap,
        answer: at % 3 === 0 ? null : gap.best,
        claimed: at % 2 === 0 ? null : 'CLAIMED',
        remedy: null,
        unproven: null,
      })),
      unproven: unit.unproven.map((claim) => ({ ...claim, answer: null, ask: null })),
      evidence: unit.evidence.map((piece) => ({
        ...piece,
        file: null,
        link: null,
        status: 'lapsed' as const,
        dated: '2020-01-01',
        datedBy: 'file' as const,
      })),
      verification: {
        by: null,
        date: null,
        checked: 2,
        agreed: 0,
        over: 2,
        under: 0,
        accuracy: 0,
        items: unit.items.slice(0, 2).map(({ item, title, section }) => ({
          item,
          title,
          section,
          claimed: null,
          verified: null,
          judgement: 'over' as const,
          points: 1,
          note: null,
          at: { file: unit.file },
        })),
      },
    })),
  }),
  'with parts that do not know of one another': (run: Run): Run => ({
    ...run,
    institution: { ...run.institution, gaps: run.institution.gaps.map((gap) => ({ ...gap, lost: 0, units: ['x'] })) },
    units: run.units.map((unit) => ({
      ...unit,
      sections: withoutPoints(unit.sections.slice(0, 1)).concat(unit.sections.slice(1)),
      items: unit.items.map((item) => ({ ...item, section: 'x' })),
      gaps: unit.gaps.map((gap) => ({ ...gap, item: `${gap.item}-x`, section: 'x', at: { file: '' } })),
    })),
  }),
  'with more than a page shows at once': (run: Run): Run => {
    const moved = since(run, { score: 50, zone: 'red' });
    const many = <T>(list: readonly T[] = []) => Array.from({ length: 24 }, () => list).flat();
    const change = moved.since;
    return {
      ...moved,
      since: change === null ? null : { ...change, units: many(change.units), opened: many(change.opened) },
      violations: many([{ rule: 'institution-zone' as const, unit: null, expected: 'green', actual: 'not scored' }]),
    };
  },
  'since a run of other units': (run: Run): Run => since(run, { score: null, zone: null }),
  'since a better run': (run: Run): Run => {
    const moved = since(run, { score: 100, zone: 'green' });
    return { ...moved, since: moved.since === null ? null : { ...moved.since, basis: run.basis } };
  },
} as const;

/**
 * As if there had been an earlier run: one unit came, one went, one moved, one moved within its zone, one lost its
 * score.
 */
function since(run: Run, before: Since['before']): Run {
  const { score, zone } = run.institution;
  const name = 'Unit';
  const gap = { unit: 'a', name, item: 'toilet', title: 'Toilet' };
  return {
    ...run,
    since: {
      asOf: '2025-05-01',
      period: null,
      basis: 'evidenced',
      before,
      after: { score, zone },
      units: [
        { unit: 'a', name, before: null, after: { score: 60, zone: 'yellow' } },
        { unit: 'b', name, before: { score: 60, zone: 'yellow' }, after: null },
        { unit: 'c', name, before: { score: 60, zone: 'yellow' }, after: { score: 40, zone: 'red' } },
        { unit: 'd', name, before: { score: 60, zone: 'yellow' }, after: { score: 61, zone: 'yellow' } },
        { unit: 'e', name, before: { score: 60, zone: 'yellow' }, after: { score: null, zone: null } },
        { unit: 'f', name, before: { score: null, zone: null }, after: { score: 90, zone: 'green' } },
      ],
      opened: [{ ...gap, lost: 2 }],
      closed: [{ ...gap, unit: 'c', lost: 0.5 }],
    },
  };
}
