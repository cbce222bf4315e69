/**
 * What the page may do: apply its own style, run its own script, and nothing else; not even ask for a picture. The hashes
 * are of the texts in `style/` and `script.ts`; the tests say the new one after a change.
 */
const STYLE_HASHES = [
  'DCX+nSuNajX/zYinzIpPfXDrP52w+EO7Udvjx8LnRXY=',
  'hQffX31ZcShFxGlUjrfx8c7aG49pwRXJSKtRJbhp3vU=',
  'zdgopl6ogFQZMy3jW0D1L+ZcIUA+xsNEcBBNeNPwJGw=',
  'bq/cgS8+Pn3Vqvm2uV5QsR5hU54GqVMAUZmQMYFNMB4=',
];
const SCRIPT_HASH = 'wBHXfAZWSIrFC1BNtLYCjcVu37/wQzTrfkjNj1EBuao=';

export const POLICY = [
  "default-src 'none'",
  `style-src ${STYLE_HASHES.map((hash) => `'sha256-${hash}'`).join(' ')}`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
