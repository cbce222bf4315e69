import type { CopiedEvidence, EvidenceUse, LockedFile } from '../model/evidence-lock.ts';

/** Contents that prove several items, or several units: those first. In order of the first path. */
export function findCopiedEvidence(files: readonly LockedFile[]): CopiedEvidence[] {
  const byContent = new Map<string, LockedFile[]>();
  for (const file of files) {
    const alike = byContent.get(file.sha256);
    if (alike === undefined) byContent.set(file.sha256, [file]);
    else alike.push(file);
  }
  const copies = [...byContent].flatMap(([sha256, alike]): CopiedEvidence[] => {
    const usedBy = sortUses(alike.flatMap((file) => file.usedBy));
    const units = new Set(usedBy.map(({ unit }) => unit)).size;
    if (usedBy.length < 2) return [];
    const paths = alike.map(({ path }) => path).sort();
    return [{ scope: units > 1 ? 'units' : 'items', sha256, paths, usedBy }];
  });
  const rank = ({ scope }: CopiedEvidence) => (scope === 'units' ? 0 : 1);
  return copies.sort((a, b) => rank(a) - rank(b) || compare(a.paths.join('\n'), b.paths.join('\n')));
}

/** Each use once, in order of unit and item. */
export function sortUses(uses: readonly EvidenceUse[]): EvidenceUse[] {
  const distinct = new Map(uses.map(({ unit, item }) => [`${unit}\n${item}`, { unit, item }]));
  return [...distinct.values()].sort((a, b) => compare(a.unit, b.unit) || compare(a.item, b.item));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
