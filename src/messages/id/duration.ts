const UNITS = { day: 'hari', week: 'minggu', month: 'bulan', year: 'tahun' } as const;

/** "12 months" in Indonesian. */
export function duration(valid: string): string {
  return Object.entries(UNITS).reduce((text, [unit, word]) => text.replace(new RegExp(`${unit}s?`), word), valid);
}
