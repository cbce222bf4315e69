import { disarmMarkup } from '../text/ci-commands.ts';
import { visible } from '../text/visible.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, between tags or in quotation marks: nothing that it forbids, no markup, on one line. */
export function xmlText(text: string): string {
  // What XML forbids is visible by then.
  return disarmMarkup(visible(text).replace(/[&<>"]/g, (character) => `${ENTITIES[character]}`));
}
