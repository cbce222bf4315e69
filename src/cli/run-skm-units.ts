import { extname } from 'node:path';
import { loadSurvey } from '../load/survey/load-survey.ts';
import { splitSurvey } from '../load/survey/split-survey.ts';
import { describePath } from '../load/survey/survey-period.ts';
import type { Messages } from '../messages/messages.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { SurveyUnitsRun } from '../model/survey-units-run.ts';
import { SKM_FORMATS } from '../report/skm/formats.ts';
import { skmWords } from '../report/skm/skm-options.ts';
import { UNITS_FORMATS } from '../report/skm/units-formats.ts';
import { assembleSurveyUnits, type UnitAnswers } from '../score/survey/assemble-survey-units.ts';
import { englishOf } from '../session/english-of.ts';
import type { FileSource } from '../session/file-source.ts';
import { type FileSearch, type FoundFile, findFiles } from '../session/find-files.ts';
import { findWorkspace } from '../session/find-workspace.ts';
import { type Context, chooseMessages, commandLine } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { parseTargets } from './parse-options.ts';
import { distinct, printDiagnostics } from './print-diagnostics.ts';
import { openShippedChecklists, surroundingsOf } from './surroundings.ts';
import type { SkmOptions } from './survey-options.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** Tables that folders are searched for; workbooks are named, though they cannot be read. */
const TABLES: FileSearch = {
  extensions: new Set(['.csv', '.tsv', '.xls', '.xlsx']),
  skips: (name) => name.startsWith('~$'),
};

/** What the tables came to. */
interface ReadTables {
  readonly units: UnitAnswers[];
  readonly rejected: { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[];
  readonly warnings: Diagnostic[];
}

/**
 * `patuh skm` over several units or periods: files, folders, or one table with a column of units. Ends with 2 where a
 * table could not be read, with 1 where a published figure of the institution follows by neither rule.
 */
export async function runSkmUnits(
  paths: readonly string[],
  options: SkmOptions,
  instrumentId: string,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const { source, yieldNow } = surroundingsOf(io);
  const found = await findFiles(paths, source, yieldNow, TABLES);
  const search = findWorkspace(found, source);
  const workspace = search.value?.workspace;
  const messages = await chooseMessages(context, workspace?.lang);
  refuseSingleOptions(options, messages);
  const targets = parseTargets(options.format, options.output, UNITS_FORMATS, 'terminal', io.cwd, messages);
  const instrument = await loadNamedChecklist(instrumentId, openShippedChecklists(io), io, messages, options.color);
  if (instrument === undefined) return EXIT.failed;
  const read: ReadTables = {
    units: [],
    rejected: found.diagnostics.map((diagnostic) => ({ file: diagnostic.at.file, diagnostics: [diagnostic] })),
    warnings: [],
  };
  for (const one of found.files) await readTable(one, options, source, read);
  const run = assembleSurveyUnits({
    ...withoutDuplicates(read),
    institution: workspace?.institution ?? null,
    rollup: options.rollup ?? 'units',
    published: options.published,
    instrument: instrument.value,
    instrumentSha256: instrument.sha256,
    version: VERSION,
  });
  const printing = { io, messages, colorAllowed: options.color, sources: new Map<string, string>() };
  await printDiagnostics(distinct(run.rejected.flatMap(({ diagnostics }) => diagnostics)), printing);
  if (options.quiet !== true) await printDiagnostics(run.warnings, printing);
  if (run.institution === null) {
    if (run.rejected.length === 0) throw new UsageError(skmWords(messages).options.noTables);
    return EXIT.failed;
  }
  const inputs = found.files.flatMap(({ path }) => (path === '-' ? [] : [path]));
  const english = englishOf([instrument.value], messages);
  const delivery = { ...options, command: commandLine(context), yieldNow, english };
  const done = await deliverReports(run, UNITS_FORMATS, targets, () => inputs, delivery, context, messages);
  const violations = run.published !== null && run.published.rules.length === 0 ? [run.published] : [];
  return exitCodeOf({ rejected: run.rejected, violations }, done);
}

/** Options that are about one table. */
function refuseSingleOptions(options: SkmOptions, messages: Messages): void {
  const { forOneFile } = skmWords(messages).options;
  const given = {
    '--means': options.means,
    '--population': options.population,
    '--published-grade': options.publishedGrade,
    '--item': options.item,
    '--name': options.name,
    '--checklist': options.checklist,
  };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) throw new UsageError(forOneFile(name));
  }
  const assessment = options.output.find((output) => ['.yaml', '.yml'].includes(extname(output).toLowerCase()));
  if (assessment !== undefined) throw new UsageError(forOneFile(`-o ${assessment}`));
}

