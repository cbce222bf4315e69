/** Where another region is named with good reason: laws that make regions, addresses, courts, schools, journeys. */
export const GOOD_REASON =
  /pembentukan\s+(?:daerah|kabupaten|kota|kotamadya|provinsi|propinsi)|pemekaran|perubahan\s+nama|dalam\s+lingkungan|daerah\s+tingkat\s+ii|ibu\s*kota|\bjl\b|\bjln\b|jalan\s|alamat|kode\s*pos|universitas|politeknik|pengadilan|kejaksaan|rujuk|rsup|lahir|pindah|asal\b|tujuan|perjalanan|kerja\s?sama|studi|jurusan|trayek|terminal|bandara|pelabuhan|kantor\s+(?:regional|wilayah)|balai\s+besar/i;

/** Characters around a name in which a good reason counts. */
const AROUND = 120;
/** Where an entry of a list ends and the next one begins. */
const ENTRIES = /;|\n(?=\s*(?:\d{1,2}|[a-z])[.)]\s)/;

/** What is around a name, within its entry of a list. */
export function reasonAround(text: string, index: number): string {
  const before =
    text
      .slice(Math.max(0, index - AROUND), index)
      .split(ENTRIES)
      .at(-1) ?? '';
  return `${before}${text.slice(index, index + AROUND).split(ENTRIES, 1)[0]}`.replaceAll('\n', ' ');
}
