import { html } from '../../../text/html/markup.ts';
import { FIGURE_STYLE } from './figure-style.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PRINT_STYLE } from './print-style.ts';
import { TABLE_STYLE } from './table-style.ts';

/** All styles of the page; later rules override earlier ones. */
export const STYLES = html`
  ${PAGE_STYLE}
  ${FIGURE_STYLE}
  ${TABLE_STYLE}
  ${PRINT_STYLE}`;
