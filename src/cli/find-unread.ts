import { basename, dirname, extname, sep } from 'node:path';
import { readHeader } from '../load/assessment/load-assessment.ts';
import { kindOf, parseSource } from '../load/yaml/parse-source.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { FORMATS, type FormatName } from '../report/formats.ts';
import type { Identity } from './complete-identities.ts';
import type { FoundFile } from './find-files.ts';
import { isOwnReport } from './own-report.ts';
import { readBounded, readHead } from './read-file.ts';
import { HIDDEN_EXTENSION, unitByName, WORKBOOKS } from './unread-names.ts';
import type { YieldNow } from './yield-to-event-loop.ts';

/** A file of a folder that may be an assessment and is not read. */
export interface Unread {
  readonly file: string;
  /** The id of the unit that it would be about, by its content or else its name. */
  readonly unit: string;
  /** Whom it says it is about; absent where it cannot be read. */
  readonly identity?: Identity | undefined;
  /** What is said of it: an error where an expected unit depends on it. */
  readonly say: (severity: 'error' | 'warning') => Diagnostic;
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
  yieldNow: YieldNow,
): Promise<Unread[]> {
  const evidenceFolders = new Set([...evidence].map((path) => dirname(path)));
  const unread: Unread[] = [];
  for (const file of others) {
    await yieldNow();
    const folder = dirname(file.path);
    if (evidenceFolders.has(folder) || folder.split(sep).some((one) => EVIDENCE_FOLDERS.has(one.toLowerCase()))) {
      continue;
    }
    const found = WORKBOOKS.has(extname(file.path).toLowerCase()) ? judgeWorkbook(file) : judgeText(file);
    if (found !== undefined) unread.push(found);
  }
  return unread;
}

function judgeWorkbook(file: FoundFile): Unread | undefined {
  if (isOwnReport(file, ['xlsx'])) return undefined;
  const name = `${unitByName(file.file)}.yaml`;
  return {
    file: file.file,
    unit: unitByName(file.file),
    say: (severity) => says(severity)('unread-workbook', { file: file.file }, { name }),
  };
}

function judgeText(file: FoundFile): Unread | undefined {
  const name = basename(file.path);
  const byName = HIDDEN_EXTENSION.exec(name);
  const isYaml = byName?.[2]?.toLowerCase().startsWith('y') === true;
  const kind = kindOfContent(file);
  if (kind.is === 'other' || (byName === null && kind.is !== 'assessment')) return undefined;
  if (kind.is === 'unknown' && !isYaml) return undefined;
  const stem = byName?.[1] ?? basename(name, extname(name));
  const facts = {
    ending: name.slice(stem.length),
    name: `${stem}.${byName?.[2]?.toLowerCase() === 'json' ? 'json' : 'yaml'}`,
  };
  return {
    file: file.file,
    unit: kind.unit ?? unitByName(file.file),
    identity: kind.identity,
    say: (severity) => says(severity)('unread-name', { file: file.file }, facts),
  };
}

interface Content {
  /** `unknown` cannot be read as YAML and does not look like an assessment either. */
  readonly is: 'assessment' | 'nearly' | 'other' | 'unknown';
  readonly unit?: string | undefined;
  readonly identity?: Identity;
}

function kindOfContent(file: FoundFile): Content {
  try {
    const head = readHead(file.path);
    if (head.trim() !== '' && isOwnReport(file, Object.keys(FORMATS) as FormatName[])) return { is: 'other' };
    const looks = LOOKS_LIKE_ASSESSMENT.test(head) || /"unit"\s*:/.test(head);
    if (!looks && !HIDDEN_EXTENSION.test(basename(file.path))) return { is: 'other' };
    const bytes = readBounded(file.path, file.file);
    const source = bytes.ok ? parseSource(bytes.value, file.file) : undefined;
    if (source?.ok !== true) return { is: looks ? 'assessment' : 'unknown' };
    const { unit, institution, period } = readHeader(source.value);
    const identity = { institution, period };
    const kind = kindOf(source.value);
    if (kind === 'assessment') return { is: 'assessment', unit, identity };
    return kind === 'nearly-assessment' ? { is: 'nearly', unit, identity } : { is: 'other' };
  } catch {
    return { is: 'unknown' };
  }
}

function says(severity: 'error' | 'warning'): typeof fault {
  return severity === 'error' ? fault : warning;
}
