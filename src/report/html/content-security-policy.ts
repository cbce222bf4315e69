import { type Html, markupText } from '../../text/html/markup.ts';
import { sha256 } from '../../text/sha256.ts';
import { SCRIPT } from './script.ts';
import { STYLES } from './style/styles.ts';

/** What the page may do: apply its own style, run its own script, and nothing else; not even ask for a picture. */
export const POLICY = [
  "default-src 'none'",
  `style-src ${hashesOf(STYLES, 'style')}`,
  `script-src ${hashesOf(SCRIPT, 'script')}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The hashes of the texts inside elements, as a policy names them. */
function hashesOf(markup: Html, element: 'style' | 'script'): string {
  const texts = [...markupText(markup).matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))];
  return texts.map(([, text = '']) => `'sha256-${base64(sha256(new TextEncoder().encode(text)))}'`).join(' ');
}

function base64(hexadecimal: string): string {
  const bytes = (hexadecimal.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  return btoa(String.fromCharCode(...bytes));
}
