// The files that mutations start from: the repository's own.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

const FOLDERS = ['samples', 'checklists', 'test/fixtures', 'test/hostile', 'test/corpus'];
/** The shipped checklists are large; more than this is cut out of them, at a line. */
const MOST = 3_000;

function filesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

/** What a file is to be tried as, decided by its words: a mutation may make something else of it. */
function kindOfText(text) {
  if (/^\s*"?sections"?:/m.test(text) && !/^\s*"?unit"?:/m.test(text)) return 'checklist';
  if (/^\s*"?unit"?:/m.test(text)) return 'assessment';
  if (/^\s*"?units"?:/m.test(text)) return 'workspace';
  return 'assessment';
}

/** Every seed: `{ name, kind, bytes }`, in order of name. */
export function readSeeds() {
  return FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder))).flatMap((path) => {
    let bytes = readFileSync(path);
    const text = bytes.toString();
    if (bytes.length > MOST) bytes = bytes.subarray(0, bytes.lastIndexOf('\n', MOST) + 1 || MOST);
    return [{ name: relative(ROOT, path).split(sep).join('/'), kind: kindOfText(text), bytes }];
  });
}

/** The items of a checklist file, as the grammar answers them: `{ id, perService, na, answers }`. */
export function readItems(path) {
  const file = load(readFileSync(join(ROOT, path), 'utf8'));
  const items = (node) => [...(node.items ?? []), ...(node.sections ?? []).flatMap(items)];
  return items(file).map((item) => {
    const scale = file.answers[item.answers];
    return {
      id: item.id,
      perService: item.per === 'service',
      na: item.na === 'allowed',
      answers: Array.isArray(scale) ? scale.flatMap(({ answer, also }) => [answer, ...(also ?? [])]) : undefined,
    };
  });
}
