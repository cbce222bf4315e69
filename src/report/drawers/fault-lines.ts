import { visible } from '../../text/visible.ts';
import { wrap } from '../../text/wrap-text.ts';
import { codeFrame } from '../diagnostics.ts';
import type { Fault } from '../outlines/outline.ts';
import type { Pen } from '../terminal/pen.ts';

/** Columns of a code frame that are not the line's: indentation, number, bar. */
const FRAME = 14;

/** Place, level and fault; the line itself; what to do. */
export function faultLines({ place, mark, fault, remedy, code }: Fault, pen: Pen): string[] {
  const paint = mark && { error: pen.chalk.red, warning: pen.chalk.yellow, note: pen.chalk.cyan }[mark.level];
  const shown = visible(place);
  const plain = [shown, mark?.word ?? ''].filter((part) => part !== '').map((part) => `${part}:`);
  const painted = [
    ...(shown === '' ? [] : [`${pen.chalk.bold(shown)}:`]),
    ...(mark && paint ? [`${paint(mark.word)}:`] : []),
  ];
  const head = plain.join(' ');
  const [first = '', ...more] = wrap(`${head} ${visible(fault)}`, pen.width - 4);
  const frame = code === undefined ? [] : codeFrame(code.at, code.text, pen.width - FRAME);
  return [
    `  ${first.startsWith(head) ? painted.join(' ') + first.slice(head.length) : first}`,
    ...more.map((line) => `    ${line}`),
    ...frame.map((line) => `    ${pen.chalk.dim(line)}`),
    ...(remedy === undefined ? [] : wrap(visible(remedy), pen.width - 4, '    ')),
  ];
}
