import { type Checklist, type DisputedRange, ZONES, type Zone, type ZoneLevel } from '../../model/checklist.ts';
import { compare, formatExact, type Rational, ZERO } from '../../model/rational.ts';
import { itemsOf, type Node, textAt, textsAt, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';
import { localTextAt, localTextsAt } from './local-texts.ts';
import { decimalAt } from './read-scales.ts';

/** The zone levels, checked to descend strictly to 0 without leaving a hole, and never from a worse to a better zone. */
export function readZones(zones: Node | undefined, max: Rational | undefined, faults: Faults): Checklist['zones'] {
  const nodes = itemsOf(valueAt(zones, 'levels'));
  checkBounds(nodes, max, faults);
  checkOrder(nodes, faults);
  const levels = nodes.flatMap((node): ZoneLevel[] => {
    const min = decimalAt(node, 'min');
    const zone = zoneAt(node);
    const label = localTextAt(node, 'label');
    if (min === undefined || zone === undefined || label === undefined) return [];
    return [{ min, zone, label, ...localTextsAt(node, ['institution']) }];
  });
  const last = nodes.at(-1);
  const lastMin = decimalAt(last, 'min');
  if (lastMin !== undefined && compare(lastMin, ZERO) !== 0) {
    faults.fault('zones-last-not-zero', valueAt(last, 'min'), { min: '', ...textsAt(last, ['min']) });
  }
  const colors = valueAt(zones, 'colors');
  const note = localTextAt(colors, 'note');
  return {
    ...textsAt(zones, ['source']),
    ...(note === undefined ? {} : { colors: { note, ...textsAt(colors, ['source', 'year']) } }),
    levels,
    disputed: readDisputed(zones),
  };
}

/** The zone of a level; undefined (the schema check has said why) where it is none. */
function zoneAt(node: Node): Zone | undefined {
  return ZONES.find((zone) => zone === textAt(node, 'zone'));
}

/** Each bound lies below the one before it, and none above the scale. */
function checkBounds(nodes: readonly Node[], max: Rational | undefined, faults: Faults): void {
  let before: { readonly min: Rational; readonly written: string } | undefined;
  for (const node of nodes) {
    const min = decimalAt(node, 'min');
    const written = textAt(node, 'min') ?? '';
    if (min === undefined) continue;
    if (before !== undefined && compare(before.min, min) <= 0) {
      faults.fault('zones-not-descending', valueAt(node, 'min'), { min: written, before: before.written });
    }
    if (max !== undefined && compare(min, max) > 0) {
      faults.fault('zones-above-scale', valueAt(node, 'min'), { min: written, max: formatExact(max) });
    }
    before = { min, written };
  }
}

/** No zone is better than the one before it. */
function checkOrder(nodes: readonly Node[], faults: Faults): void {
  let before: Zone | undefined;
  for (const node of nodes) {
    const zone = zoneAt(node);
    if (zone === undefined) continue;
    if (before !== undefined && ZONES.indexOf(before) > ZONES.indexOf(zone)) {
      faults.fault('zones-order', valueAt(node, 'zone'), { zone, before });
    }
    before = zone;
  }
}

function readDisputed(zones: Node | undefined): DisputedRange[] {
  return itemsOf(valueAt(zones, 'disputed')).flatMap((node) => {
    const above = decimalAt(node, 'above');
    const below = decimalAt(node, 'below');
    const note = localTextAt(node, 'note');
    const before = textAt(node, 'before');
    return above === undefined || below === undefined || note === undefined
      ? []
      : [{ above, below, note, ...(before === undefined ? {} : { before: Number(before) }) }];
  });
}
