import type { Loaded } from '../../model/diagnostic.ts';
import type { EvidenceLock, LockedFile } from '../../model/evidence-lock.ts';
import validate from '../generated/validate-lock.js';
import { checkShape } from '../yaml/check-shape.ts';
import { itemsOf, textAt, valueAt } from '../yaml/node.ts';
import type { SourceFile } from '../yaml/parse-source.ts';
import { collectFaults } from '../yaml/report-faults.ts';

/**
 * A source as an evidence lock. `isInside` says whether a path of it stays in the folders that may be read: the
 * author of a lock must not learn what is in other files.
 */
export function loadLock(file: SourceFile, isInside: (path: string) => boolean): Loaded<EvidenceLock> {
  const { root, source } = file;
  const faults = collectFaults(source, checkShape(file, validate));
  const firstLines = new Map<string, number>();
  const files = itemsOf(valueAt(root, 'files')).flatMap((node): LockedFile[] => {
    const pathNode = valueAt(node, 'path');
    if (pathNode?.kind !== 'scalar') return [];
    // As it is: a file's name may begin or end in a blank.
    const path = pathNode.text;
    const firstLine = firstLines.get(path);
    const { line = 1 } = source.place(pathNode.start);
    if (firstLine === undefined) firstLines.set(path, line);
    else faults.fault('duplicate-id', pathNode, { id: path, firstLine });
    if (!isInside(path)) faults.fault('lock-outside', pathNode, { path });
    const usedBy = itemsOf(valueAt(node, 'usedBy')).map((use) => ({
      unit: textAt(use, 'unit') ?? '',
      item: textAt(use, 'item') ?? '',
    }));
    return [
      {
        path,
        sha256: textAt(node, 'sha256') ?? '',
        size: Number(textAt(node, 'size')),
        date: textAt(node, 'date') ?? null,
        usedBy,
      },
    ];
  });
  const tool = valueAt(root, 'tool');
  return faults.conclude<EvidenceLock>({
    schemaVersion: 1,
    tool: { name: 'patuh', version: textAt(tool, 'version') ?? '' },
    files,
  });
}
