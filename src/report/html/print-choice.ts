import type { HtmlTexts } from '../../messages/html-texts.ts';
import { type Html, html } from '../../text/html/markup.ts';

/**
 * The switch between the short and the full printed edition, on screen. It needs no script: the style looks at it. An address
 * that ends in `#print-details` asks for the full edition too.
 */
export function printChoice({ print }: HtmlTexts): Html {
  return html`
    <p class="print-choice"><label><input type="checkbox" id="print-details" autocomplete="off"> ${print.details}</label></p>`;
}

/** On paper, what the short edition leaves out and where it is. */
export function printNote({ print }: HtmlTexts): Html {
  return html`
    <p class="aside print-note">${print.short}</p>`;
}
