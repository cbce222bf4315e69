import { Document } from 'yaml';
import type { SuggestedMap } from '../load/import/suggest-map.ts';
import type { CommandTexts } from '../messages/messages.ts';
import { visible } from '../text/visible.ts';

/** The text of a drafted map: what is sure as keys, what is doubtful as comments at its end. */
export function drawMap(
  { unit, answers, doubtful, missing }: SuggestedMap,
  checklist: string,
  { institution, period }: { readonly institution?: string; readonly period?: string },
  words: CommandTexts['import'],
): string {
  const document = new Document({
    checklist,
    ...(institution === undefined ? {} : { institution }),
    ...(period === undefined ? {} : { period }),
    unit: { ...(unit.name === undefined ? { name: null } : {}), ...unit },
    answers: Object.fromEntries(answers),
  });
  const comment = (lines: readonly string[]) => lines.map((line) => ` ${visible(line)}`).join('\n');
  document.commentBefore = comment([...words.draft, ...(unit.name === undefined ? [words.noName] : [])]);
  const after = [
    ...doubtful.map(({ heading, items }) => words.doubtful(heading, items)),
    ...(missing.length === 0 ? [] : [words.missing(missing)]),
  ];
  if (after.length > 0) document.comment = comment(after);
  return document.toString({ lineWidth: 0, nullStr: '' });
}
