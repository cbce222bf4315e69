import type { Assessment, Evidence, ItemAnswer, Response } from '../../src/model/assessment.ts';
import type { AnswerScale, Checklist, Item, Section, ZoneLevel } from '../../src/model/checklist.ts';
import { divide, ONE, parseDecimal, type Rational, ZERO } from '../../src/model/rational.ts';

/** A decimal that is known to be one. */
export function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`no decimal: ${text}`);
  return value;
}

/** `tidak` and `ada`, worth 0 and 1. */
const YES_NO: AnswerScale = {
  kind: 'choice',
  id: 'ada-tidak',
  choices: [
    { answer: 'tidak', points: ZERO, also: [] },
    { answer: 'ada', points: ONE, also: [] },
  ],
};

export function item(id: string, weight: string, more: Partial<Item> = {}): Item {
  const scale = more.scale ?? YES_NO;
  const worst =
    scale.kind === 'number'
      ? divide(scale.min, scale.max)
      : divide(scale.choices[0]?.points ?? ZERO, scale.choices.at(-1)?.points ?? ONE);
  return {
    kind: 'item',
    id,
    title: id,
    weight: decimal(weight),
    per: 'unit',
    scale,
    worst,
    na: true,
    law: [],
    ...more,
  };
}

export function section(
  id: string,
  weight: string,
  children: readonly (Section | Item)[],
  weights: Section['weights'] = 'written',
): Section {
  return { kind: 'section', id, title: id, weight: decimal(weight), weights, children };
}

function itemsIn(node: Section): Item[] {
  return node.children.flatMap((child) => (child.kind === 'item' ? [child] : itemsIn(child)));
}

const LEVELS: readonly ZoneLevel[] = [
  { min: decimal('81'), zone: 'green', label: 'tinggi' },
  { min: decimal('51'), zone: 'yellow', label: 'sedang' },
  { min: ZERO, zone: 'red', label: 'rendah' },
];

export function checklist(children: readonly (Section | Item)[], more: Partial<Checklist> = {}): Checklist {
  const root = section('root', '0', children);
  return {
    id: 'uji',
    title: 'Uji',
    version: 1,
    scale: { max: decimal('100'), decimals: 2 },
    rollup: 'mean-of-units',
    zones: { levels: LEVELS, disputed: [] },
    sources: [],
    answers: [YES_NO],
    root,
    items: itemsIn(root),
    standing: 'assumption',
    ...more,
  };
}

/** A piece of evidence at a place that does not matter. */
export function evidence(one: Partial<Evidence>): Evidence {
  return { at: { file: 'uji.yaml', line: 1, column: 1 }, ...one };
}

/** An answer in short: a share of full marks, `na`, or nothing. */
export type Short = Rational | 'na' | undefined;

export function response(short: Short): Response {
  if (short === undefined) return { kind: 'unanswered' };
  if (short === 'na') return { kind: 'not-applicable', reason: 'uji' };
  return { kind: 'given', value: short, answer: `${short.n}/${short.d}` };
}

/** An assessment from answers by item id; several answers stand for so many services. */
export function assessment(
  answers: Readonly<Record<string, Short | readonly Short[]>>,
  more: Partial<Assessment> = {},
): Assessment {
  const at = { file: 'uji.yaml', line: 1, column: 1 };
  const entries = Object.entries(answers).map(([id, short]): [string, ItemAnswer] => {
    const list = Array.isArray(short) ? (short as readonly Short[]) : [short as Short];
    return [id, { responses: list.map(response), evidence: [], at }];
  });
  return {
    file: 'uji.yaml',
    unit: { id: 'unit', name: 'Unit' },
    services: [],
    answers: new Map(entries),
    waivers: [],
    at,
    ...more,
  };
}
