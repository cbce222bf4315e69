import type { AnswerScale, EvidenceAsked, Item, Section } from '../../model/checklist.ts';
import { compare, ONE, type Rational, sum, ZERO } from '../../model/rational.ts';
import type { Topic } from '../../model/topics.ts';
import { itemsOf, type Node, textAt, textOf, textsAt, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';
import { localTextAt, localTextsAt } from './local-texts.ts';
import { decimalAt, worstShare } from './read-scales.ts';
import { readTopics } from './read-topics.ts';

/** What the tree is read against, and what is noted on the way. */
interface Reading {
  readonly scales: ReadonlyMap<string, AnswerScale>;
  readonly faults: Faults;
  readonly firstLine: (node: Node) => number;
  readonly sectionIds: Map<string, Node>;
  readonly itemIds: Map<string, Node>;
  /** How many items have each topic. */
  readonly topicUses: Map<Topic, number>;
  /** Names of all scales in the file, those with faults of their own included. */
  readonly scaleNames: ReadonlySet<string>;
}

/** A child whose weight may not be known before its siblings are. */
interface Weighed {
  readonly weight: Rational | undefined;
  readonly withWeight: (weight: Rational) => Section | Item;
}

/**
 * The tree below a section (or below the checklist itself). Missing weights: a section's is the sum of its children's;
 * inside `weights: assumed` all may lack one, and where the sum of any of them is not made of written weights either,
 * all weigh the same; elsewhere an item without one is a fault, for a missing weight read as 0 would drop the item
 * unnoticed.
 */
export function readChildren(node: Node, reading: Reading, inherited: string | undefined): readonly (Section | Item)[] {
  const { faults } = reading;
  const kinds = ['items', 'sections'] as const;
  const assumed = textAt(node, 'weights') === 'assumed';
  const children = kinds
    .flatMap((kind) => {
      const list = valueAt(node, kind);
      return list === undefined ? [] : [{ kind, list }];
    })
    .sort((a, b) => a.list.start - b.list.start)
    .flatMap(({ kind, list }) =>
      itemsOf(list).flatMap((child) =>
        kind === 'items' ? (readItem(child, reading, inherited) ?? []) : (readSection(child, reading, inherited) ?? []),
      ),
    );
  if (sharesEqually(node)) {
    const allWritten = writtenSum(node) !== undefined;
    return children.map(({ weight, withWeight }) => withWeight(allWritten ? (weight ?? ONE) : ONE));
  }
  for (const child of childrenOf(node)) {
    if (valueAt(child, 'weight') !== undefined || writtenSum(child) !== undefined) continue;
    // A section whose sum is unknown for want of a weight below: that one is reported.
    if (childrenOf(child).length > 0 && !sharesEqually(child)) continue;
    faults.fault(assumed ? 'weights-mixed' : 'weight-missing', child, { id: textAt(child, 'id') ?? '?' });
  }
  return children.map(({ weight, withWeight }) => withWeight(weight ?? ZERO));
}

function childrenOf(node: Node): readonly Node[] {
  return [...itemsOf(valueAt(node, 'items')), ...itemsOf(valueAt(node, 'sections'))];
}

/** Whether the split is assumed and not even written down. */
function sharesEqually(node: Node): boolean {
  const children = childrenOf(node);
  const unweighed = children.filter((child) => valueAt(child, 'weight') === undefined).length;
  return textAt(node, 'weights') === 'assumed' && children.length > 0 && unweighed === children.length;
}

/**
 * What the weights below a section (or the checklist itself) add up to as written; undefined where one of them is
 * missing or no number, which is reported at its own place and would only put the blame on the sum as well.
 */
export function writtenSum(node: Node): Rational | undefined {
  const weights = childrenOf(node).map((child) =>
    valueAt(child, 'weight') === undefined ? writtenSum(child) : decimalAt(child, 'weight'),
  );
  const known = weights.filter((weight) => weight !== undefined);
  return known.length === weights.length && known.length > 0 ? sum(known) : undefined;
}

function register(ids: Map<string, Node>, node: Node, { faults, firstLine }: Reading): string | undefined {
  const idNode = valueAt(node, 'id');
  const id = textOf(idNode);
  if (idNode === undefined || id === undefined) return undefined;
  const first = ids.get(id);
  if (first !== undefined) faults.fault('duplicate-id', idNode, { id, firstLine: firstLine(first) });
  else ids.set(id, idNode);
  return id;
}

function readSection(node: Node, reading: Reading, inherited: string | undefined): Weighed | undefined {
  const id = register(reading.sectionIds, node, reading);
  const title = localTextAt(node, 'title');
  const source = textAt(node, 'source') ?? inherited;
  const guidance = localTextAt(node, 'guidance');
  const children = readChildren(node, reading, source);
  if (id === undefined || title === undefined) return undefined;
  if (childrenOf(node).length === 0) reading.faults.fault('section-empty', node, { id });
  const own = decimalAt(node, 'weight');
  const below = writtenSum(node);
  const nothingBelow = below !== undefined && compare(below, ZERO) === 0;
  if (own !== undefined && compare(own, ZERO) > 0 && nothingBelow) reading.faults.warning('weights-zero', node, { id });
  if (source === undefined) reading.faults.warning('unsourced-weight', valueAt(node, 'id'), { id });
  return {
    weight: valueAt(node, 'weight') === undefined ? writtenSum(node) : own,
    withWeight: (weight) => ({
      kind: 'section',
      id,
      title,
      weight,
      weights: textAt(node, 'weights') === 'assumed' ? 'assumed' : 'written',
      children,
      ...(textAt(node, 'provisional') === 'true' ? { provisional: true } : {}),
      ...(guidance === undefined ? {} : { guidance }),
      ...(source === undefined ? {} : { source }),
    }),
  };
}

function readItem(node: Node, reading: Reading, inherited: string | undefined): Weighed | undefined {
  const { faults, scales, scaleNames } = reading;
  const id = register(reading.itemIds, node, reading);
  const title = localTextAt(node, 'title');
  const scaleName = textAt(node, 'answers');
  const scale = scaleName === undefined ? undefined : scales.get(scaleName);
  if (scaleName !== undefined && !scaleNames.has(scaleName)) {
    faults.fault('unknown-scale', valueAt(node, 'answers'), {
      name: scaleName,
      ...faults.suggest(scaleName, scaleNames),
    });
  }
  if (id === undefined || title === undefined || scale === undefined) return undefined;
  const texts = { ...textsAt(node, ['code', 'owner']), ...localTextsAt(node, ['guidance', 'remedy']) };
  const source = textAt(node, 'source') ?? inherited;
  const evidence = readEvidenceAsked(valueAt(node, 'evidence'));
  const topics = readTopics(node, reading.topicUses, faults);
  const requires = itemsOf(valueAt(node, 'requires')).flatMap((one) => textOf(one) ?? []);
  return {
    weight: decimalAt(node, 'weight'),
    withWeight: (weight) => ({
      kind: 'item',
      id,
      title,
      weight,
      per: textAt(node, 'per') === 'service' ? 'service' : 'unit',
      scale,
      worst: worstShare(scale),
      na: textAt(node, 'na') === 'allowed',
      law: itemsOf(valueAt(node, 'law')).flatMap((law) => textOf(law) ?? []),
      ...texts,
      ...optionalNumbers(node, ['severity', 'effort']),
      ...(evidence === undefined ? {} : { evidence }),
      ...(requires.length === 0 ? {} : { requires: [...new Set(requires)] }),
      ...(topics.length === 0 ? {} : { topics }),
      ...(source === undefined ? {} : { source }),
    }),
  };
}

function optionalNumbers<K extends string>(node: Node, keys: readonly K[]): { [P in K]?: number } {
  return Object.fromEntries(Object.entries(textsAt(node, keys)).map(([key, text]) => [key, Number(text)])) as {
    [P in K]?: number;
  };
}

function readEvidenceAsked(node: Node | undefined): EvidenceAsked | undefined {
  const ask = localTextAt(node, 'ask');
  if (ask === undefined) return undefined;
  const required = textAt(node, 'required') === 'true';
  return { ask, required, ...textsAt(node, ['valid']), ...localTextsAt(node, ['example']) };
}
