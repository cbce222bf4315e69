import type { Section, ZoneCondition } from '../../model/checklist.ts';
import { compare, divide, ONE, parseDecimal, type Rational, whole, ZERO } from '../../model/rational.ts';
import { itemsOf, type Node, textAt, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';

/** The conditions of each level, in the order of the levels; one that is written alone is a list of one. */
export function readConditions(zones: Node | undefined, root: Section, faults: Faults): (readonly ZoneCondition[])[] {
  const sections = new Map(sectionsIn(root).map((section) => [section.id, section]));
  const levels = itemsOf(valueAt(zones, 'levels'));
  return levels.map((level, index) => {
    const written = valueAt(level, 'require');
    if (written === undefined) return [];
    if (index === levels.length - 1) {
      faults.fault('condition-on-last', written, { label: textAt(level, 'label') ?? '' });
    }
    const nodes = written.kind === 'sequence' ? written.items : [written];
    return nodes.flatMap((node) => readCondition(node, sections, faults) ?? []);
  });
}

function readCondition(node: Node, sections: ReadonlyMap<string, Section>, faults: Faults): ZoneCondition | undefined {
  const id = textAt(node, 'section');
  const text = textAt(node, 'min');
  const min = text === undefined ? undefined : parseShare(text);
  const section = sections.get(id ?? '');
  if (id !== undefined && section === undefined) {
    faults.fault('unknown-section', valueAt(node, 'section'), { section: id, ...faults.suggest(id, sections.keys()) });
  }
  if (text !== undefined && (min === undefined || compare(min, ZERO) <= 0 || compare(min, ONE) > 0)) {
    faults.fault('condition-range', valueAt(node, 'min'), { min: text });
  }
  if (section === undefined || min === undefined) return undefined;
  return { section: section.id, title: section.title, min };
}

/** `60%` and `40/60` as a share; undefined where it is neither, or divides by 0. */
function parseShare(text: string): Rational | undefined {
  const percent = /^(.*?) ?%$/.exec(text)?.[1];
  if (percent !== undefined) {
    const value = parseDecimal(percent);
    return value === undefined ? undefined : divide(value, whole(100));
  }
  const [points, most] = text.split('/').map((part) => parseDecimal(part));
  return points === undefined || most === undefined || most.n === 0n ? undefined : divide(points, most);
}

function sectionsIn({ children }: Section): Section[] {
  return children.flatMap((child) => (child.kind === 'section' ? [child, ...sectionsIn(child)] : []));
}
