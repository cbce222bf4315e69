import { resolve } from 'node:path';
import { buildForm } from '../forms/build-form.ts';
import { type FormItem, itemsOfForm } from '../forms/form.ts';
import { answersInWords, evidenceAsked, FORM_WORDS } from '../forms/form-words.ts';
import { editContent } from '../load/assessment/edit-content.ts';
import { withAnswer, withEvidence } from '../load/assessment/set-answer.ts';
import { parseSource, type SourceFile } from '../load/yaml/parse-source.ts';
import type { Messages } from '../messages/messages.ts';
import { NOT_APPLICABLE, type Service } from '../model/assessment.ts';
import type { ContentMap } from '../model/content.ts';
import { compare, parseDecimal } from '../model/rational.ts';
import { visible } from '../text/visible.ts';
import { complain } from './complain.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { problemText } from './place-report.ts';
import type { Prompts } from './prompts.ts';
import { type OneAssessment, readOneAssessment } from './read-one-assessment.ts';
import { UsageError } from './usage-error.ts';
import { writeReport } from './write-report.ts';

/** The options of the command as commander hands them over. */
export interface FillOptions {
  readonly checklist?: string;
  readonly all?: boolean;
  readonly color: boolean;
}

/** Whose file it is does not matter: the user asked for it. */
const ANY_FILE = { format: { isOwn: () => true }, force: true, inputs: () => [], written: [] };
const BYTE_ORDER_MARK = '\uFEFF';
/** Choices that are no answers. */
const SKIP = '\u0000skip';
const STOP = '\u0000stop';

/** One question: an item, for the unit or for one of its services. */
interface Question {
  readonly item: FormItem;
  readonly service: Service | undefined;
}

/** `patuh fill`: asks for the answers that a YAML assessment lacks, one by one, and saves each at once. */
export async function runFill(input: string, options: FillOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const texts = context.messages.commands.fill;
  if (!/\.ya?ml$/i.test(input)) throw new UsageError(texts.onlyYaml(input));
  const prompts = io.prompts ?? (io.interactive === true ? await terminalPrompts() : undefined);
  if (prompts === undefined) throw new UsageError(texts.needsTerminal);
  const read = await readOneAssessment(input, options, context);
  if (read === undefined) return EXIT.failed;
  const { messages } = read;
  const words = messages.commands.fill;
  const file = openForChanges(read, io.cwd);
  if (file === undefined) {
    complain(io, messages, words.cannotEdit(input));
    return EXIT.failed;
  }
  const all = questionsOf(read);
  const open = options.all === true ? all : all.filter((one) => !isAnswered(one, read));
  let answered = all.length - open.length;
  for (const question of open) {
    const changes = await ask(question, `${answered}/${all.length}`, prompts, messages);
    if (changes === 'stop') break;
    if (changes === 'skip') continue;
    const problem = file.change(changes);
    if (problem !== undefined) {
      complain(
        io,
        messages,
        problem === 'cannot-edit' ? words.cannotEdit(input) : problemText(problem, input, messages),
      );
      return EXIT.failed;
    }
    answered++;
  }
  io.stderr.write(`${words.saved(input, answered, all.length)}\n`);
  return EXIT.done;
}

async function terminalPrompts(): Promise<Prompts> {
  return (await import('./terminal-prompts.ts')).TERMINAL_PROMPTS;
}

function questionsOf({ candidate: { checklist, name }, assessment: { unit, services } }: OneAssessment): Question[] {
  const form = buildForm(checklist.value, { purpose: 'assessment', checklistName: name, unit, services });
  return itemsOfForm(form).flatMap((item): Question[] =>
    item.per === 'service' && services.length > 0
      ? services.map((service) => ({ item, service }))
      : [{ item, service: undefined }],
  );
}

function isAnswered({ item, service }: Question, { assessment: { answers, services } }: OneAssessment): boolean {
  const responses = answers.get(item.id)?.responses ?? [];
  const response = responses[service === undefined ? 0 : services.findIndex(({ id }) => id === service.id)];
  return response !== undefined && response.kind !== 'unanswered';
}

