import type { Suppression } from '../model/standards-document.ts';
import type { Block, Comment } from '../model/text-document.ts';

const DIRECTIVE = /^patuh-abaikan(-berkas)?(?![\w-])\s*([^:]*?)\s*(?::\s*([\s\S]*))?$/i;

/** The rules that the author has switched off in the text. */
export function readSuppressions(blocks: readonly Block[]): Suppression[] {
  const found: Suppression[] = [];
  let next: Block | undefined;
  for (const block of blocks.toReversed()) {
    if (block.kind === 'comment') found.push(...suppressionIn(block, next));
    else next = block;
  }
  return found.reverse();
}

function suppressionIn({ text, at }: Comment, next: Block | undefined): Suppression[] {
  const [matched, file, rules = '', reason = ''] = DIRECTIVE.exec(text) ?? [];
  if (matched === undefined) return [];
  return [
    {
      rules: rules.split(/[\s,]+/).filter((rule) => rule !== ''),
      reason: reason.trim(),
      scope: file === undefined ? 'next' : 'file',
      next: next?.at,
      until: next?.kind === 'table' ? next.rows.at(-1)?.at : undefined,
      at,
    },
  ];
}
