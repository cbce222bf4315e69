/**
 * What the page may do: apply its own style, run its own script, and nothing else; not even ask for a picture. The hashes
 * are of the texts in `style/` and `script.ts`; the tests say the new one after a change.
 */
const STYLE_HASHES = [
  'Qrj5Vlpr/982rC6gEgin3qQ5Ymrbnb7k8BHFCMZvS7k=',
  'hQffX31ZcShFxGlUjrfx8c7aG49pwRXJSKtRJbhp3vU=',
  'TvvOtqWGdhwfFSRIw3sIKOg/DvHLnTTFYOkoYUuWEoQ=',
  '1bJYFLyL1nbUySliDgjk9z5cSHiQAYVZmJqcit4qWPg=',
];
const SCRIPT_HASH = 'Uq6Qj+feOh4ctbESCeOjedgtF9ZY4iuMS4t0ukjpw+w=';

export const POLICY = [
  "default-src 'none'",
  `style-src ${STYLE_HASHES.map((hash) => `'sha256-${hash}'`).join(' ')}`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
