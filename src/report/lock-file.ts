import type { EvidenceLock } from '../model/evidence-lock.ts';
import { disarmJson } from '../text/ci-commands.ts';

/** JSON on one line, with blanks for people. */
function json(value: unknown): string {
  return disarmJson(JSON.stringify(value, null, 1)).replace(/\n */g, ' ');
}

/** The text of a lock: an entry a line, so that a comparison of two versions can be read. */
export function renderLock({ schemaVersion, tool, files }: EvidenceLock): string {
  const entries = files.map(({ path, sha256, size, date, usedBy }) =>
    json({ path, sha256, size, date, usedBy: usedBy.map(({ unit, item }) => ({ unit, item })) }),
  );
  return [
    '{',
    `  "schemaVersion": ${schemaVersion},`,
    `  "tool": ${json({ name: tool.name, version: tool.version })},`,
    `  "files": [${entries.length === 0 ? '' : `\n${entries.map((entry) => `    ${entry}`).join(',\n')}\n  `}]`,
    '}',
    '',
  ].join('\n');
}

/** Whether the beginning of a file shows that it is a lock. */
export function isLock(text: string): boolean {
  return /^\{\s*"schemaVersion": 1,\s*"tool": \{\s*"name": "patuh",\s*"version": "[^"]*"\s*\},\s*"files": \[/.test(
    text,
  );
}
