import { textWidth } from './text-width.ts';

/** Breaks text at blanks into lines of at most `width` columns, each begun with `indent`. Longer words are cut. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    let rest = word;
    if (line !== '' && textWidth(line) + 1 + textWidth(rest) > width) {
      lines.push(line);
      line = '';
    }
    while (textWidth(rest) > width) {
      const head = beginning(rest, width);
      if (head === rest) break;
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return [...lines, line].map((one) => indent + one);
}

/** As many letters of a word as fit, at least one: a letter may take two columns, and is never cut in two. */
function beginning(word: string, width: number): string {
  let head = '';
  for (const letter of word) {
    if (head !== '' && textWidth(head + letter) > width) break;
    head += letter;
  }
  return head;
}