async function readTable(
  { path, file, searched }: FoundFile,
  options: SkmOptions,
  source: FileSource,
  { units, rejected, warnings }: ReadTables,
): Promise<void> {
  const bytes = path === '-' ? await source.readInput(file) : source.read(path, file, LIMITS.surveyBytes);
  if (!bytes.ok) {
    rejected.push({ file, diagnostics: bytes.diagnostics });
    return;
  }
  // An earlier report in the same folder is none.
  if (searched && isOwnReport(bytes.value)) return;
  const loaded = loadSurvey(bytes.value, file, { unit: options.unitColumn, period: options.periodColumn });
  if (!loaded.ok) {
    const isOther = searched && loaded.diagnostics.every(({ code }) => code === 'survey-no-heading');
    if (isOther) warnings.push(warning('survey-other-table', { file }, {}));
    else rejected.push({ file, diagnostics: loaded.diagnostics });
    return;
  }
  warnings.push(...loaded.warnings);
  const described = describePath(file);
  const { parts, withoutUnit, withoutPeriod } = splitSurvey(loaded.value, {
    byUnit: options.unitColumn !== undefined,
    byPeriodColumn: options.periodColumn !== undefined,
    series: options.series,
    unit: described.unit ?? file,
    period: described.period,
  });
  if (withoutUnit > 0) warnings.push(warning('survey-without-unit', loaded.value.at, { count: withoutUnit }));
  if (withoutPeriod > 0) warnings.push(warning('survey-without-period', loaded.value.at, { count: withoutPeriod }));
  for (const { unit, period, respondents } of parts) {
    // Incomplete answers of a table with several parts are not told apart; the warning counts them.
    const incomplete = parts.length === 1 ? loaded.value.incomplete : 0;
    units.push({ name: unit, period, file, respondents, incomplete });
  }
}

function isOwnReport(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString();
  return [SKM_FORMATS, UNITS_FORMATS].some((formats) => Object.values(formats).some(({ isOwn }) => isOwn(head)));
}

/**
 * A unit in a period that several files have is rejected; files without a period beside others with one are reported.
 */
function withoutDuplicates({
  units,
  rejected,
  warnings,
}: ReadTables): Pick<SurveyUnitsRun, 'rejected' | 'warnings'> & { readonly units: readonly UnitAnswers[] } {
  const byIdentity = new Map<string, UnitAnswers[]>();
  for (const unit of units) {
    const identity = `${unit.name.toLowerCase()}\n${unit.period ?? ''}`;
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), unit]);
  }
  const groups = [...byIdentity.values()];
  const kept = groups.filter(({ length }) => length === 1).flat();
  const duplicates = groups
    .filter(({ length }) => length > 1)
    .flatMap((same) => {
      const files = same.map(({ file }) => file);
      return same.map(({ name, period, file }) => ({
        file,
        diagnostics: [fault('survey-duplicate', { file }, { unit: name, period: period ?? '', files })],
      }));
    });
  const unnamed = kept.filter(({ period }) => period === null).map(({ file }) => file);
  const isMixed = unnamed.length > 0 && unnamed.length < kept.length;
  const mixed = isMixed ? [warning('survey-mixed-periods', { file: unnamed[0] ?? '' }, { files: unnamed })] : [];
  return { units: kept, rejected: [...rejected, ...duplicates], warnings: [...warnings, ...mixed] };
}
