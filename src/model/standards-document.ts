import type { Place } from './diagnostic.ts';
import type { DocumentFormat } from './text-document.ts';

/**
 * The 14 components of a service standard, UU 25/2009 Pasal 21 huruf a to n, in the order of the annex of PermenPANRB
 * 15/2014, which splits them into those
 * of the delivery of a service, which must be published, and those of its making.
 */
export const COMPONENTS = [
  { id: 'persyaratan', letter: 'b', part: 'delivery' },
  { id: 'prosedur', letter: 'c', part: 'delivery' },
  { id: 'jangka-waktu', letter: 'd', part: 'delivery' },
  { id: 'biaya', letter: 'e', part: 'delivery' },
  { id: 'produk', letter: 'f', part: 'delivery' },
  { id: 'pengaduan', letter: 'j', part: 'delivery' },
  { id: 'dasar-hukum', letter: 'a', part: 'manufacturing' },
  { id: 'sarana', letter: 'g', part: 'manufacturing' },
  { id: 'kompetensi', letter: 'h', part: 'manufacturing' },
  { id: 'pengawasan', letter: 'i', part: 'manufacturing' },
  { id: 'jumlah-pelaksana', letter: 'k', part: 'manufacturing' },
  { id: 'jaminan-pelayanan', letter: 'l', part: 'manufacturing' },
  { id: 'jaminan-keamanan', letter: 'm', part: 'manufacturing' },
  { id: 'evaluasi', letter: 'n', part: 'manufacturing' },
] as const;
export type ComponentId = (typeof COMPONENTS)[number]['id'];

/**
 * A standard, the maklumat of a unit (UU 25/2009 Pasal 22), that of a region (UU 23/2014 Pasal 347), or none of these.
 */
export type DocumentKind = 'standar' | 'maklumat-unit' | 'maklumat-pemda' | 'other';

/**
 * How a heading was recognised as a component: written as the law does, one of its usual variants, or like one of them.
 */
export type Likeness = 'exact' | 'variant' | 'similar';

/** Words with their place. */
export interface PlacedText {
  readonly text: string;
  readonly at: Place;
}

/** A document as its kind's readers understand it; rules look at this and at nothing else. */
export interface StandardsDocument {
  readonly file: string;
  readonly format: DocumentFormat;
  readonly kind: DocumentKind;
  readonly title: string | undefined;
  /** Where the document begins: what is missing as a whole is said to be missing here. */
  readonly at: Place;
  /** The region that the document itself belongs to, as its head names it, for example `Kota Cimahi`. */
  readonly region: string | undefined;
  readonly decree: Decree | undefined;
  /** What kind of document the file is where it has no standard; undefined where it has one, or is of no known kind. */
  readonly instead: InsteadOfStandard | undefined;
  readonly services: readonly ServiceStandard[];
  readonly maklumat: Maklumat | undefined;
  /** Every regulation that the document names, in its order. */
  readonly citations: readonly Citation[];
  /** Every region that the text names without a good reason for naming others, by its full name: `Kota Medan`. */
  readonly regions: readonly PlacedText[];
  /** Kecamatan, kelurahan, desa and nagari that the text names in place of the one that its head names. */
  readonly localities: readonly StrayLocality[];
  /** Rules that the author has switched off in the text. */
  readonly suppressions: readonly Suppression[];
}

/**
 * A decree whose annex is elsewhere; the names of the components, as a list or as an article of a regulation; or a page
 * that says what each component is.
 */
export type InsteadOfStandard = 'decree' | 'list' | 'article' | 'definitions';

/** An area below a kabupaten or kota, as written, and the document's own one of the same kind: `Kecamatan Sukamaju`. */
export interface StrayLocality extends PlacedText {
  readonly own: string;
}

/** The standard of one service: one table NO | KOMPONEN | URAIAN, or headings with text. */
export interface ServiceStandard {
  /** As the document names it; undefined where it names none. */
  readonly name: string | undefined;
  readonly at: Place;
  /** In the document's order. A component written twice is listed twice. */
  readonly components: readonly FoundComponent[];
  /** Headings among the components that are none of the 14. */
  readonly unknown: readonly PlacedText[];
}

export interface FoundComponent {
  readonly component: ComponentId;
  /** As written. */
  readonly heading: PlacedText;
  readonly likeness: Likeness;
  /** What the document says of it; may be empty. */
  readonly content: PlacedText;
}

/** The decree in front of a standard, or of a maklumat. Undefined: no such part was found. */
export interface Decree {
  readonly number: PlacedText | undefined;
  /** As written after `pada tanggal`. */
  readonly date: PlacedText | undefined;
  readonly place: PlacedText | undefined;
  /** Office and name of the signatory. */
  readonly office: PlacedText | undefined;
  readonly name: PlacedText | undefined;
  readonly nip: PlacedText | undefined;
  /** Only the head of an annex names the decree: its date and what it decides are in a file of its own. */
  readonly annexOnly: boolean;
  /** Services that the decree says its annex contains. */
  readonly services: readonly PlacedText[];
  readonly at: Place;
}

/** A maklumat pelayanan. */
export interface Maklumat {
  readonly text: PlacedText;
  readonly place: PlacedText | undefined;
  readonly date: PlacedText | undefined;
  readonly office: PlacedText | undefined;
  readonly name: PlacedText | undefined;
  readonly nip: PlacedText | undefined;
}

/** A regulation that the document names. */
export interface Citation {
  /** `UU`, `PP`, `Perpres`, `PermenPANRB`, `Perda`, `Perwal`, ... */
  readonly type: string;
  readonly number: string | undefined;
  readonly year: number | undefined;
  /** What it is about, as written after `tentang`. */
  readonly subject: string | undefined;
  /** What is between its kind and its number: `Kabupaten Sleman`, `Kesehatan Republik Indonesia`. */
  readonly issuer: string | undefined;
  /** The text itself says that it is no longer in force, or what replaced it. */
  readonly revoked: boolean;
  readonly written: PlacedText;
}

/**
 * `<!-- patuh-abaikan aturan: alasan -->`: for the next service, component or line; `patuh-abaikan-berkas` for the
 * whole file.
 */
export interface Suppression {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly scope: 'file' | 'next';
  /** Where the next heading, paragraph or table is: what a suppression of the scope `next` is about. */
  readonly next: Place | undefined;
  /** The last row, where that is a table. */
  readonly until: Place | undefined;
  readonly at: Place;
}
