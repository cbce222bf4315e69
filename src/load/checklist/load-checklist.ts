import {
  type Checklist,
  type GapOrder,
  type Item,
  type Rollup,
  type Section,
  type Source,
  STANDINGS,
  type Standing,
} from '../../model/checklist.ts';
import type { Loaded } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { compare, formatExact, roundHalfUp, ZERO } from '../../model/rational.ts';
import validate from '../generated/validate-checklist.js';
import { checkShape } from '../yaml/check-shape.ts';
import { entriesOf, itemsOf, type Node, textAt, textOf, textsAt, valueAt } from '../yaml/node.ts';
import type { SourceFile } from '../yaml/parse-source.ts';
import { collectFaults, type Faults } from '../yaml/report-faults.ts';
import { checkRequires } from './check-requires.ts';
import { localTextAt, localTextsAt, readEnglish } from './local-texts.ts';
import { itemsIn } from './packed-checklist.ts';
import { readAdditions } from './read-additions.ts';
import { readConditions } from './read-conditions.ts';
import { decimalAt, readScales } from './read-scales.ts';
import { readChildren, writtenSum } from './read-sections.ts';
import { readZones } from './read-zones.ts';

/**
 * A source as a checklist. Refused, with every fault at its place: a departure from the JSON Schema, repeated ids,
 * weights that are missing or do not add up to `total`, zones that do not descend to 0, unknown sources and scales.
 */
export function loadChecklist(file: SourceFile): Loaded<Checklist> {
  const { root, source: text } = file;
  const faults = collectFaults(text, checkShape(file, validate));
  const sources = readSources(valueAt(root, 'basis'));
  checkSources(root, sources, faults);
  const answers = valueAt(root, 'answers');
  const scales = readScales(answers, faults);
  const scale = valueAt(root, 'scale');
  const max = decimalAt(scale, 'max');
  const decimals = Number(textAt(scale, 'decimals') ?? 2);
  if (max !== undefined && compare(max, ZERO) === 0) faults.fault('scale-max-zero', valueAt(scale, 'max'), {});
  // Rounded, the best score would lie beyond the end of the scale.
  if (max !== undefined && isDecimals(decimals) && compare(roundHalfUp(max, decimals), max) !== 0) {
    faults.fault('invalid-value', valueAt(scale, 'max'), {
      key: 'max',
      value: formatExact(max),
      expected: 'as-shown',
    });
  }
  const zones = readZones(valueAt(root, 'zones'), max, faults);
  const itemIds = new Map<string, Node>();
  const children = readChildren(
    root,
    {
      scales,
      scaleNames: new Set(entriesOf(answers).map(({ key }) => key.text)),
      faults,
      firstLine: (node) => {
        const { line = 1 } = text.place(node.start);
        return line;
      },
      sectionIds: new Map(),
      itemIds,
      topicUses: new Map(),
    },
    undefined,
  );
  checkSimilarIds(root, faults);
  const weightSum = writtenSum(root);
  const sections = valueAt(root, 'sections');
  const total = decimalAt(root, 'total');
  if (weightSum !== undefined && compare(weightSum, ZERO) === 0) {
    faults.fault('weights-zero', sections, { id: 'sections' });
  } else if (weightSum !== undefined && total !== undefined && compare(weightSum, total) !== 0) {
    faults.fault('weights-total', valueAt(root, 'total'), { sum: formatExact(weightSum), total: formatExact(total) });
  }
  const id = textAt(root, 'id');
  const title = localTextAt(root, 'title');
  const english = readEnglish(root);
  if (id === undefined || title === undefined || max === undefined) return faults.conclude<Checklist>(undefined);
  const tree: Section = {
    kind: 'section',
    id,
    title,
    weight: weightSum ?? ZERO,
    weights: textAt(root, 'weights') === 'assumed' ? 'assumed' : 'written',
    children,
  };
  const items = itemsIn(tree);
  if (items.length > LIMITS.items) {
    faults.fault('invalid-value', sections, { key: 'sections', expected: 'fewer', limit: LIMITS.items });
  }
  const order = textAt(root, 'order') as GapOrder | undefined;
  if (order === 'severity' && items.every(({ severity }) => severity === undefined)) {
    faults.warning('order-without-severity', valueAt(root, 'order'), {});
  }
  if (weighs(tree, true) && !weighs(tree, false)) faults.fault('provisional-everything', sections, {});
  const conditions = readConditions(valueAt(root, 'zones'), tree, faults);
  const levels = zones.levels.map((level, index) => {
    const require = conditions[index] ?? [];
    return require.length === 0 ? level : { ...level, require };
  });
  checkRequires(root, id, items, new Set(itemIds.keys()), faults);
  const additions = readAdditions(valueAt(root, 'additions'), id, items, new Set(itemIds.keys()), faults);
  return faults.conclude({
    id,
    title,
    ...textsAt(root, ['years']),
    ...localTextsAt(root, ['note']),
    version: Number(textAt(root, 'version') ?? 1),
    scale: { max, decimals },
    rollup: (textAt(root, 'rollup') as Rollup | undefined) ?? 'mean-of-units',
    ...(order === undefined ? {} : { order }),
    zones: { ...zones, levels },
    ...(additions.length === 0 ? {} : { additions }),
    sources,
    answers: [...scales.values()],
    root: tree,
    items,
    standing: weakest(tree, [zones.source, ...additions.map(({ source }) => source)], sources),
    ...(english === undefined ? {} : { english }),
  });
}

