import type { Suppression } from '../model/standards-document.ts';
import type { Block } from '../model/text-document.ts';

const DIRECTIVE = /^patuh-abaikan(-berkas)?(?![\w-])\s*([^:]*?)\s*(?::\s*([\s\S]*))?$/i;

/** The rules that the author has switched off in the text. */
export function readSuppressions(blocks: readonly Block[]): Suppression[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'comment') return [];
    const [matched, file, rules = '', reason = ''] = DIRECTIVE.exec(block.text) ?? [];
    if (matched === undefined) return [];
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'comment');
    return [
      {
        rules: rules.split(/[\s,]+/).filter((rule) => rule !== ''),
        reason: reason.trim(),
        scope: file === undefined ? 'next' : 'file',
        next: next?.at,
        until: next?.kind === 'table' ? next.rows.at(-1)?.at : undefined,
        at: block.at,
      },
    ];
  });
}
