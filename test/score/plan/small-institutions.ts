import fc from 'fast-check';
import { type Assessment, type EvidenceFindings, evidenceKey, type ItemAnswer } from '../../../src/model/assessment.ts';
import type { AnswerScale, Checklist, Item, Section, ZoneLevel } from '../../../src/model/checklist.ts';
import { fraction, ONE, ZERO } from '../../../src/model/rational.ts';
import { checklist, decimal, evidence, item, response, type Short, section } from '../../support/make-checklist.ts';

/** Checklists and institutions so small that every combination of steps can be tried. */

const THREE: AnswerScale = {
  kind: 'choice',
  id: 'tiga',
  choices: [
    { answer: 'belum', points: decimal('1'), also: [] },
    { answer: 'sebagian', points: decimal('2'), also: [] },
    { answer: 'penuh', points: decimal('3'), also: [] },
  ],
};
const NUMBER: AnswerScale = { kind: 'number', id: 'angka', min: ZERO, max: decimal('50') };

const items = fc.array(
  fc.record({
    weight: fc.integer({ min: 0, max: 9 }),
    scale: fc.constantFrom(undefined, undefined, THREE, NUMBER),
    per: fc.constantFrom('unit' as const, 'service' as const),
    effort: fc.integer({ min: 1, max: 5 }),
    required: fc.boolean(),
    /** Which of the items before it it requires; none if there is no such item. */
    requires: fc.integer({ min: 0, max: 9 }),
    /** Whether it begins a section. */
    begins: fc.constantFrom(false, false, true),
    assumed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

const smallChecklists: fc.Arbitrary<Checklist> = fc
  .record({
    made: items,
    green: fc.integer({ min: 50, max: 99 }),
    yellow: fc.integer({ min: 1, max: 49 }),
    /** What levels ask of sections: of which level, of which section, and how much. */
    conditions: fc.array(
      fc.record({ level: fc.nat(2), section: fc.nat(4), percent: fc.integer({ min: 1, max: 100 }) }),
      { maxLength: 3 },
    ),
    rollup: fc.constantFrom('mean-of-units' as const, 'mean-of-services' as const),
  })
  .map(({ made, green, yellow, conditions, rollup }) => {
    const children: (Section | Item)[] = [item('pasti', '1', { effort: 2 })];
    let open: Item[] | undefined;
    for (const [index, { weight, scale, per, effort, required, requires, begins, assumed }] of made.entries()) {
      const one = item(`b${index}`, String(weight), {
        ...(scale === undefined ? {} : { scale }),
        per,
        effort,
        evidence: { ask: 'Foto', required },
        ...(requires < index ? { requires: [`b${requires}`] } : {}),
      });
      if (begins) {
        open = [];
        children.push(section(`s${index}`, '7', open, assumed ? 'assumed' : 'written'));
      }
      if (open === undefined) children.push(one);
      else open.push(one);
    }
    const sections = children.flatMap((child) => (child.kind === 'section' ? [child] : []));
    const asked = conditions.flatMap(({ level, section: index, percent }) => {
      const one = sections[index % Math.max(1, sections.length)];
      if (one === undefined) return [];
      return [{ level, require: { section: one.id, title: one.title, min: fraction(BigInt(percent), 100n) } }];
    });
    const levels: readonly ZoneLevel[] = [
      { min: decimal('99.5'), zone: 'green', label: 'tertinggi' },
      { min: decimal(String(green)), zone: 'green', label: 'tinggi' },
      { min: decimal(String(yellow)), zone: 'yellow', label: 'sedang' },
    ];
    return checklist(children.map(positive), {
      rollup,
      zones: {
        levels: [
          ...levels.map((level, index): ZoneLevel => {
            const require = asked.filter((one) => one.level === index).map((one) => one.require);
            return require.length === 0 ? level : { ...level, require };
          }),
          { min: ZERO, zone: 'red', label: 'rendah' },
        ],
        disputed: [],
      },
    });
  });

/** A written section must weigh something below. */
function positive(node: Section | Item): Section | Item {
  if (node.kind === 'item' || node.weights === 'assumed' || node.children.some((child) => child.weight.n > 0n))
    return node;
  return { ...node, weights: 'assumed' };
}

/** Answers of one unit, and what its evidence is: there or not. */
function unitOf(list: Checklist, id: string): fc.Arbitrary<{ answers: Assessment; findings: EvidenceFindings }> {
  return fc.integer({ min: 0, max: 2 }).chain((count) => {
    const responses = (one: Item) => {
      const size = one.per === 'service' ? Math.max(1, count) : 1;
      const shares: Short[] =
        one.scale === THREE
          ? [fraction(1n, 3n), fraction(2n, 3n), ONE]
          : one.scale === NUMBER
            ? [ZERO, fraction(1n, 2n), ONE]
            : [ZERO, ONE];
      return fc.array(fc.constantFrom<Short>(...shares, ...shares, 'na', undefined), {
        minLength: size,
        maxLength: size,
      });
    };
    const entries = list.items.map((one) =>
      fc.tuple(responses(one), fc.boolean()).map(([shorts, shown]) => ({ one, shorts, shown })),
    );
    return fc.tuple(...entries).map((all) => {
      const at = { file: `${id}.yaml`, line: 1, column: 1 };
      const findings = new Map<string, { condition: 'found' }>();
      const answers = new Map(
        all.map(({ one, shorts, shown }): [string, ItemAnswer] => {
          const proof = shown ? [evidence({ file: 'a.jpg' })] : [];
          for (const piece of proof) findings.set(evidenceKey(piece), { condition: 'found' });
          return [one.id, { responses: shorts.map(response), evidence: proof, at }];
        }),
      );
      const services = Array.from({ length: count }, (_, index) => ({ id: `l${index}`, name: `Layanan ${index}` }));
      return { answers: { file: at.file, unit: { id, name: id }, services, answers, waivers: [], at }, findings };
    });
  });
}

export const smallInstitutions = smallChecklists.chain((list) =>
  fc.integer({ min: 1, max: 3 }).chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => unitOf(list, `u${index}`))).map((units) => ({
      list,
      units: units.map(({ answers }) => answers),
      findings: new Map(units.flatMap(({ findings }) => [...findings])),
    })),
  ),
);
