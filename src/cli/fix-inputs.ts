import { type AppliedProposal, applyProposals } from '../load/yaml/apply-proposals.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { Messages } from '../messages/messages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FileSource } from '../session/file-source.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { problemText } from './place-report.ts';
import { writeReport } from './write-report.ts';

/** Whose file it is does not matter: the user asked for it. */
const ANY_FILE = { format: { isOwn: () => true }, force: true, inputs: () => [], written: [] };
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** What became of the files of some diagnostics. */
export interface FixedInputs {
  readonly applied: readonly AppliedProposal[];
  /** Whether every file that was to be changed could be written. */
  readonly wroteAll: boolean;
}

/**
 * Writes what diagnostics propose into their files, each whole or not at all, in order of the diagnostics. Says on standard
 * error which could not be written. Standard input has no file to write to.
 */
export function fixInputs(
  diagnostics: readonly Diagnostic[],
  source: FileSource,
  io: Io,
  messages: Messages,
): FixedInputs {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic.at;
    byFile.set(file, [...(byFile.get(file) ?? []), diagnostic]);
  }
  const applied: AppliedProposal[] = [];
  let wroteAll = true;
  for (const [file, own] of byFile) {
    if (file === '-') continue;
    const path = source.paths.resolve(source.cwd, file);
    const bytes = source.read(path, file);
    const parsed = bytes.ok ? parseSource(bytes.value, file) : bytes;
    if (!bytes.ok || !parsed.ok) continue;
    const outcome = applyProposals(parsed.value, own);
    if (outcome.applied.length === 0) continue;
    const hasMark = BYTE_ORDER_MARK.every((byte, index) => bytes.value[index] === byte);
    const problem = writeReport(path, hasMark ? `\uFEFF${outcome.text}` : outcome.text, ANY_FILE);
    if (problem === undefined) applied.push(...outcome.applied);
    else {
      complain(io, messages, problemText(problem, file, messages));
      wroteAll = false;
    }
  }
  return { applied, wroteAll };
}
