import type { Messages } from '../messages/messages.ts';
import { LIMITS } from '../model/limits.ts';
import type { Basis } from '../model/run.ts';
import type { ComparedRun } from '../score/compare/compared-run.ts';
import { assembleRuns, inputFiles } from '../session/assemble-runs.ts';
import { chooseGroups } from '../session/choose-groups.ts';
import { textOfBytes } from '../session/file-source.ts';
import type { FoundFile } from '../session/find-files.ts';
import { gatherAssessments } from '../session/gather-assessments.ts';
import { openSession, type Session } from '../session/open-session.ts';
import { HEAD_BYTES, isOwnReport } from '../session/own-report.ts';
import { isCalendarDate } from '../text/is-calendar-date.ts';
import { complainOfMistypedPaths } from './complain-of-mistyped-paths.ts';
import { dayOfRun } from './context.ts';
import type { Io } from './io.ts';
import { type DiagnosticPrinting, printDiagnostics, printFindings } from './print-diagnostics.ts';
import { surroundingsOf } from './surroundings.ts';
import { VERSION } from './version.ts';

/** How runs are read that are to be compared. */
export interface RunReading {
  readonly io: Io;
  readonly messages: Messages;
  /** Options for assessments, which are audited first. */
  readonly checklist: string | undefined;
  readonly basis: Basis;
  readonly asOf: string | undefined;
  readonly institution: string | undefined;
  readonly evidenceRoot: string | undefined;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** The runs that a path led to. */
export interface ReadRuns {
  readonly runs: readonly ComparedRun[];
  /** Something could not be read, and standard error says what. */
  readonly failed: boolean;
  /** Absolute paths of what was read. */
  readonly paths: readonly string[];
}

/**
 * The runs of a path: those of a file saved with `-f json`, those that an audit of a file or folder of assessments gives, one
 * for each institution and period, or those of all saved runs in a folder without assessments. Assessments are judged by the
 * day asked for; else by their period, where that is a day or a year that is over; else by today.
 */
export async function readRuns(argument: string, reading: RunReading): Promise<ReadRuns> {
  const { io, messages } = reading;
  const opened = await openSession([argument], surroundingsOf(io));
  const { found, areMistyped } = complainOfMistypedPaths(opened.found, io, messages);
  if (areMistyped) return { runs: [], failed: true, paths: [] };
  const session = { ...opened, found };
  const saved = found.files.filter((file) => isSavedRun(file, session));
  const audited =
    saved.length === found.files.length && saved.length > 0 ? undefined : await auditFound(session, argument, reading);
  if (audited !== undefined && (audited.runs.length > 0 || saved.length === 0)) return audited;
  return readSaved(saved, session, reading);
}

/** In a folder only what an audit wrote there; a file that is named may have gone through other hands. */
function isSavedRun(found: FoundFile, session: Session): boolean {
  const { path, file, searched } = found;
  if (path === '-' || !file.toLowerCase().endsWith('.json')) return false;
  if (searched && !isOwnReport(found, 'source', session)) return false;
  const head = session.source.readHead(path, searched ? HEAD_BYTES : LIMITS.runBytes);
  if (typeof head !== 'object' || !('bytes' in head)) return false;
  const text = textOfBytes(head.bytes);
  return searched ? !/^\{\s*"schemaVersion": 1,\s*"kind"/.test(text) : /"schemaVersion"\s*:/.test(text);
}

async function readSaved(files: readonly FoundFile[], session: Session, reading: RunReading): Promise<ReadRuns> {
  const { store, source, yieldNow } = session;
  const { loadRuns } = await import('../load/run/load-run.ts');
  const printing = printingOf(reading);
  const runs: ComparedRun[] = [];
  let failed = false;
  for (const { path, file } of files) {
    await yieldNow();
    const bytes = source.read(path, file, LIMITS.runBytes);
    const loaded = bytes.ok ? loadRuns(bytes.value, file) : bytes;
    if (!loaded.ok) {
      failed = true;
      await printDiagnostics(loaded.diagnostics, printing);
      continue;
    }
    for (const run of chooseRuns(loaded.value, reading)) {
      const named = run.checklist === null ? undefined : await store.load(store.locate(run.checklist.id, source.cwd));
      const isSame = named?.kind === 'loaded' && named.checklist.sha256 === run.checklist?.sha256;
      const checklist = isSame ? named.checklist.value : undefined;
      runs.push({ file, run, exact: undefined, checklist });
    }
  }
  return { runs, failed, paths: files.map(({ path }) => path) };
}

function chooseRuns<
  R extends { readonly institution: { readonly name: string | null; readonly period: string | null } },
>(runs: readonly R[], { institution }: RunReading): readonly R[] {
  const named = runs.map((run) => ({ run, institution: run.institution.name, period: run.institution.period }));
  return chooseGroups(named, institution === undefined ? {} : { institution }).map(({ run }) => run);
}

async function auditFound(session: Session, argument: string, reading: RunReading): Promise<ReadRuns> {
  const { checklist, basis, evidenceRoot, institution, quiet } = reading;
  const gathered = await gatherAssessments({ ...session, checklist, evidenceRoot });
  const groups = chooseGroups(gathered.groups, institution === undefined ? {} : { institution });
  const today = dayOfRun(reading.io);
  const runs: ComparedRun[] = [];
  for (const group of groups.filter(({ assessments, rejected }) => assessments.length + rejected.length > 0)) {
    const asOf = reading.asOf ?? dayOfPeriod(group.period, today) ?? today;
    const assembled = await assembleRuns([group], gathered, session, {
      version: VERSION,
      asOf,
      basis,
      gate: {},
      also: [],
    });
    for (const [index, run] of assembled.runs.entries()) {
      const file = argument.replaceAll('\\', '/');
      runs.push({ file, run, exact: assembled.exact[index], checklist: group.checklist?.value });
    }
  }
  const rejected = [...runs.flatMap(({ run }) => run.rejected), ...gathered.unassigned];
  const warnings = runs.flatMap(({ run }) => run.warnings);
  await printFindings({ rejected, warnings }, { quiet }, { ...printingOf(reading), sources: gathered.sources });
  const isShort = rejected.length > 0 || runs.some(({ run }) => run.missing.length > 0);
  const failed = isShort || warnings.some(({ severity }) => severity === 'error');
  return { runs, failed, paths: inputFiles(gathered, session) };
}

/** A period that is a day, or the last day of one that is a year and is over. */
function dayOfPeriod(period: string | null, today: string): string | undefined {
  const day = /^\d{4}$/.test(period ?? '') ? `${period}-12-31` : (period ?? '');
  return isCalendarDate(day) && day <= today ? day : undefined;
}

function printingOf({ io, messages, color }: RunReading): DiagnosticPrinting {
  return { io, messages, colorAllowed: color, sources: new Map<string, string>() };
}