function isDecimals(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LIMITS.decimals;
}

/** Whether anything below a section weighs something, be it with or without the provisional sections. */
function weighs(section: Section, withProvisional: boolean): boolean {
  return section.children.some(
    (child) =>
      compare(child.weight, ZERO) > 0 &&
      (child.kind === 'item' || ((withProvisional || child.provisional !== true) && weighs(child, withProvisional))),
  );
}

function readSources(basis: Node | undefined): Source[] {
  return entriesOf(basis).map(({ key, value }) => {
    return {
      id: key.text,
      title: localTextAt(value, 'title') ?? key.text,
      status: (textAt(value, 'status') as Standing | undefined) ?? 'assumption',
      ...textsAt(value, ['url']),
      ...localTextsAt(value, ['note']),
    };
  });
}

/** Ids of items, and ids of sections, that a person takes for one: `toilet` beside `Toilet`. */
function checkSimilarIds(root: Node, faults: Faults): void {
  const below = (node: Node, kind: 'items' | 'sections'): Node[] => [
    ...itemsOf(valueAt(node, kind)),
    ...itemsOf(valueAt(node, 'sections')).flatMap((section) => below(section, kind)),
  ];
  for (const kind of ['items', 'sections'] as const) {
    const ids = below(root, kind).flatMap((node) => {
      const id = valueAt(node, 'id');
      return id?.kind === 'scalar' ? [id] : [];
    });
    faults.similar(ids);
  }
}

/** Keys below which a source may be named. */
const SOURCED = new Set(['sections', 'items', 'zones', 'colors', 'additions']);

/** Every `source:` anywhere must name an entry of `basis`. */
function checkSources(node: Node, sources: readonly Source[], faults: Faults): void {
  if (node.kind === 'scalar') return;
  const known = new Set(sources.map(({ id }) => id));
  const visit = (child: Node): void => {
    if (child.kind === 'sequence') for (const item of child.items) visit(item);
    if (child.kind !== 'mapping') return;
    for (const [key, { value }] of child.entries) {
      const name = textOf(value);
      if (key === 'source' && name !== undefined) {
        if (!known.has(name)) faults.fault('unknown-source', value, { name, ...faults.suggest(name, known) });
      } else if (SOURCED.has(key)) visit(value);
    }
  };
  visit(node);
}

/**
 * The weakest status of the sources in use; a weight or threshold without a source is an assumption. Colours of this
 * tool's own have a standing of their own: they change no score and no label.
 */
function weakest(root: Section, others: readonly (string | undefined)[], sources: readonly Source[]): Standing {
  const statuses = new Map(sources.map(({ id, status }) => [id, status]));
  const rank = (id: string | undefined) =>
    STANDINGS.indexOf((id === undefined ? undefined : statuses.get(id)) ?? 'assumption');
  const ranks = (node: Section | Item): number[] => [
    rank(node.source),
    ...(node.kind === 'section' ? node.children.flatMap(ranks) : []),
  ];
  const all = [...others.map(rank), ...root.children.flatMap(ranks)];
  const { [Math.max(...all)]: standing = 'assumption' } = STANDINGS;
  return standing;
}
