/**
 * What the page may do: apply its own style, run its own script, and nothing else; not even ask for a picture. The hashes
 * are of the texts in `style/` and `script.ts`; the tests say the new one after a change.
 */
const STYLE_HASHES = [
  'DCX+nSuNajX/zYinzIpPfXDrP52w+EO7Udvjx8LnRXY=',
  'hQffX31ZcShFxGlUjrfx8c7aG49pwRXJSKtRJbhp3vU=',
  'zdgopl6ogFQZMy3jW0D1L+ZcIUA+xsNEcBBNeNPwJGw=',
  'OlySBtSPoMFZRdAJvoF+H8nDlOnKb82mJ82qbhMxh2U=',
];
const SCRIPT_HASH = '/GChydcjz4xAzdJynkcsOpGvTdfYycd3A9+XBskd/MU=';

export const POLICY = [
  "default-src 'none'",
  `style-src ${STYLE_HASHES.map((hash) => `'sha256-${hash}'`).join(' ')}`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
