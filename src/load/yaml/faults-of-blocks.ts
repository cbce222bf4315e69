import { chooseDiagnostics } from '../../model/choose-diagnostics.ts';
import type { Diagnostic, Loaded } from '../../model/diagnostic.ts';
import type { SourceText } from '../../text/source-text.ts';

/** A key at the beginning of a line, which begins a block that can be read by itself. */
const TOP_LEVEL_KEY = /^[\p{L}_][\p{L}\p{N}_-]*:(?=\s)/gmu;
/** Blocks of one file that are read by themselves; an assessment has ten keys at its top. */
const MOST_BLOCKS = 50;

/**
 * What is reported of a file that cannot be read: where its syntax is broken in one block, also where it is broken in
 * another, so that one mistake does not hide the next. `parse` reads a text with the places of its source.
 */
export function withFaultsOfBlocks(
  source: SourceText,
  found: readonly Diagnostic[],
  parse: (source: SourceText, text: string) => Loaded<unknown>,
): readonly Diagnostic[] {
  if (!found.some(isSyntaxFault)) return found;
  const starts = [...source.text.matchAll(TOP_LEVEL_KEY)].map(({ index }) => index);
  if (starts.length < 2 || starts.length > MOST_BLOCKS) return found;
  const more = starts.flatMap((start, index) => {
    const text = source.text.slice(start, starts[index + 1]);
    const place: SourceText['place'] = (from, to) => source.place(start + from, to === undefined ? to : start + to);
    const block = parse({ file: source.file, text, place }, text);
    return block.ok ? [] : block.diagnostics.filter(isSyntaxFault);
  });
  const lines = new Set(found.filter(isSyntaxFault).map(({ at }) => at.line));
  return chooseDiagnostics(source.file, [...found, ...more.filter(({ at }) => !lines.has(at.line))]);
}

function isSyntaxFault({ code }: Diagnostic): boolean {
  return code === 'yaml-syntax';
}
