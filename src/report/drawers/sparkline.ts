const GLYPHS = '▁▂▃▄▅▆▇█';
const PLAIN = '.:-=+*#@';

/** Shares from 0 to 1 as small bars in a row; for what shows ASCII only, as signs of growing weight. */
export function sparkline(shares: readonly number[], unicode: boolean): string {
  const glyphs = unicode ? GLYPHS : PLAIN;
  const last = glyphs.length - 1;
  return shares.map((share) => glyphs[Math.max(0, Math.min(last, Math.round(share * last)))] ?? '').join('');
}
