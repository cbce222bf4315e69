import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { editAnswers } from '../load/assessment/edit-answers.ts';
import { loadAssessment } from '../load/assessment/load-assessment.ts';
import { parseSource, type SourceFile } from '../load/yaml/parse-source.ts';
import type { Messages } from '../messages/messages.ts';
import type { Checklist } from '../model/checklist.ts';
import { type Rational, toNumber } from '../model/rational.ts';
import type { ElementMeans } from '../model/survey.ts';
import { skmWords } from '../report/skm/skm-options.ts';
import { answersFrom, type SurveyAnswers } from '../score/survey/choose-items.ts';
import type { ChecklistStore } from '../session/checklist-store.ts';
import { findFiles } from '../session/find-files.ts';
import { findWorkspace } from '../session/find-workspace.ts';
import { openFolderNames } from '../session/folder-names.ts';
import { readAssessment, readSource } from '../session/read-assessment.ts';
import { allowedFolders } from '../session/stays-inside.ts';
import { nearest } from '../text/nearest.ts';
import { checklistName } from './checklist-name.ts';
import { complain } from './complain.ts';
import { idOfFile } from './id-of-file.ts';
import type { Io } from './io.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { placeReport } from './place-report.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { shownPath } from './shown-path.ts';
import { surroundingsOf } from './surroundings.ts';

/** What is to be written, and where. */
interface SurveyAnswersToWrite {
  /** As the command line names it. */
  readonly output: string;
  readonly means: ElementMeans;
  /** Rounded to two decimals. */
  readonly index: Rational;
  /** Item, checklist and unit name that the command line asks for. */
  readonly item: string | undefined;
  readonly checklist: string | undefined;
  readonly name: string | undefined;
  readonly period: string | undefined;
  /** The comment at the top of a new file. */
  readonly comment: string;
  /** Absolute paths of the files that the result depends on. */
  readonly inputs: readonly string[];
  readonly store: ChecklistStore;
  readonly colorAllowed: boolean;
}

/** The checklist of a new assessment where none is asked for. */
const OWN_CHECKLIST = 'skm-2017';

/**
 * Writes the result of a survey into an assessment: the answers to its items change and everything else stays; where no
 * file is, a new one is made. Whole or not at all, and never so that `patuh audit` would refuse it. Whether it was
 * done.
 */
export async function writeSurveyAnswers(task: SurveyAnswersToWrite, io: Io, messages: Messages): Promise<boolean> {
  const path = resolve(io.cwd, task.output);
  const file = shownPath(path, io.cwd);
  const words = skmWords(messages).options;
  const refuse = (text: string): undefined => {
    complain(io, messages, text);
  };
  const made = existsSync(path) ? await changed() : await created();
  if (made === undefined) return false;
  // An assessment that could be read is what this is for.
  const protection = { format: { isOwn: () => true }, force: false, inputs: () => task.inputs, written: [] };
  const told = words.written(task.output, made.answers);
  return placeReport(task.output, made.text, protection, told, io, messages) !== undefined;

  async function changed(): Promise<{ text: string; answers: number } | undefined> {
    const read = await readExisting();
    if (read === undefined) return undefined;
    const { document, checklist } = read;
    const chosen = answersFrom(task.means, task.index, checklist.value, task.item);
    if (!chosen.ok) return tell(chosen, checklist.value);
    const edited = editAnswers(document, chosen.answers);
    if (!edited.ok) {
      return refuse(edited.problem === 'per-service' ? words.perService(edited.item) : words.cannotEdit(file));
    }
    const text = `${read.mark}${edited.text}`;
    return (await isSound(text, checklist.value)) ? { text, answers: chosen.answers.length } : undefined;
  }

  async function readExisting() {
    const { source, yieldNow } = surroundingsOf(io);
    const found = await findFiles([path], source, yieldNow);
    const [own] = found.files;
    const workspace = findWorkspace(found, source);
    const { store, checklist } = task;
    const reading = {
      source,
      workspace: workspace.value,
      store,
      checklist,
      evidenceRoot: undefined,
      names: openFolderNames(source),
      folders: allowedFolders(found, workspace.value, source),
    };
    const sources = new Map<string, string>();
    let mark = '';
    const onRead = async (_: string, bytes: Uint8Array) => {
      mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
    };
    // A folder, or something else that is no file: there is nothing to change in it.
    if (own === undefined || own.searched) {
      await print(found.diagnostics, sources);
      return refuse(messages.commands.errors.isDevice(file));
    }
    const document = await readSource(own, { source, onRead, folders: reading.folders }, sources);
    if (!document.ok) {
      await print(document.diagnostics, sources);
      return undefined;
    }
    const outcome = await readAssessment(own, document.value, reading);
    if ('candidate' in outcome) return { document: document.value, checklist: outcome.candidate.checklist, mark };
    await print(outcome.diagnostics, outcome.sources);
    return undefined;
  }

  async function created(): Promise<{ text: string; answers: number } | undefined> {
    const name = task.checklist ?? OWN_CHECKLIST;
    const checklist = await loadNamedChecklist(name, task.store, io, messages, task.colorAllowed);
    if (checklist === undefined) return undefined;
    const chosen = answersFrom(task.means, task.index, checklist.value, task.item);
    if (!chosen.ok) return tell(chosen, checklist.value);
    const id = idOfFile(path) ?? 'unit';
    const lines = [
      `# ${task.comment}${task.name === undefined ? ` ${skmWords(messages).nameIt}` : ''}`,
      `checklist: ${quoted(checklistName(name, io.cwd, dirname(path)))}`,
      ...(task.period === undefined ? [] : [`period: ${JSON.stringify(task.period)}`]),
      'unit:',
      `  id: ${id}`,
      `  name: ${JSON.stringify(task.name ?? id)}`,
      'answers:',
      ...chosen.answers.map(({ item, answer }) => `  ${item}: ${answer}`),
    ];
    const text = `${lines.join('\n')}\n`;
    return (await isSound(text, checklist.value)) ? { text, answers: chosen.answers.length } : undefined;
  }

  /** Whether an assessment could be read as it would be written; says what is wrong with it. */
  async function isSound(text: string, checklist: Checklist): Promise<boolean> {
    const document = parseSource(Buffer.from(text), file);
    const loaded = document.ok ? loadAssessment(document.value as SourceFile, checklist) : document;
    if (!loaded.ok) await print(loaded.diagnostics, new Map([[file, text]]));
    return loaded.ok;
  }

  function print(diagnostics: Parameters<typeof printDiagnostics>[0], sources: ReadonlyMap<string, string>) {
    return printDiagnostics(diagnostics, { io, messages, colorAllowed: task.colorAllowed, sources });
  }

  function tell(chosen: Exclude<SurveyAnswers, { ok: true }>, { id, items }: Checklist): undefined {
    switch (chosen.problem) {
      case 'no-such-item': {
        const ids = items.map((item) => item.id);
        return refuse(words.noSuchItem(chosen.item, id, nearest(chosen.item, ids)));
      }
      case 'no-item':
        return refuse(words.noItem(id));
      case 'no-number':
        return refuse(words.noNumber(chosen.item));
      case 'other-scale':
        return refuse(words.otherScale(chosen.item, String(toNumber(chosen.max)).replace('.', messages.decimalMark)));
    }
  }
}

/** An id as it is; a path in quotation marks. */
function quoted(name: string): string {
  return name.startsWith('.') ? JSON.stringify(name) : name;
}
