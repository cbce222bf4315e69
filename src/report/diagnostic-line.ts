import type { Messages } from '../messages/messages.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { cellPlace } from './place-words.ts';
import { diagnosticText } from './wording.ts';

/** A diagnostic with its place, on one line. */
export function diagnosticLine(diagnostic: Diagnostic, messages: Messages): string {
  const { fault, remedy } = diagnosticText(diagnostic, messages);
  return `${placeText(diagnostic.at)}: ${fault}${remedy === undefined ? '' : `. ${remedy}`}`;
}

/** The place as compilers write it. */
export function placeText({ file, line, column, ...at }: Place): string {
  return [file, cellPlace(at), line, column].filter((part) => part !== undefined).join(':');
}
