import { assembleLintRun } from '../lint/assemble-lint-run.ts';
import { findRule } from '../lint/describe-rules.ts';
import { lintDocument } from '../lint/lint-document.ts';
import { policyWith } from '../lint/vocabulary.ts';
import type { FailOn } from '../model/lint-level.ts';
import type { DocumentResult, LintSettings } from '../model/lint-run.ts';
import type { DocumentFormat } from '../model/text-document.ts';
import { LINT_FORMATS } from '../report/lint/lint-formats.ts';
import { DOCUMENTS } from '../session/document-search.ts';
import { findFiles } from '../session/find-files.ts';
import { findWorkspace } from '../session/find-workspace.ts';
import { type GatheredDocument, gatherDocuments } from '../session/gather-documents.ts';
import { readPublished } from '../session/read-published.ts';
import { allowedFolders } from '../session/stays-inside.ts';
import { type Context, chooseMessages, commandLine, dayOfRun } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { type ExitCode, exitCodeOf } from './exit-codes.ts';
import { hash } from './hash.ts';
import { listRules } from './list-rules.ts';
import { mendDocument } from './mend-document.ts';
import { parseTargets } from './parse-options.ts';
import { printFindings } from './print-diagnostics.ts';
import { surroundingsOf } from './surroundings.ts';
import { VERSION } from './version.ts';

/** The options of `lint` as commander hands them over. */
export interface LintOptions {
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly failOn?: FailOn;
  readonly asOf?: string;
  readonly explain?: boolean;
  readonly fix?: boolean;
  readonly rules?: boolean;
  readonly region?: string;
  readonly stdinFormat?: DocumentFormat;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh lint`: reads documents, judges them by the rules, reports, judges. */
export async function runLint(paths: readonly string[], options: LintOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const { source, isReport, yieldNow } = surroundingsOf(io);
  const named = options.rules === true ? paths.filter((path) => findRule(path) === undefined) : paths;
  const found = await findFiles(named.length === 0 ? ['.'] : named, source, yieldNow, DOCUMENTS);
  const search = findWorkspace(found, source);
  const workspace = search.value?.workspace;
  const messages = await chooseMessages(context, workspace?.lang);
  if (options.rules === true) {
    const unmatched = named.filter((path) => !found.inputs.some(({ argument }) => argument === path));
    return listRules(paths, unmatched, workspace?.lint?.levels ?? {}, options, context, messages);
  }
  const targets = parseTargets(options.format, options.output, LINT_FORMATS, 'terminal', io.cwd, messages);
  const policy = policyWith(workspace?.lint?.policy);
  const published = await readPublished(search.value, policy, source, yieldNow);
  const region = options.region ?? workspace?.lint?.region;
  const settings: LintSettings = {
    asOf: options.asOf ?? dayOfRun(io),
    levels: workspace?.lint?.levels ?? {},
    policy,
    ...(region === undefined ? {} : { region }),
    ...(published.documents === undefined ? {} : { published: published.documents }),
  };
  const sources = new Map<string, string>();
  let fixedAll = true;
  const judge = async (one: GatheredDocument): Promise<DocumentResult> => {
    const current = options.fix === true ? await mendDocument(one, settings, options, context, messages) : one;
    fixedAll &&= current !== undefined;
    const { found: file, document, bytes } = current ?? one;
    const result = { ...lintDocument(document, settings), sha256: await hash(bytes) };
    if (result.findings.length > 0)
      sources.set(
        file.file,
        Buffer.from(bytes)
          .toString()
          .replace(/^\uFEFF/, ''),
      );
    return result;
  };
  const reading = {
    source,
    isReport,
    stdinFormat: options.stdinFormat,
    published: published.paths,
    policy,
    folders: allowedFolders(found, search.value, source),
    yieldNow,
  };
  const gathered = await gatherDocuments(found, reading, judge);
  const run = assembleLintRun({
    version: VERSION,
    asOf: settings.asOf,
    documents: gathered.documents,
    rejected: [
      ...search.rejected.map(({ file, diagnostics }) => ({ file, diagnostics })),
      ...published.rejected,
      ...gathered.rejected,
    ],
    passedOver: gathered.passedOver,
    warnings: [...search.warnings, ...gathered.warnings],
    failOn: options.failOn ?? workspace?.lint?.failOn ?? 'error',
  });
  await yieldNow();
  await printFindings(run, options, { io, messages, colorAllowed: options.color, sources });
  const reports = new Set(run.passedOver.flatMap(({ file, reason }) => (reason === 'report' ? [file] : [])));
  const inputs = () => [
    // An earlier report in the same folder is none.
    ...found.files.flatMap(({ path, file }) => (reports.has(file) ? [] : [path])),
    ...published.paths,
    ...(search.value === undefined ? [] : [search.value.path]),
  ];
  const delivery = { ...options, command: commandLine(context), yieldNow, sources };
  const wrote = await deliverReports(run, LINT_FORMATS, targets, inputs, delivery, context, messages);
  return exitCodeOf(run, wrote && fixedAll);
}
