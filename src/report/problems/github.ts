import type { Messages } from '../../messages/messages.ts';
import type { Run, RunSet } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { alsoSentences, besidesSentences, colorSentences } from '../describe-further.ts';
import { certaintySentence, withoutScoreSentence, yearLines } from '../sentences.ts';
import { scoreFormat, zonePhrase } from '../wording.ts';
import { listProblems, listSetProblems } from './list-problems.ts';
import { ciTexts, type Problem } from './problem.ts';

/** Annotations of each kind that GitHub shows of one step. */
const MOST = 10;

const COMMANDS: Readonly<Record<Problem['level'], string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** The run as workflow commands of GitHub Actions. */
export function renderGithub(run: Run, { messages }: { readonly messages: Messages }): string {
  return drawGithub(listProblems(run, messages), run.tool.version, resultLine(run, messages), messages);
}

/** Several institutions or periods: each result in the first notice, and every problem with whose it is. */
export function renderSetGithub(set: RunSet, { messages }: { readonly messages: Messages }): string {
  const results = set.runs.map((run) => {
    const { period } = run.institution;
    return resultLine(run, messages) + (period === null ? '' : ` (${messages.report.period(period)})`);
  });
  return drawGithub(listSetProblems(set, messages), set.tool.version, results.join('. '), messages);
}

function resultLine(run: Run, messages: Messages): string {
  const texts = ciTexts(messages);
  const { report } = messages;
  const { name, score, zone } = run.institution;
  const who = name ?? report.unnamedInstitution;
  const result =
    score === null
      ? withoutScoreSentence(run, messages)
      : [
          texts.result(who, scoreFormat(run, messages)(score), zonePhrase(zone, run, messages)),
          ...besidesSentences(run.institution, run, messages),
          ...alsoSentences(run.institution, run, messages),
          ...colorSentences(run, messages),
          // The warning itself may be beyond what GitHub shows.
          ...yearLines(run, messages),
        ].join('. ');
  const certainty = certaintySentence(run.institution, run, messages);
  return certainty === '' ? result : `${result}. ${certainty}`;
}

/**
 * Findings as workflow commands, which annotate the lines of the files: first the result as a notice, with how much more
 * was found than GitHub would show; then what matters most of each kind.
 */
export function drawGithub(findings: Iterable<Problem>, version: string, result: string, messages: Messages): string {
  const lines: string[] = [];
  const count = { error: 0, warning: 0, note: 0 };
  // The first notice is the result.
  const most = { error: MOST, warning: MOST, note: MOST - 1 };
  for (const finding of findings) {
    if (count[finding.level]++ < most[finding.level]) lines.push(annotation(finding));
  }
  const left = {
    error: Math.max(0, count.error - most.error),
    warning: Math.max(0, count.warning - most.warning),
    note: Math.max(0, count.note - most.note),
  };
  const notice = escapeData(visible(result) + restText(left, messages));
  return `${[`::notice title=patuh ${escapeProperty(version)}::${notice}`, ...lines].join('\n')}\n`;
}

/** What GitHub would not show. */
function restText({ error, warning, note }: Readonly<Record<Problem['level'], number>>, messages: Messages): string {
  const texts = ciTexts(messages);
  const kinds = [
    ...(error === 0 ? [] : [texts.leftErrors(error)]),
    ...(warning === 0 ? [] : [texts.leftWarnings(warning)]),
    ...(note === 0 ? [] : [texts.leftNotes(note)]),
  ];
  const left = error + warning + note;
  return left === 0 ? '' : `. ${texts.left(left)} (${kinds.join(', ')}); ${texts.leftSeeReport}`;
}

function annotation({ level, title, message, at }: Problem): string {
  const properties = [
    ...(at === undefined ? [] : [`file=${escapeProperty(visible(at.file))}`]),
    ...(at?.line === undefined ? [] : [`line=${at.line}`]),
    ...(at?.column === undefined ? [] : [`col=${at.column}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${COMMANDS[level]} ${properties.join(',')}::${escapeData(message)}`;
}

/** As GitHub reads the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As GitHub reads a property of a command. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
