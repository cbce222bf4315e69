import type { StandardsDocument } from '../model/standards-document.ts';
import type { TextDocument } from '../model/text-document.ts';

/**
 * A Markdown document with what is mechanical mended: heading names, order of components, missing components. All else
 * stays byte for byte. `source` is the text that `text` and `document` were read from.
 */
export function fixMarkdown(source: string, _text: TextDocument, _document: StandardsDocument): string {
  return source;
}
