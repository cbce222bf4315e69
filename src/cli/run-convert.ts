import path, { dirname, extname, resolve } from 'node:path';
import { buildForm } from '../forms/build-form.ts';
import { drawWorkbook } from '../forms/xlsx/draw-workbook.ts';
import { drawYaml } from '../forms/yaml/draw-yaml.ts';
import { loadAssessment } from '../load/assessment/load-assessment.ts';
import { contentOf } from '../load/yaml/content-of.ts';
import type { SourceFile } from '../load/yaml/parse-source.ts';
import type { Content } from '../model/content.ts';
import { openSession } from '../session/open-session.ts';
import { parseFile } from '../session/parse-file.ts';
import { readAssessment, readSource } from '../session/read-assessment.ts';
import { checklistName } from './checklist-name.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { surroundingsOf } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { type FormWriting, placeByHand } from './write-forms.ts';

/** The options of the command as commander hands them over. */
export interface ConvertOptions extends FormWriting {
  readonly checklist?: string;
  readonly color: boolean;
}

const ENDINGS = ['.yaml', '.yml', '.json', '.xlsx'];

/**
 * `patuh convert`: an assessment in another format. What was written is read again before it is kept: where it does not
 * say the same, nothing is written.
 */
export async function runConvert(
  input: string,
  output: string,
  options: ConvertOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const ending = extname(output).toLowerCase();
  const words = context.messages.commands.convert;
  if (!ENDINGS.includes(ending)) throw new UsageError(words.unknownEnding(output, ENDINGS.join(', ')));
  const session = await openSession([input], surroundingsOf(io));
  const workspace = session.workspaces.value;
  const messages = await chooseMessages(context, workspace?.workspace.lang);
  const printing = { io, messages, colorAllowed: options.color, sources: new Map<string, string>() };
  const [file, another] = session.found.files;
  if (file === undefined || another !== undefined) {
    await printDiagnostics(session.found.diagnostics, printing);
    if (another !== undefined) complain(io, messages, messages.commands.convert.oneFile);
    return EXIT.failed;
  }
  const { checklist: forced } = options;
  const reading = { ...session, workspace, checklist: forced, evidenceRoot: undefined };
  const document = await readSource(file, reading, printing.sources);
  if (!document.ok) {
    await printDiagnostics(document.diagnostics, printing);
    return EXIT.failed;
  }
  const read = await readAssessment(file, document.value, reading);
  if (!('candidate' in read)) {
    await printDiagnostics(read.diagnostics, { ...printing, sources: read.sources });
    return EXIT.failed;
  }
  const { checklist, name } = read.candidate;
  const loaded = loadAssessment(document.value, checklist.value);
  const content = contentOf(document.value.root);
  if (!loaded.ok || !(content instanceof Map)) return EXIT.failed;
  const { unit, services } = loaded.value;
  const form = buildForm(checklist.value, {
    purpose: 'assessment',
    checklistName: checklistName(name, dirname(resolve(io.cwd, input)), dirname(resolve(io.cwd, output))),
    unit,
    services,
  });
  const drawn =
    ending === '.xlsx'
      ? drawWorkbook(form, content, messages.language)
      : ending === '.json'
        ? `${JSON.stringify(plainOf(content), null, 2)}\n`
        : drawYaml(form, content, messages.language);
  const again = await parseFile(typeof drawn === 'string' ? Buffer.from(drawn) : drawn, output, path);
  if (!again.ok || !(await saysTheSame(document.value, again.value, checklist.value))) {
    complain(io, messages, messages.commands.convert.notSame(output));
    return EXIT.failed;
  }
  const told = messages.commands.convert.written(output);
  return placeByHand(output, drawn, told, options, io, messages) ? EXIT.done : EXIT.failed;
}

/** Whether two files say the same of a unit, wherever they say it. An item of which nothing is said is as good as none. */
async function saysTheSame(
  before: SourceFile,
  after: SourceFile,
  checklist: Parameters<typeof loadAssessment>[1],
): Promise<boolean> {
  const [first, second] = [before, after].map((document) => {
    const loaded = loadAssessment(document, checklist);
    if (!loaded.ok) return undefined;
    const { file: _, answers, verification, ...rest } = loaded.value;
    const said = (all: typeof answers) =>
      [...all]
        .filter(([, { responses, evidence, note }]) => {
          const isBlank = responses.every(({ kind }) => kind === 'unanswered');
          return !isBlank || evidence.length > 0 || note !== undefined;
        })
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const found = verification && { ...verification, answers: said(verification.answers) };
    return JSON.stringify({ ...rest, answers: said(answers), found }, (key, value) =>
      key === 'at' ? undefined : typeof value === 'bigint' ? String(value) : value,
    );
  });
  return first !== undefined && first === second;
}

/** Content as JSON has it. */
function plainOf(content: Content): unknown {
  if (content instanceof Map) return Object.fromEntries([...content].map(([key, value]) => [key, plainOf(value)]));
  return Array.isArray(content) ? content.map(plainOf) : content;
}
