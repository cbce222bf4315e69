import type { FormPageTexts } from '../../messages/form-page-texts.ts';
import { element, elements, make, optional } from '../elements.ts';
import { fieldText, setFieldText } from './field-text.ts';
import { entriesIn, textIn } from './plain-value.ts';

/** What the page has seen of the files that were chosen, by their names in the assessment. */
export type SeenFiles = Map<string, { readonly sha256: string; readonly size: number }>;

const LINK = /^https?:\/\/\S+$/i;

/** The evidence of an item as the assessment names it. */
export function readEvidenceRows(item: Element): unknown[] {
  return elements(HTMLElement, '.piece', item).flatMap((row): unknown[] => {
    const value = (name: string) => fieldText(element(HTMLInputElement, `.piece-${name}`, row));
    const name = value('name');
    const more = ['dated', 'until', 'note'].flatMap((key) => (value(key) === '' ? [] : [[key, value(key)] as const]));
    if (name === '' && more.length === 0) return [];
    if (more.length === 0) return [name];
    return [{ ...(name === '' ? {} : { [LINK.test(name) ? 'link' : 'file']: name }), ...Object.fromEntries(more) }];
  });
}

/** Adds a piece of evidence, as a file names it: a text, or a mapping. */
export function addEvidenceRow(item: Element, piece: unknown, words: FormPageTexts, onChange: () => void): HTMLElement {
  const copy = element(HTMLTemplateElement, '#piece').content.cloneNode(true) as DocumentFragment;
  const row = element(HTMLElement, '.piece', copy);
  const fill = (name: string, text: string) => {
    const input = element(HTMLInputElement, `.piece-${name}`, row);
    input.value = text;
    // A field for dates refuses a text that is none; the diagnostic says what is wrong with it.
    if (input.type === 'date' && input.value !== text) input.type = 'text';
    setFieldText(input, text);
  };
  const isLong = entriesIn(piece).length > 0;
  fill('name', isLong ? textIn(piece, 'file') || textIn(piece, 'link') : textIn(piece));
  for (const key of ['dated', 'until', 'note']) fill(key, textIn(piece, key));
  const button = element(HTMLButtonElement, '.piece-remove', row);
  button.addEventListener('click', () => {
    optional(HTMLButtonElement, '.add-piece', item)?.focus();
    row.remove();
    onChange();
  });
  element(HTMLElement, '.pieces', item).append(row);
  nameRow(row, words);
  return row;
}

function nameRow(row: Element, words: FormPageTexts): void {
  const name = element(HTMLInputElement, '.piece-name', row).value.trim();
  element(HTMLButtonElement, '.piece-remove', row).setAttribute('aria-label', words.evidence.remove(name));
}

/** Says under each piece what the page knows of its file. */
export function showSeen(seen: SeenFiles, words: FormPageTexts): void {
  const first = new Map<string, string>();
  for (const row of elements(HTMLElement, '.piece')) {
    nameRow(row, words);
    const name = element(HTMLInputElement, '.piece-name', row).value.trim();
    const file = seen.get(name);
    const target = element(HTMLElement, '.piece-hash', row);
    if (name === '' || LINK.test(name)) target.replaceChildren();
    else if (file === undefined) target.replaceChildren(words.evidence.unchecked);
    else {
      const other = first.get(file.sha256);
      const same = other === undefined || other === name ? '' : ` – ${words.evidence.same(other)}`;
      first.set(file.sha256, other ?? name);
      target.replaceChildren(make('span', '', words.evidence.hash(file.sha256) + same));
    }
  }
}
