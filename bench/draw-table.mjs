/** A Markdown table. The first column is text, the others are figures. */
export function drawTable(heading, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heading), `|---|${'---:|'.repeat(heading.length - 1)}`, ...rows.map(line)].join('\n');
}

/** Seconds, or milliseconds below one. */
export function seconds(value) {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`;
}

export function megabytes(value) {
  return `${Math.round(value)} MB`;
}

export function ratio(value, base) {
  return base > 0 ? (value / base).toFixed(2) : '-';
}
