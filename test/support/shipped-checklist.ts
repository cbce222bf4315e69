import { readFileSync } from 'node:fs';
import { loadChecklist } from '../../src/load/checklist/load-checklist.ts';
import { parseSource } from '../../src/load/yaml/parse-source.ts';
import type { Checklist } from '../../src/model/checklist.ts';

/** A checklist from `checklists/`; throws where it cannot be loaded without so much as a warning. */
export function shippedChecklist(id: string): Checklist {
  const url = new URL(`../../checklists/${id}.yaml`, import.meta.url);
  const document = parseSource(readFileSync(url), `${id}.yaml`);
  if (!document.ok) throw new Error(JSON.stringify(document.diagnostics));
  const checklist = loadChecklist(document.value);
  if (!checklist.ok || checklist.warnings.length > 0) throw new Error(JSON.stringify(checklist));
  return checklist.value;
}
