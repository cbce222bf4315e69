/** What is known of a unit and of what its head is called. */
export interface HeadedUnit {
  readonly name: string;
  readonly kind?: string | null;
  /** As the assessment has it: `Camat`, or whole: `Plt. Camat Cimahi Tengah`. */
  readonly head?: string | null;
}

/** Titles of the heads of units by the kind, or by the first word of the name; the kind is then no part of the title. */
const TITLES: ReadonlyMap<string, { readonly title: string; readonly dropsKind?: true }> = new Map([
  ['kecamatan', { title: 'Camat', dropsKind: true }],
  ['kelurahan', { title: 'Lurah', dropsKind: true }],
  ['rsud', { title: 'Direktur' }],
  ['rsia', { title: 'Direktur' }],
  ['rsj', { title: 'Direktur' }],
]);

/** The Indonesian title of a unit's head: `Camat Cimahi Tengah`, `Direktur RSUD Cibabat`, `Kepala Dinas Sosial`. */
export function headTitle({ name, kind, head }: HeadedUnit): string {
  if (head !== null && head !== undefined && /\s/.test(head.trim())) return head.trim();
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const known = TITLES.get(first.toLowerCase()) ?? TITLES.get(kind?.trim().toLowerCase() ?? '');
  const title = head?.trim() || known?.title || 'Kepala';
  const drops = TITLES.get(first.toLowerCase())?.dropsKind === true && title !== 'Kepala' && rest.length > 0;
  return `${title} ${drops ? rest.join(' ') : name}`;
}
