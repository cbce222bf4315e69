import { resolve } from 'node:path';
import { loadChecklist } from '../load/checklist/load-checklist.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import { newChecklist as en } from '../messages/en/new-checklist.ts';
import { newChecklist as id } from '../messages/id/new-checklist.ts';
import { LIMITS } from '../model/limits.ts';
import { fraction, multiply, type Rational } from '../model/rational.ts';
import { writtenNumber } from '../score/survey/written-means.ts';
import { withoutHidden } from '../text/hidden-characters.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { idOfFile } from './id-of-file.ts';
import { placeReport } from './place-report.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { shownPath } from './shown-path.ts';

/** The options of the command as commander hands them over. */
export interface NewChecklistOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly id?: string;
  readonly title?: string;
  readonly scale?: Rational;
  readonly color: boolean;
}

/** The shares of the scale at which the zones of a new checklist begin, until its author writes better ones. */
const GREEN = fraction(4n, 5n);
const YELLOW = fraction(1n, 2n);
const HUNDRED = fraction(100n, 1n);

/** `patuh checklist new`: a checklist to begin one's own with, valid as it is. */
export async function newChecklist(options: NewChecklistOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const { checklist: texts } = messages.commands;
  const { output, scale = HUNDRED } = options;
  const toFile = output !== undefined && output !== '-';
  const named = options.id ?? (toFile ? (idOfFile(output) ?? texts.newId) : texts.newId);
  const text = { id, en }[messages.language]({
    id: /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(named) ? named : JSON.stringify(named),
    title: JSON.stringify(options.title ?? texts.newTitle),
    max: decimal(scale),
    decimals: Math.min(LIMITS.decimals, Math.max(2, decimal(scale).split('.')[1]?.length ?? 0)),
    green: decimal(multiply(scale, GREEN)),
    yellow: decimal(multiply(scale, YELLOW)),
  });
  const file = toFile ? shownPath(resolve(io.cwd, output), io.cwd) : '-';
  const document = parseSource(Buffer.from(text), file);
  const loaded = document.ok ? loadChecklist(document.value) : document;
  // About the id, the title or the scale that was asked for.
  const diagnostics = loaded.ok ? loaded.warnings : loaded.diagnostics;
  const sources = new Map([[file, text]]);
  await printDiagnostics(diagnostics, { io, messages, colorAllowed: options.color, sources });
  if (!loaded.ok) return EXIT.failed;
  // The warnings say that hidden characters are left out, so they are not written either.
  const written = withoutHidden(text);
  if (!toFile) {
    io.stdout.write(written);
    return EXIT.done;
  }
  // An existing file was written, or at least finished, by a person.
  const protection = {
    format: { isOwn: () => false },
    force: options.force === true,
    inputs: () => [],
    written: [],
  };
  const path = placeReport(output, written, protection, texts.newWritten(output), io, messages);
  return path === undefined ? EXIT.failed : EXIT.done;
}

function decimal(value: Rational): string {
  return writtenNumber(value, 15);
}
