import { type Html, markupText } from '../../text/html/markup.ts';
import { sha256 } from '../../text/sha256.ts';
import { SCRIPT } from './script.ts';
import { BOARD_STYLE } from './style/board-style.ts';
import { STYLES } from './style/styles.ts';

/** What the page may do: apply its own style, run its own script, and nothing else; not even ask for a picture. */
export const POLICY = policyOf(hashesOf(STYLES, 'style'), hashesOf(SCRIPT, 'script'));

/** The policy of a page with a what-if board, whose program has this hash (SHA-256 in base64). */
export function policyWithBoard(programHash: string): string {
  return policyOf(
    [...hashesOf(STYLES, 'style'), ...hashesOf(BOARD_STYLE, 'style')],
    [...hashesOf(SCRIPT, 'script'), programHash],
  );
}

function policyOf(styles: readonly string[], scripts: readonly string[]): string {
  const named = (hashes: readonly string[]) => hashes.map((hash) => `'sha256-${hash}'`).join(' ');
  return [
    "default-src 'none'",
    `style-src ${named(styles)}`,
    `script-src ${named(scripts)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** SHA-256 in base64 of the texts inside elements. */
function hashesOf(markup: Html, element: 'style' | 'script'): string[] {
  const texts = [...markupText(markup).matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))];
  return texts.map(([, text = '']) => base64(sha256(new TextEncoder().encode(text))));
}

function base64(hexadecimal: string): string {
  const bytes = (hexadecimal.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  return btoa(String.fromCharCode(...bytes));
}
