import { visible } from './wording.ts';

/** Text for XML 1.0, between tags or in quotation marks: nothing that it forbids, no markup, on one line. */
export function xmlText(text: string): string {
  // What XML forbids is visible by then.
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
