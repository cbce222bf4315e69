import { ZONES, type Zone } from '../../model/checklist.ts';
import type { Loaded } from '../../model/diagnostic.ts';
import {
  EVIDENCE_SOURCES,
  type EvidenceSource,
  LANGUAGES,
  type Language,
  type Workspace,
} from '../../model/workspace.ts';
import validate from '../generated/validate-workspace.js';
import { checkShape } from '../yaml/check-shape.ts';
import { entriesOf, itemsOf, textAt, textOf, textsAt, valueAt } from '../yaml/node.ts';
import type { SourceFile } from '../yaml/parse-source.ts';
import { collectFaults } from '../yaml/report-faults.ts';
import { readIndonesianValues } from './read-indonesian-values.ts';
import { readLintSettings } from './read-lint-settings.ts';

/** A source as a workspace file (`patuh.yaml`). A unit that is listed twice is expected once, and said to be. */
export function loadWorkspace(file: SourceFile): Loaded<Workspace> {
  const { root, source } = file;
  readIndonesianValues(root);
  const faults = collectFaults(source, checkShape(file, validate));
  const units = new Map<string, number>();
  for (const node of itemsOf(valueAt(root, 'units'))) {
    const id = textOf(node);
    if (id === undefined) continue;
    const firstLine = units.get(id);
    const { line = 1 } = source.place(node.start);
    if (firstLine === undefined) units.set(id, line);
    else faults.fault('duplicate-id', node, { id, firstLine });
  }
  const names = new Map<string, string>();
  for (const { key, value } of entriesOf(valueAt(root, 'units'))) {
    units.set(key.text, source.place(key.start).line ?? 1);
    const name = textOf(value);
    if (name !== undefined) names.set(key.text, name);
  }
  faults.similar(itemsOf(valueAt(root, 'units')).flatMap((node) => (node.kind === 'scalar' ? [node] : [])));
  const target = ZONES.find((zone): zone is Zone => zone === textAt(root, 'target'));
  const lang = LANGUAGES.find((language): language is Language => language === textAt(root, 'lang'));
  const evidence = EVIDENCE_SOURCES.find((choice): choice is EvidenceSource => choice === textAt(root, 'evidence'));
  const lint = readLintSettings(root, faults);
  return faults.conclude<Workspace>({
    file: source.file,
    ...textsAt(root, ['institution', 'period', 'checklist']),
    units: [...units.keys()],
    ...(names.size === 0 ? {} : { unitNames: names }),
    ...(target === undefined ? {} : { target }),
    ...(lang === undefined ? {} : { lang }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(lint === undefined ? {} : { lint }),
  });
}
