import { dirname } from 'node:path';
import { buildForm } from '../forms/build-form.ts';
import { checkYears } from '../session/check-years.ts';
import { DEFAULT_CHECKLIST } from '../session/checklist-store.ts';
import { inLanguageOf } from '../session/english-of.ts';
import type { FoundWorkspace } from '../session/find-workspace.ts';
import { checklistName } from './checklist-name.ts';
import { chooseFormUnits } from './choose-form-units.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { expectUnits } from './expect-units.ts';
import { formSurroundings } from './form-surroundings.ts';
import { readFormTarget } from './form-target.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import type { NewFormsOptions } from './new-forms-options.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { type Before, readBefore } from './read-before.ts';
import { shownPath } from './shown-path.ts';
import { openShippedChecklists } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { workspaceOfFolder } from './workspace-of-folder.ts';
import { stemOf, writeForms } from './write-forms.ts';

/** `patuh new --unit` or `--units`: blank forms, a file a unit, and the workspace file that expects them. */
export async function runNewForms(given: NewFormsOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const options = await completeOptions(given, context);
  if (options === undefined) return EXIT.failed;
  const target = readFormTarget(options, io.cwd, context.messages);
  const { place } = target;
  const folder = place.kind === 'folder' ? place.path : place.kind === 'file' ? dirname(place.path) : io.cwd;
  const workspace = workspaceOfFolder(folder, io);
  const messages = await chooseMessages(context, workspace?.workspace.lang);
  const before = options.from === undefined ? undefined : await readBefore(options.from, options.color, io, messages);
  if (options.from !== undefined && before === undefined) return EXIT.failed;
  const chosen = chooseFormUnits(options, before, io.cwd, messages);
  const told = chosen.ok ? chosen.warnings : chosen.diagnostics;
  await printDiagnostics(told, { io, messages, colorAllowed: options.color, sources: new Map() });
  if (!chosen.ok) return EXIT.failed;
  const units = chosen.value;
  if (place.kind !== 'folder' && units.length > 1) throw new UsageError(messages.commands.new.oneFile(units.length));
  const named = nameChecklist(options, workspace, before, io.cwd);
  const store = openShippedChecklists(io);
  const loaded = await loadNamedChecklist(named, store, io, messages, options.color);
  if (loaded === undefined) return EXIT.failed;
  const checklist = { ...loaded, value: inLanguageOf(loaded.value, messages) };
  const shared = sharedDetails(options, workspace, before);
  const used = { checklist, isDefault: named.isDefault };
  const years = await checkYears(shared.period, { file: shownPath(folder, io.cwd) }, used, store);
  await printDiagnostics(years, { io, messages, colorAllowed: options.color, sources: new Map() });
  const checklistOfFile = checklistName(named.name, named.folder, folder);
  const forms = units.map(({ unit, services, before: answers }) =>
    buildForm(checklist.value, {
      purpose: 'assessment',
      checklistName: checklistOfFile,
      ...shared,
      unit,
      services,
      ...(answers === undefined ? {} : { before: answers }),
    }),
  );
  const surroundings = formSurroundings(checklist, io);
  const placed = forms.map((form) => ({ form, stem: stemOf(folder, form), surroundings }));
  const written = await writeForms(placed, target, options, io, messages);
  if (place.kind !== 'folder') return written === units.length ? EXIT.done : EXIT.failed;
  const expected = {
    institution: shared.institution,
    period: shared.period,
    checklist: checklistOfFile,
    units: units.map(({ unit }) => unit.id),
    unitNames: new Map(units.map(({ unit }) => [unit.id, unit.name])),
  };
  const expects = expectUnits(expected, folder, workspace, options, io, messages);
  return expects && written === units.length ? EXIT.done : EXIT.failed;
}

/** The options as they are, or as a person answers questions where a terminal is there and no option says whom for. */
async function completeOptions(options: NewFormsOptions, context: Context): Promise<NewFormsOptions | undefined> {
  const { unit, units, from, id } = options;
  const isSilent = [unit, units, from, id].every((one) => one === undefined);
  if (!isSilent || context.io.interactive !== true || context.argv.length > 1) return options;
  const { askForms } = await import('./ask-forms.ts');
  return askForms(options, openShippedChecklists(context.io), await chooseMessages(context, undefined));
}

/** The checklist by its name, and the folder that a path is relative to: flag, workspace, last year, default. */
function nameChecklist(
  { checklist }: NewFormsOptions,
  workspace: FoundWorkspace | undefined,
  before: Before | undefined,
  cwd: string,
): { readonly name: string; readonly folder: string; readonly isDefault: boolean } {
  const ofWorkspace = workspace?.workspace.checklist;
  if (checklist === undefined && ofWorkspace !== undefined && workspace !== undefined) {
    return { name: ofWorkspace, folder: workspace.folder, isDefault: false };
  }
  const name = checklist ?? before?.checklist;
  return { name: name ?? DEFAULT_CHECKLIST, folder: cwd, isDefault: name === undefined };
}

/** What all forms have in common: the period of last year is not that of the new forms. */
function sharedDetails(
  options: NewFormsOptions,
  workspace: FoundWorkspace | undefined,
  before: Before | undefined,
): { readonly institution?: string; readonly period?: string; readonly periodBefore?: string } {
  const institution = options.institution ?? workspace?.workspace.institution ?? before?.institution;
  const period = options.period ?? workspace?.workspace.period;
  return {
    ...(institution === undefined ? {} : { institution }),
    ...(period === undefined ? {} : { period }),
    ...(before?.period === undefined ? {} : { periodBefore: before.period }),
  };
}
