const UNITS: Readonly<Record<string, string>> = { day: 'hari', week: 'minggu', month: 'bulan', year: 'tahun' };

/** "12 months" in Indonesian. */
export function duration(valid: string): string {
  return valid.replace(/(day|week|month|year)s?/, (_, unit: string) => UNITS[unit] ?? unit);
}
