import path, { dirname, extname, resolve } from 'node:path';
import { buildForm } from '../forms/build-form.ts';
import { drawWorkbook } from '../forms/xlsx/draw-workbook.ts';
import { drawYaml } from '../forms/yaml/draw-yaml.ts';
import { canonicalText } from '../load/assessment/canonical-text.ts';
import { editContent } from '../load/assessment/edit-content.ts';
import { loadAssessment, readHeader } from '../load/assessment/load-assessment.ts';
import { contentJson } from '../load/yaml/content-json.ts';
import type { SourceFile } from '../load/yaml/parse-source.ts';
import type { Checklist } from '../model/checklist.ts';
import type { ContentMap } from '../model/content.ts';
import type { Session } from '../session/open-session.ts';
import { parseFile } from '../session/parse-file.ts';
import { readSource } from '../session/read-assessment.ts';
import { checklistName } from './checklist-name.ts';
import { complain } from './complain.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readOneAssessment } from './read-one-assessment.ts';
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
  const read = await readOneAssessment(input, options, context);
  if (read === undefined) return EXIT.failed;
  const { content, messages, session, source } = read;
  const { checklist, name } = read.candidate;
  const { unit, services } = read.assessment;
  const named = checklistName(name, dirname(resolve(io.cwd, input)), dirname(resolve(io.cwd, output)));
  const form = buildForm(checklist.value, { purpose: 'assessment', checklistName: named, unit, services });
  const own =
    content.has('checklist') && options.checklist === undefined
      ? new Map([...content, ['checklist', named] as const])
      : content;
  const drawn =
    ending === '.xlsx'
      ? drawWorkbook(form, own, messages.language)
      : ending === '.json'
        ? `${contentJson(own)}\n`
        : ((options.force === true ? await updated(output, unit.id, own, session) : undefined) ??
          drawYaml(form, own, messages.language));
  const again = await parseFile(typeof drawn === 'string' ? Buffer.from(drawn) : drawn, output, path);
  if (!again.ok || !saysTheSame(source, again.value, checklist.value)) {
    complain(io, messages, messages.commands.convert.notSame(output));
    return EXIT.failed;
  }
  const told = messages.commands.convert.written(output);
  return placeByHand(output, drawn, told, options, io, messages) ? EXIT.done : EXIT.failed;
}

/** Whether two files say the same of a unit, wherever they say it. */
function saysTheSame(before: SourceFile, after: SourceFile, checklist: Checklist): boolean {
  const [first, second] = [before, after].map((document) => {
    const loaded = loadAssessment(document, checklist);
    return loaded.ok ? canonicalText(loaded.value) : undefined;
  });
  return first !== undefined && first === second;
}

/**
 * The text of a YAML file of the same unit that is written over, changed where it says something else; undefined where there
 * is none, or it cannot be changed so.
 */
async function updated(
  output: string,
  unit: string,
  content: ContentMap,
  session: Session,
): Promise<string | undefined> {
  const { source } = session;
  const path = source.paths.resolve(source.cwd, output);
  if (source.stat(path) !== 'file') return undefined;
  const existing = await readSource({ path, file: output, searched: false }, session, new Map());
  if (!existing.ok || readHeader(existing.value).unit !== unit) return undefined;
  return editContent(existing.value, content);
}
