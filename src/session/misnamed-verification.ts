import { textOf, valueAt } from '../load/yaml/node.ts';
import type { SourceFile, SourceKind } from '../load/yaml/parse-source.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { displayPath, type FileSource, type PathRules } from './file-source.ts';
import type { FoundFile } from './find-files.ts';

const WORDS = '(?:verifikasi|verifikator|verification|verified|evaluasi|evaluator|evaluation)';
/** Where people put the word instead: `verifikasi-x`, `x_verifikasi`, `x.verification`, `x verifikasi (1)`. */
const FIRST = new RegExp(`^(?:hasil[-_. ]*)?${WORDS}(?:[-_. ]+|$)`, 'i');
const LAST = new RegExp(`(?:^|[-_. ]+)(?:hasil[-_. ]*)?${WORDS}(?:[-_. ]*\\(\\d+\\))?$`, 'i');

/** Whether a file that is named after a verification contains one: it does not say in full which unit it assesses. */
export function isNamedAsVerification(
  { path }: FoundFile,
  { root }: SourceFile,
  kind: SourceKind,
  { basename, extname }: PathRules,
): boolean {
  const stem = basename(path, extname(path));
  if (kind !== 'nearly-assessment' && kind !== 'assessment') return false;
  if (!FIRST.test(stem) && !LAST.test(stem)) return false;
  const isWhole = valueAt(root, 'unit')?.kind === 'mapping' && !['by', 'date'].some((key) => valueAt(root, key));
  return valueAt(root, 'answers') !== undefined && !isWhole;
}

/**
 * What is said of an evaluator's file whose name does not say which unit it is about: how it must be named to count.
 */
export function misnamedVerification(
  { path, file, searched }: FoundFile,
  { root }: SourceFile,
  source: FileSource,
): Diagnostic {
  const { basename, dirname, extname, join } = source.paths;
  const ending = extname(path);
  const stem = basename(path, ending);
  const bare = stem.replace(FIRST, '').replace(LAST, '');
  const own = bare === stem || bare === '' || path === '-' ? textOf(valueAt(root, 'unit')) : bare;
  const isName = own !== undefined && !/[\\/]/.test(own);
  const facts = isName
    ? { expected: displayPath(join(dirname(path), `${own}.verifikasi${ending || '.yaml'}`), source) }
    : {};
  return (searched ? warning : fault)('verification-misnamed', { file }, facts);
}
