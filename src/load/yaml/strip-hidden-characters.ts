import type { Diagnostic } from '../../model/diagnostic.ts';
import { type HiddenRun, withoutHidden } from '../../text/hidden-characters.ts';
import { startOfLine } from '../../text/source-text.ts';
import { listScalars } from './free-text.ts';
import type { Node, Scalar } from './node.ts';

/**
 * Takes hidden characters out of free text: text copied from WhatsApp or a PDF has them, and they mean nothing there. What
 * is said of them there, and in comments, becomes a warning; everywhere else (keys, ids, answers, paths) it stays an error.
 */
export function stripHiddenCharacters(root: Node, text: string, runs: readonly HiddenRun[]): Diagnostic[] {
  if (runs.length === 0) return [];
  const { all, free } = listScalars(root);
  for (const scalar of free) (scalar as { text: string }).text = withoutHidden(scalar.text);
  return runs.map(({ start, diagnostic }) => {
    const scalar = scalarAround(all, start);
    const harmless = scalar === undefined ? isInComment(text, start) : free.has(scalar);
    if (!harmless || diagnostic.code !== 'invisible-character') return diagnostic;
    return { ...diagnostic, severity: 'warning', facts: { ...diagnostic.facts, takenOut: true } };
  });
}

/** The scalar that `offset` lies in; `scalars` are in order of place. */
function scalarAround(scalars: readonly Scalar[], offset: number): Scalar | undefined {
  let low = 0;
  let high = scalars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scalars[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const scalar = scalars[low - 1];
  return scalar !== undefined && offset < scalar.end ? scalar : undefined;
}

function isInComment(text: string, offset: number): boolean {
  return /(?:^|\s)#/.test(text.slice(startOfLine(text, offset), offset));
}
