import { join, resolve } from 'node:path';
import { buildForm } from '../forms/build-form.ts';
import { drawYaml } from '../forms/yaml/draw-yaml.ts';
import { canonicalText } from '../load/assessment/canonical-text.ts';
import { loadAssessment } from '../load/assessment/load-assessment.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { Messages } from '../messages/messages.ts';
import type { CollectedUnit } from '../model/collect-run.ts';
import { collectWords } from '../report/collect/collect-words.ts';
import type { Collected } from '../session/collect-assessments.ts';
import type { CollectedAnswers } from '../session/collect-unit.ts';
import { checklistName } from './checklist-name.ts';
import { complain } from './complain.ts';
import { expectUnits } from './expect-units.ts';
import type { Io } from './io.ts';
import { shownPath } from './shown-path.ts';
import { workspaceOfFolder } from './workspace-of-folder.ts';
import { type FormWriting, makeFolder, placeByHand } from './write-forms.ts';

/**
 * Writes what came back into a folder, one assessment a unit, and where no workspace covers the folder a `patuh.yaml` that
 * expects the same units. A unit whose files disagree is written only where the newest was asked for. Whether all could be
 * written.
 */
export function writeCollected(
  { run, answers }: Collected,
  into: string,
  writing: FormWriting & { readonly newest?: boolean },
  io: Io,
  messages: Messages,
): boolean {
  const { errors } = collectWords(messages);
  const folder = resolve(io.cwd, into);
  if (!makeFolder(folder, io, messages)) return false;
  const refusalOf = ({ id, files, disagreements }: CollectedUnit): string | undefined => {
    const names = files.map(({ file }) => file).join(', ');
    if (!answers.has(id)) return errors.otherChecklists(id, names);
    const isUnclear = disagreements.length > 0 && writing.newest !== true;
    return isUnclear ? errors.disagree(id, names, disagreements.length) : undefined;
  };
  let written = 0;
  for (const unit of run.units) {
    if (unit.files.length === 0) continue;
    const refusal = refusalOf(unit);
    const own = answers.get(unit.id);
    if (refusal !== undefined || own === undefined) complain(io, messages, refusal ?? '');
    else if (writeUnit(own, folder, writing, io, messages)) written++;
  }
  const count = run.units.filter(({ files }) => files.length > 0).length;
  if (written > 0 && writing.quiet !== true) {
    io.stderr.write(`${messages.commands.new.formsWritten(written, shownPath(folder, io.cwd))}\n`);
  }
  const expects = expectSame({ run, answers }, folder, writing, io, messages);
  return expects && written === count;
}

function writeUnit(
  { content, checklist, named, assessment }: CollectedAnswers,
  folder: string,
  writing: FormWriting,
  io: Io,
  messages: Messages,
): boolean {
  const { unit, services } = assessment;
  const name = checklistName(named.name, named.folder, folder);
  const form = buildForm(checklist.value, { purpose: 'assessment', checklistName: name, unit, services });
  const file = shownPath(join(folder, `${unit.id}.yaml`), io.cwd);
  const text = drawYaml(form, new Map([['checklist', name], ...content]), messages.language);
  const parsed = parseSource(Buffer.from(text), file);
  const again = parsed.ok ? loadAssessment(parsed.value, checklist.value) : parsed;
  if (!again.ok || canonicalText(again.value) !== canonicalText(assessment)) {
    complain(io, messages, collectWords(messages).errors.notSame(file));
    return false;
  }
  return placeByHand(file, text, undefined, writing, io, messages);
}

/** Sees to it that the new folder expects the units that were expected. */
function expectSame(
  { run, answers }: Pick<Collected, 'run' | 'answers'>,
  folder: string,
  writing: FormWriting,
  io: Io,
  messages: Messages,
): boolean {
  const [first] = answers.values();
  if (first === undefined || workspaceOfFolder(folder, io) !== undefined) return true;
  const units = run.units.filter((unit) => unit.expected !== false);
  const expected = {
    institution: run.institution ?? undefined,
    period: run.period ?? undefined,
    checklist: checklistName(first.named.name, first.named.folder, folder),
    units: units.map(({ id }) => id),
    unitNames: new Map(units.flatMap(({ id, name }) => (name === null ? [] : [[id, name]]))),
  };
  return expectUnits(expected, folder, undefined, writing, io, messages);
}
