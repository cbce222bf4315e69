import type { AnswerScale, Checklist, Item, Section } from '../../model/checklist.ts';

/**
 * Checklists that ship are loaded once, when the package is built, and kept as JSON beside the program: reading 20 KB
 * of YAML and checking it takes longer than everything else that an audit of one file does.
 */

/** A checklist that was packed. */
export interface Unpacked {
  readonly value: Checklist;
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * A checklist as text of three parts: the hash of its file, the checklist as JSON on one line, and the file itself, so
 * that a start knows without hashing whether the file has changed since. Each scale is listed once, and items name
 * theirs; numbers stay exact.
 */
export function packChecklist({ items: _, ...checklist }: Checklist, sha256: string, source: string): string {
  const json = JSON.stringify(checklist, (key, value) => {
    if (typeof value === 'bigint') return value.toString();
    return key === 'scale' && isScale(value) ? value.id : value;
  });
  return `${sha256}\n${json}\n${source}`;
}

/** A checklist for a form that scores itself: it is in the form's language already, and its file is not at hand. */
export function packForForm({ english: _, ...checklist }: Checklist, sha256: string): string {
  return packChecklist(checklist, sha256, '');
}

/** What `packChecklist` packed; undefined where the file has changed since. */
export function unpackChecklist(packed: string, source: string): Unpacked | undefined {
  if (!packed.endsWith(source)) return undefined;
  const [sha256, json] = packed.split('\n', 2);
  if (sha256 === undefined || json === undefined || sha256.length + json.length + 2 + source.length !== packed.length) {
    return undefined;
  }
  const checklist = JSON.parse(json, (_, value) => (isPackedNumber(value) ? unpackNumber(value) : value)) as Omit<
    Checklist,
    'items'
  >;
  const scales = new Map(checklist.answers.map((scale) => [scale.id, scale]));
  const root = linkScales(checklist.root, scales);
  return { value: { ...checklist, root, items: itemsIn(root) }, sha256 };
}

/** All items below a section, in the file's order. */
export function itemsIn(section: Section): Item[] {
  return section.children.flatMap((child) => (child.kind === 'item' ? [child] : itemsIn(child)));
}

function isScale(value: unknown): value is AnswerScale {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

interface PackedNumber {
  readonly n: string;
  readonly d: string;
}

function isPackedNumber(value: unknown): value is PackedNumber {
  return typeof value === 'object' && value !== null && 'n' in value && 'd' in value;
}

function unpackNumber({ n, d }: PackedNumber): { n: bigint; d: bigint } {
  return { n: BigInt(n), d: BigInt(d) };
}

function linkScales(section: Section, scales: ReadonlyMap<string, AnswerScale>): Section {
  const children = section.children.map((child): Section | Item => {
    if (child.kind === 'section') return linkScales(child, scales);
    const scale = scales.get(child.scale as unknown as string);
    if (scale === undefined) throw new Error(`packed checklist without the scale of ${child.id}`);
    return { ...child, scale };
  });
  return { ...section, children };
}
