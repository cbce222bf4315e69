import { COMPONENT_TITLES } from '../../model/component-titles.ts';
import type { FoundComponent } from '../../model/standards-document.ts';
import { splitMarker } from '../../text/heading-words.ts';

/** Writes the law's name for a heading, in capitals where it is; one that is not written as it reads is left alone. */
export function renameHeading(lines: string[], { component, heading }: FoundComponent): void {
  const { line = 0, column = 1, endColumn } = heading.at;
  const { [line - 1]: source = '' } = lines;
  const name = splitMarker(heading.text).rest;
  const start = source.indexOf(name, column - 1);
  if (start < 0 || (endColumn !== undefined && start + name.length > endColumn - 1)) return;
  const title = COMPONENT_TITLES[component];
  const written = /\p{Ll}/u.test(name) ? title : title.toUpperCase();
  // A colon, or a remark in brackets, stays.
  const rest = name.slice(name.search(/\s*(?:\([^()]*\)\s*)?[:.]?\s*$/));
  lines[line - 1] = `${source.slice(0, start)}${written}${rest}${source.slice(start + name.length)}`;
}
