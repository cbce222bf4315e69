import type { Messages } from '../../messages/messages.ts';
import type { Zone } from '../../model/checklist.ts';
import type { ChecklistSummary, InstitutionResult, Run, UnitResult } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { provisionalSentences } from '../describe-further.ts';
import { certaintySentence, readingsSentence } from '../sentences.ts';
import { wrap } from '../text-layout.ts';
import { formatPlain, labelText, scoreFormat, zonePhrase } from '../wording.ts';
import { alsoLines } from './also.ts';
import type { Pen } from './pen.ts';

/** Who and by which instrument. */
export function titleLines(title: string, owner: string, run: Run, pen: Pen): string[] {
  const below = [owner, run.checklist?.title ?? ''].filter((part) => part !== '');
  return [
    ...wrap(visible(title), pen.width).map((line) => pen.chalk.bold(line)),
    ...below.flatMap((part) => wrap(visible(part), pen.width)).map((line) => pen.chalk.dim(line)),
    '',
  ];
}

/** Score, zone and label; the scale with its bounds; what is certain. Nothing without a score. */
export function scoreLines(result: InstitutionResult | UnitResult, run: Run, messages: Messages, pen: Pen): string[] {
  const { zone, score } = result;
  const { checklist } = run;
  if (zone === null || score === null || checklist === null) return [];
  const strong = (text: string) => pen.chalk.bold(pen.zone[zone](text));
  const word = zonePhrase(zone, run, messages).toUpperCase();
  const sentences = [
    certaintySentence(result, run, messages),
    ...(result.nearBound ? [messages.report.nearBound] : []),
    ...provisionalSentences(result, run, messages),
  ];
  return [
    `  ${strong(scoreFormat(run, messages)(score))}   ${strong(word)}   ${visible(labelText(result))}`,
    ...scaleLines(score, zone, checklist, messages, pen),
    ...readingLines(result, run, messages, pen),
    ...sentences.flatMap((sentence) => wrap(`${visible(sentence)}.`, pen.width - 2, '  ')),
    ...alsoLines(result, run, messages, pen),
  ];
}

/** The readings side by side; nothing where there is none. */
export function readingLines(result: InstitutionResult | UnitResult, run: Run, messages: Messages, pen: Pen): string[] {
  const sentence = readingsSentence(result, run, messages);
  return sentence === '' ? [] : wrap(`${capital(sentence)}.`, pen.width - 2, '  ');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The scale from 0 to its end, its bounds marked and named below, the score on it. */
function scaleLines(
  score: number,
  zone: Zone,
  { scale, zones }: ChecklistSummary,
  messages: Messages,
  pen: Pen,
): string[] {
  const length = Math.min(60, pen.width - 10);
  const at = (value: number) => Math.round((value / scale.max) * (length - 1));
  const line = Array.from({ length }, () => pen.rule);
  const labels = Array.from({ length: length + 8 }, () => ' ');
  let free = 0;
  for (const value of [...zones.map(({ min }) => min), scale.max].sort((a, b) => a - b)) {
    line[at(value)] = pen.bound;
    const label = formatPlain(value, messages);
    const start = Math.max(0, at(value) - Math.floor(label.length / 2));
    if (start < free) continue;
    for (const [index, character] of [...label].entries()) labels[start + index] = character;
    free = start + label.length + 1;
  }
  line[at(score)] = pen.zone[zone](pen.marker);
  return [`  ${line.join('')}`, `  ${labels.join('').trimEnd()}`];
}
