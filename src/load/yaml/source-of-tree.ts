import { findHiddenRuns } from '../../text/hidden-characters.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { SourceFile } from './parse-source.ts';
import type { Tree } from './parse-yaml.ts';
import { stripHiddenCharacters } from './strip-hidden-characters.ts';

/** A tree that was read from something else than YAML, as a source: hidden characters are judged as in any file. */
export function sourceOfTree({ source, root, faults }: Tree & { readonly source: SourceText }): SourceFile {
  const hidden = stripHiddenCharacters(root, source.text, findHiddenRuns(source));
  return { source, root, faults: [...hidden, ...faults] };
}
