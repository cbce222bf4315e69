import { basename, dirname, extname, join, resolve } from 'node:path';
import { buildForm } from '../forms/build-form.ts';
import type { FormClaim } from '../forms/form.ts';
import type { Assessment } from '../model/assessment.ts';
import { inLanguageOf } from '../session/english-of.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { formSurroundings } from './form-surroundings.ts';
import { readFormTarget } from './form-target.ts';
import { gatherGiven } from './gather-given.ts';
import type { NewFormsOptions } from './new-forms-options.ts';
import { answerInWords } from './read-before.ts';
import { UsageError } from './usage-error.ts';
import { writeForms } from './write-forms.ts';

/** What is behind the name of an assessment in that of its evaluator's file. */
const MARK = '.verifikasi';

/** `patuh new --verification`: the evaluator's work sheets of assessments that were sent in, with what the units claim. */
export async function runNewVerification(
  paths: readonly string[],
  options: NewFormsOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const target = readFormTarget(options, io.cwd, messages);
  if (target.format === 'html') throw new UsageError(messages.commands.new.noVerificationPage);
  const { groups, unassigned } = await gatherGiven(paths.length === 0 ? ['.'] : paths, options, io, messages);
  const beside = target.place.kind === 'folder' && options.output.length === 0;
  const forms = groups.flatMap(({ assessments, checklist }) =>
    checklist === undefined
      ? []
      : assessments.map((assessment) => {
          const path = resolve(io.cwd, assessment.file);
          const folder = beside || target.place.kind === 'screen' ? dirname(path) : target.place.path;
          return {
            surroundings: formSurroundings(checklist, io),
            stem: join(folder, basename(path, extname(path)) + MARK),
            form: buildForm(inLanguageOf(checklist.value, messages), {
              purpose: 'verification',
              checklistName: checklist.value.id,
              unit: assessment.unit,
              services: assessment.services,
              claims: claimsOf(assessment),
            }),
          };
        }),
  );
  if (target.place.kind !== 'folder' && forms.length > 1) {
    throw new UsageError(messages.commands.new.oneFile(forms.length));
  }
  const written = await writeForms(forms, target, options, io, messages);
  const rejected = unassigned.length + groups.reduce((sum, group) => sum + group.rejected.length, 0);
  return written === forms.length && written > 0 && rejected === 0 ? EXIT.done : EXIT.failed;
}

/** What a unit claims of each item that it says anything about. */
function claimsOf(assessment: Assessment): ReadonlyMap<string, FormClaim> {
  return new Map(
    [...assessment.answers].map(([item, answer]) => {
      const { evidence, note } = answer;
      const claim = {
        answer: answerInWords(answer, assessment),
        evidence: evidence.flatMap(({ file, link }) => file ?? link ?? []),
        ...(note === undefined ? {} : { note }),
      };
      return [item, claim] as const;
    }),
  );
}
