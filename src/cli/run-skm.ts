import { extname, resolve } from 'node:path';
import { loadSurvey } from '../load/survey/load-survey.ts';
import type { Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { roundHalfUp } from '../model/rational.ts';
import type { Survey } from '../model/survey.ts';
import type { SurveyRun } from '../model/survey-run.ts';
import { SKM_FORMATS } from '../report/skm/formats.ts';
import { skmWords } from '../report/skm/skm-options.ts';
import { assembleSurvey } from '../score/survey/assemble-survey.ts';
import { exactIndex } from '../score/survey/survey-index.ts';
import { englishOf } from '../session/english-of.ts';
import { type Context, chooseMessages, commandLine } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { hash } from './hash.ts';
import type { Io } from './io.ts';
import { kindOfPath } from './kind-of-path.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { parseTargets } from './parse-options.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readBounded, readInput } from './read-file.ts';
import { runSkmUnits } from './run-skm-units.ts';
import { shownPath } from './shown-path.ts';
import { openShippedChecklists } from './surroundings.ts';
import type { SkmOptions } from './survey-options.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import { writeSurveyAnswers } from './write-survey-answers.ts';
import { createYield } from './yield-to-event-loop.ts';

/** The instrument that grades, and knows what to do about a low element. */
const INSTRUMENT = 'skm-2017';

/**
 * `patuh skm`: the index of a survey from its answers, or from a table of means. Ends with 1 where a published figure does
 * not follow from them, or its grade not from it.
 */
export async function runSkm(files: readonly string[], options: SkmOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  if (files.length > 0 && isAboutSeveral(files, options, io)) return runSkmUnits(files, options, INSTRUMENT, context);
  const [file] = files;
  const messages = await chooseMessages(context, undefined);
  const words = skmWords(messages).options;
  if (file !== undefined && options.means !== undefined) throw new UsageError(words.answersAndMeans);
  if (file === undefined && options.means === undefined && options.published === undefined) {
    throw new UsageError(words.nothing);
  }
  const units = options.output.filter((output) => ['.yaml', '.yml'].includes(extname(output).toLowerCase()));
  const [unit, another] = units;
  if (another !== undefined) throw new UsageError(words.severalUnits);
  if (unit !== undefined && file === undefined && options.means === undefined) throw new UsageError(words.noMeans);
  const reports = options.output.filter((output) => !units.includes(output));
  const targets = parseTargets(options.format, reports, SKM_FORMATS, 'terminal', io.cwd, messages);
  const store = openShippedChecklists(io);
  const instrument = await loadNamedChecklist(INSTRUMENT, store, io, messages, options.color);
  if (instrument === undefined) return EXIT.failed;
  const read = file === undefined ? undefined : await readSurvey(file, io);
  const printing = { io, messages, colorAllowed: options.color, sources: new Map<string, string>() };
  if (read?.ok === false) {
    await printDiagnostics(read.diagnostics, printing);
    return EXIT.failed;
  }
  const survey = read?.value;
  const { run, means } = assembleSurvey({
    survey: survey?.survey,
    sha256: survey?.sha256 ?? '',
    warnings: read?.warnings ?? [],
    means: options.means,
    population: options.population,
    published: options.published,
    publishedGrade: options.publishedGrade,
    instrument: instrument.value,
    instrumentSha256: instrument.sha256,
    version: VERSION,
  });
  const report = { run, respondents: survey?.survey.respondents ?? [] };
  if (options.quiet !== true) await printDiagnostics(run.warnings, printing);
  const inputs = file === undefined || file === '-' ? [] : [resolve(io.cwd, file)];
  const english = englishOf([instrument.value], messages);
  const delivery = { ...options, command: commandLine(context), yieldNow: createYield(io), english };
  let done = await deliverReports(report, SKM_FORMATS, targets, () => inputs, delivery, context, messages);
  if (unit !== undefined && means !== undefined) {
    const { answers, period } = run;
    const texts = skmWords(messages);
    const written = await writeSurveyAnswers(
      {
        output: unit,
        means,
        index: roundHalfUp(exactIndex(means), instrument.value.scale.decimals),
        item: options.item,
        checklist: options.checklist,
        name: options.name,
        period: period === null ? undefined : yearsOf(period),
        comment: answers === null ? texts.madeFromMeans : texts.madeFrom(answers.file, answers.respondents),
        inputs,
        store,
        colorAllowed: options.color,
      },
      io,
      messages,
    );
    done &&= written;
  }
  if (!done) return EXIT.failed;
  return follows(run) ? EXIT.done : EXIT.gate;
}

/** Whether the command line is about several units or periods: several files, a folder, a pattern, or a column of them. */
function isAboutSeveral(files: readonly string[], options: SkmOptions, { cwd }: Io): boolean {
  const [file = '', another] = files;
  const asked = [options.unitColumn, options.periodColumn, options.series, options.rollup];
  if (another !== undefined || asked.some((option) => option !== undefined)) return true;
  const kind = file === '-' ? 'file' : kindOfPath(resolve(cwd, file));
  return kind === 'folder' || (kind === 'none' && /[*?[{]/.test(file));
}

/** Whether what was published follows: from the answers, by whatever weight, and its grade from it. */
function follows({ published }: SurveyRun): boolean {
  return published === null || (published.explained !== 'none' && published.stated?.follows !== false);
}

/** The year of a period, or the two that it spans: 2019, 2018-2019. */
function yearsOf({ from, to }: NonNullable<SurveyRun['period']>): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}-${last}`;
}

async function readSurvey(
  argument: string,
  io: Io,
): Promise<Loaded<{ readonly survey: Survey; readonly sha256: string }>> {
  const path = resolve(io.cwd, argument);
  const file = argument === '-' ? '-' : shownPath(path, io.cwd);
  const bytes = argument === '-' ? await readInput(io.stdin, file) : readBounded(path, file, LIMITS.surveyBytes);
  if (!bytes.ok) return bytes;
  const loaded = loadSurvey(bytes.value, file);
  return loaded.ok ? { ...loaded, value: { survey: loaded.value, sha256: await hash(bytes.value) } } : loaded;
}
