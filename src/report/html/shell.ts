import { embed, type Html, html, nothing } from '../../text/html/markup.ts';
import type { PageBoard } from '../report-options.ts';
import { POLICY, policyWithBoard } from './content-security-policy.ts';
import { SCRIPT } from './script.ts';
import { BOARD_STYLE } from './style/board-style.ts';
import { STYLES } from './style/styles.ts';

/** What the head of a page says. */
interface PageHead {
  readonly language: string;
  readonly version: string;
  readonly title: string;
  /** What kind of report it is. */
  readonly kicker: string;
  /** The link to `#content` for those who go by keyboard. */
  readonly skip: string;
  /** The what-if board that the page has; none if absent. */
  readonly board?: PageBoard | undefined;
}

/** A whole page around its content: policy, style, script, and nothing from elsewhere. */
export function shell({ language, version, title, kicker, skip, board }: PageHead, content: Html): Html {
  return html`<!doctype html>
    <html lang="${language}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${board === undefined ? POLICY : policyWithBoard(board.hash)}">
    <meta name="generator" content="patuh ${version}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${title} – ${kicker}</title>
    ${STYLES}${board === undefined ? nothing : BOARD_STYLE}
    </head>
    <body>
    <a class="skip" href="#content">${skip}</a>${content}
    ${SCRIPT}${board === undefined ? nothing : embed('script', board.script)}
    </body>
    </html>
`;
}
