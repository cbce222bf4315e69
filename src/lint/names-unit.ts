import type { TextDocument } from '../model/text-document.ts';

/** Letters and digits of a text, in small letters, a blank between words. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;
}

/** The unit whose name is in a document: of several, the longest, for one name may be a part of another. */
export function findNamedUnit<T extends { readonly name: string }>(
  { blocks }: TextDocument,
  units: readonly T[],
): T | undefined {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ text }) => plain(text)));
    return block.kind === 'comment' ? [] : [plain(block.text)];
  });
  const named = units.filter(({ name }) => plain(name) !== '  ' && lines.some((line) => line.includes(plain(name))));
  return named.sort((a, b) => b.name.length - a.name.length)[0];
}
