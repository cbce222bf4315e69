import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Form } from '../forms/form.ts';
import { FORM_FORMATS } from '../forms/form-formats.ts';
import type { FormSurroundings } from '../forms/form-surroundings.ts';
import type { Messages } from '../messages/messages.ts';
import { complain } from './complain.ts';
import type { FormTarget } from './form-target.ts';
import type { Io } from './io.ts';
import { placeReport } from './place-report.ts';
import { errorCode } from './read-file.ts';
import { shownPath } from './shown-path.ts';

/** A form with the path of its file where it goes into a folder. */
export interface PlacedForm {
  readonly form: Form;
  /** Without an ending. */
  readonly stem: string;
  readonly surroundings: FormSurroundings;
}

/** How files are written. */
export interface FormWriting {
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Writes forms to where they go, each whole or not at all. Gives how many were written; the others are complained of. */
export async function writeForms(
  forms: readonly PlacedForm[],
  { format, place }: FormTarget,
  writing: FormWriting,
  io: Io,
  messages: Messages,
): Promise<number> {
  const { extensions, binary, load } = FORM_FORMATS[format];
  const [ending] = extensions;
  const draw = await load();
  const { errors, new: words } = messages.commands;
  if (place.kind === 'screen') {
    const [first] = forms;
    if (first === undefined) return 0;
    if (binary && io.stdout.isTTY) {
      complain(io, messages, errors.binaryToTerminal(format, `${first.form.unit.id}.${ending}`));
      return 0;
    }
    io.stdout.write(draw(first.form, messages.language, first.surroundings));
    return 1;
  }
  const files = forms.map(({ form, stem, surroundings }) => ({
    form,
    surroundings,
    path: place.kind === 'file' ? place.path : `${stem}.${ending}`,
  }));
  let written = 0;
  for (const { form, path, surroundings } of files) {
    if (!makeFolder(dirname(path), io, messages)) return written;
    const shown = shownPath(path, io.cwd);
    const told = forms.length === 1 ? words.formWritten(shown) : undefined;
    if (placeByHand(shown, draw(form, messages.language, surroundings), told, writing, io, messages)) written++;
  }
  if (forms.length > 1 && written > 0 && writing.quiet !== true && place.kind === 'folder') {
    io.stderr.write(`${words.formsWritten(written, shownPath(place.path, io.cwd))}\n`);
  }
  return written;
}

/** Writes a file that people fill in: one that is there may have been filled in, and is only replaced by force. */
export function placeByHand(
  file: string,
  content: string | Uint8Array,
  told: string | undefined,
  { force, quiet }: FormWriting,
  io: Io,
  messages: Messages,
): boolean {
  const protection = { format: { isOwn: () => false }, force: force === true, inputs: () => [], written: [] };
  return placeReport(file, content, protection, quiet === true ? undefined : told, io, messages) !== undefined;
}

/** Makes a folder and those above it; whether it is there now. */
export function makeFolder(folder: string, io: Io, messages: Messages): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch (error) {
    const { errors } = messages.commands;
    complain(io, messages, errors.cannotWrite(shownPath(folder, io.cwd), errors.systemError(errorCode(error))));
    return false;
  }
}

/** The path of a unit's file in a folder, without its ending. */
export function stemOf(folder: string, { unit }: Form): string {
  return join(folder, unit.id);
}
