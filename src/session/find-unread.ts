import { readHeader } from '../load/assessment/load-assessment.ts';
import { kindOf, parseSource } from '../load/yaml/parse-source.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Identity } from './complete-identities.ts';
import { textOfBytes, type YieldNow } from './file-source.ts';
import type { FoundFile } from './find-files.ts';
import { HEAD_BYTES, isOwnReport, type ReportRecognition } from './own-report.ts';
import { HIDDEN_EXTENSION, unitByName, WORKBOOKS } from './unread-names.ts';

/** A file of a folder that may be an assessment and is not read. */
export interface Unread {
  readonly file: string;
  /** The id of the unit that it would be about, by its content or else its name. */
  readonly unit: string;
  /** Whom it says it is about; absent where it cannot be read. */
  readonly identity?: Identity | undefined;
  /** What is said of it, as an error: that is what it is where an expected unit depends on it, and else a warning. */
  readonly diagnostic: Diagnostic;
}

/** Folders that contain evidence by their name. */
const EVIDENCE_FOLDERS = new Set(['bukti', 'evidence']);
const LOOKS_LIKE_ASSESSMENT = /^\s*["'\u2018-\u201F]?unit["'\u2018-\u201F]?\s*:/m;

/**
 * Which of the files that a search left out may be assessments. Reports of earlier runs, checklists, workspaces, locks
 * and evidence are none.
 */
export async function findUnread(
  others: readonly FoundFile[],
  evidence: Iterable<string>,
  recognition: ReportRecognition,
  yieldNow: YieldNow,
): Promise<Unread[]> {
  const { dirname, extname, sep } = recognition.source.paths;
  const evidenceFolders = new Set([...evidence].map((path) => dirname(path)));
  const unread: Unread[] = [];
  for (const file of others) {
    await yieldNow();
    const folder = dirname(file.path);
    if (evidenceFolders.has(folder) || folder.split(sep).some((one) => EVIDENCE_FOLDERS.has(one.toLowerCase()))) {
      continue;
    }
    const found = WORKBOOKS.has(extname(file.path).toLowerCase())
      ? judgeWorkbook(file, recognition)
      : judgeText(file, recognition);
    if (found !== undefined) unread.push(found);
  }
  return unread;
}

function judgeWorkbook(file: FoundFile, recognition: ReportRecognition): Unread | undefined {
  if (isOwnReport(file, 'workbook', recognition)) return undefined;
  const { paths } = recognition.source;
  const name = `${unitByName(file.file, paths)}.yaml`;
  return {
    file: file.file,
    unit: unitByName(file.file, paths),
    diagnostic: fault('unread-workbook', { file: file.file }, { name }),
  };
}

function judgeText(file: FoundFile, recognition: ReportRecognition): Unread | undefined {
  const { paths } = recognition.source;
  const { basename, extname } = paths;
  const name = basename(file.path);
  const byName = HIDDEN_EXTENSION.exec(name);
  const isYaml = byName?.[2]?.toLowerCase().startsWith('y') === true;
  const kind = kindOfContent(file, recognition);
  if (kind.is === 'other' || (byName === null && kind.is !== 'assessment')) return undefined;
  if (kind.is === 'unknown' && !isYaml) return undefined;
  const stem = byName?.[1] ?? basename(name, extname(name));
  const facts = {
    ending: name.slice(stem.length),
    name: `${stem}.${byName?.[2]?.toLowerCase() === 'json' ? 'json' : 'yaml'}`,
  };
  return {
    file: file.file,
    unit: kind.unit ?? unitByName(file.file, paths),
    identity: kind.identity,
    diagnostic: fault('unread-name', { file: file.file }, facts),
  };
}

interface Content {
  /** `unknown` cannot be read as YAML and does not look like an assessment either. */
  readonly is: 'assessment' | 'nearly' | 'other' | 'unknown';
  readonly unit?: string | undefined;
  readonly identity?: Identity;
}

function kindOfContent(file: FoundFile, recognition: ReportRecognition): Content {
  const { source } = recognition;
  const head = source.readHead(file.path, HEAD_BYTES);
  if (typeof head === 'object' && 'reason' in head) return { is: 'unknown' };
  const beginning = head === 'not-a-file' ? '' : textOfBytes(head.bytes);
  if (beginning.trim() !== '' && isOwnReport(file, 'any', recognition)) return { is: 'other' };
  const looks = LOOKS_LIKE_ASSESSMENT.test(beginning) || /"unit"\s*:/.test(beginning);
  if (!looks && !HIDDEN_EXTENSION.test(source.paths.basename(file.path))) return { is: 'other' };
  const bytes = source.read(file.path, file.file);
  const parsed = bytes.ok ? parseSource(bytes.value, file.file) : undefined;
  if (parsed?.ok !== true) return { is: looks ? 'assessment' : 'unknown' };
  const { unit, institution, period } = readHeader(parsed.value);
  const identity = { institution, period };
  const kind = kindOf(parsed.value);
  if (kind === 'assessment') return { is: 'assessment', unit, identity };
  return kind === 'nearly-assessment' ? { is: 'nearly', unit, identity } : { is: 'other' };
}

/** What is said of a file on which no expected unit depends. */
export function unreadWarning({ diagnostic }: Unread): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}