type Change = (content: ContentMap) => ContentMap;

/** Asks one question; gives what the answer changes. */
async function ask(
  { item, service }: Question,
  progress: string,
  prompts: Prompts,
  messages: Messages,
): Promise<Change | 'skip' | 'stop'> {
  const words = messages.commands.fill;
  const form = FORM_WORDS[messages.language];
  const { number, title, guidance, law, answers } = item;
  prompts.show(
    visible(`${progress}  ${item.section}`),
    [
      `${number} ${title}${service === undefined ? '' : ` (${service.name})`}`,
      ...(guidance === undefined ? [] : [guidance]),
      ...(law.length === 0 ? [] : [`${form.law}: ${law.join('; ')}`]),
      ...(item.evidence === undefined ? [] : [`${form.evidence}: ${evidenceAsked(item, form)}`]),
      `${form.answers}: ${answersInWords(item, form)}`,
    ].map(visible),
  );
  const options = [
    ...(answers.kind === 'number'
      ? [{ value: '', label: words.number }]
      : answers.words.map((word) => ({ value: word, label: word }))),
    ...(answers.notApplicable ? [{ value: NOT_APPLICABLE, label: NOT_APPLICABLE }] : []),
    { value: SKIP, label: words.skip },
    { value: STOP, label: words.stop },
  ];
  const chosen = await prompts.choose(title, options);
  if (chosen === undefined || chosen === STOP) return 'stop';
  if (chosen === SKIP) return 'skip';
  const answer =
    chosen === '' ? await prompts.write(words.number, (text) => refuseNumber(text, item, words.wantsNumber)) : chosen;
  if (answer === undefined) return 'stop';
  const needsReason = answer === NOT_APPLICABLE;
  const reason = needsReason
    ? await prompts.write(words.reason, (text) => (text === '' ? words.wantsReason : undefined))
    : undefined;
  if (needsReason && reason === undefined) return 'stop';
  const given = {
    item: item.id,
    answer,
    ...(service === undefined ? {} : { service: service.id }),
    ...(reason === undefined ? {} : { reason }),
  };
  const evidence =
    item.evidence === undefined || needsReason ? '' : await prompts.write(words.evidence, () => undefined);
  return (content) => {
    const answered = withAnswer(content, given);
    return evidence === undefined || evidence === '' ? answered : withEvidence(answered, item.id, evidence);
  };
}

/** Why a text is no number that an item takes; undefined where it is. */
function refuseNumber(text: string, { answers }: FormItem, refusal: string): string | undefined {
  const number = parseDecimal(text);
  const [min, max] = answers.kind === 'number' ? [parseDecimal(answers.min), parseDecimal(answers.max)] : [];
  if (number === undefined || min === undefined || max === undefined) return refusal;
  return compare(number, min) < 0 || compare(number, max) > 0 ? refusal : undefined;
}

/** A file that is changed answer by answer; undefined where it can be read and not be written into. */
function openForChanges({ source, content, found, session }: OneAssessment, cwd: string) {
  const path = resolve(cwd, found.path);
  const bytes = session.source.read(path, found.file);
  if (!bytes.ok) return undefined;
  const mark = Buffer.from(bytes.value).toString().startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  let current: { readonly source: SourceFile; readonly content: ContentMap } = { source, content };
  if (editContent(source, content) === undefined) return undefined;
  return {
    /** Writes the file with a change; gives what is in the way. */
    change(change: Change): ReturnType<typeof writeReport> | 'cannot-edit' {
      const target = change(current.content);
      const text = editContent(current.source, target);
      const parsed = text === undefined ? undefined : parseSource(Buffer.from(text), found.file);
      if (parsed?.ok !== true) return 'cannot-edit';
      const problem = writeReport(path, mark + text, ANY_FILE);
      if (problem === undefined) current = { source: parsed.value, content: target };
      return problem;
    },
  };
}
