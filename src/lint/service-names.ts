import { headingWords, splitMarker } from '../text/heading-words.ts';
import { stripEnd } from '../text/strip-end.ts';
import { withoutBlanks } from './blanks.ts';

const LABEL = /^(?:(?:nama|jenis|judul|produk)\s+)?(?:jenis\s+)?(?:pelayanan|layanan|izin|perizinan)(?:\s+publik)?$/i;

/** Whether a text is `Jenis Pelayanan`, `Nama Layanan`, ... : what follows is a service's name. */
export function isServiceLabel(text: string): boolean {
  return LABEL.test(stripEnd(splitMarker(text).rest, /[\s:]/));
}

/** `JENIS LAYANAN Penerbitan KTP` as label and what follows it, where a cell contains both. */
export function serviceLabelIn(text: string): { readonly label: string; readonly rest: string } | undefined {
  const [, label, rest] = /^((?:nama|jenis)\s+(?:pelayanan|layanan))\s+(\p{L}.*)$/isu.exec(text) ?? [];
  return label === undefined || rest === undefined ? undefined : { label, rest };
}

const GROUP =
  /service delivery|manufactur|penyampaian (?:pe)?layanan|pengelolaan (?:pe)?layanan(?: di)? internal|^(?:[a-z] )?(?:(?:komponen|proses|aspek|bagian|unsur) )?(?:penyampaian|pengelolaan) (?:pe)?layanan$|^komponen (?:standar )?(?:pe)?layanan (?:terkait|dengan|bagian)/;
/** Spares most texts the search. */
const GROUP_HINT = /deliver|manufact|penyampaian|pengelolaan|komponen/i;
const TABLE =
  /^(?:komponen(?: standar)?(?: pelayanan)?(?: publik)?|standar pelayanan(?: publik)?|(?:no )?komponen uraian)$/;
const LONGEST_HEADING = 200;

/** Whether a text names one of the two groups of components, as `A. Service Delivery` does. */
export function namesGroup(text: string): boolean {
  return text.length < LONGEST_HEADING && GROUP_HINT.test(text) && GROUP.test(headingWords(text.replace(/[()]/g, ' ')));
}

/** Whether a text names a group of components, or their table as such. */
export function isGroupHeading(text: string): boolean {
  return namesGroup(text) || (text.length < LONGEST_HEADING && TABLE.test(headingWords(text)));
}

/** Begins with what keeps a document together, and names no service. */
const FRAME =
  /^(?:bab|lampiran|keputusan|peraturan|nomor|no|tentang|tanggal|menimbang|mengingat|memperhatikan|memutuskan|menetapkan|(?:ke)?satu|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)|pertama|ditetapkan|pada tanggal|dengan rahmat|pemerintah|pendahuluan|penutup|latar belakang|maksud|tujuan|sasaran|ruang lingkup|daftar|kata pengantar|visi|misi|moto|motto|maklumat|janji|profil|gambaran umum|dokumen|tim penyusun|format|kepala|camat|lurah|bupati|wali ?kota|gubernur|sekretaris|direktur|nip|plt|plh|ttd|salinan|tahun|jl|jln|jalan|alamat|telp|telepon|email|website|situs|kode pos|mengetahui|tembusan|halaman|hal|mengenai|dr|drs|dra|ir|hj|catatan|keterangan|informasi umum|identitas|pengertian|definisi|struktur organisasi|tabel|gambar|bagan|komponen|uraian|dasar pemikiran|isi|umum|biodata)\b/;
/** Names the unit rather than a service. */
const UNIT =
  /^(?:pada |di |untuk )?(?:pemerintah|dinas|badan|kantor|kecamatan|kelurahan|desa|puskesmas|pusat kesehatan|upt|uptd|uptb|blud|rsud|rumah sakit|bagian|satuan|satpol|sekretariat|inspektorat|sekolah|smp|sma|smk|sd|tk|paud|smpn|sman|sdn|smkn|mts|mtsn|man|min|disdukcapil|dispendukcapil|dpmptsp|dinkes|disdik|dinsos|dishub|kabupaten|kota|provinsi|camat|lurah|unit|mal pelayanan|bidang|seksi)\b/;

/** Whether a line names a part of a document or a unit, and so no service. */
function namesNoService(text: string): boolean {
  const words = headingWords(text);
  return FRAME.test(words) || UNIT.test(words);
}

/** How sure a line names the service that follows it. */
export type NameStrength = 'label' | 'title' | 'line';

export interface ServiceName {
  readonly name: string;
  /**
   * `label`: `Jenis Pelayanan : X`; `title`: `Standar Pelayanan X`, `Pelayanan X`; `line`: by its place, where it is
   * alone.
   */
  readonly strength: NameStrength;
}

const EXPLICIT =
  /^(?:(?:nama|jenis|judul|produk)\s+(?:jenis\s+)?(?:pelayanan|layanan|izin|perizinan)(?:\s+publik)?|(?:pe)?layanan)\s*[:=]\s*(\S.*)$/i;
const TITLE =
  /^(?:standar\s+(?:operasional\s+)?(?:pelayanan|layanan)(?:\s+publik)?|sp)(?![\p{L}\p{N}])(?!\s+minimal)\s*(?:\(\s*s\s*p\s*p?\s*\))?\s*[:\-–]?\s*/iu;
const LONGEST = 150;

/**
 * What a line may name as a service, for example `STANDAR PELAYANAN PENERBITAN KTP-EL`; undefined where it names none.
 */
export function serviceNameOf(text: string): ServiceName | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const { rest } = splitMarker(text);
  const explicit = EXPLICIT.exec(rest)?.[1];
  if (explicit !== undefined) {
    const name = tidy(withoutBlanks(explicit));
    return /\p{L}{2}/u.test(name) ? { name, strength: 'label' } : undefined;
  }
  if (rest.length > LONGEST || isServiceLabel(rest) || isGroupHeading(rest)) return undefined;
  const titled = TITLE.test(rest);
  const name = tidy(withoutBlanks(rest.replace(TITLE, '')));
  const words = headingWords(name);
  if (namesNoService(name) || !/\p{L}{3}/u.test(words) || /\d{5}|@|https?:|www\./i.test(name)) return undefined;
  return { name, strength: titled || /^(?:pelayanan|layanan)\s/.test(words) ? 'title' : 'line' };
}

function tidy(name: string): string {
  const begun = name.replace(/^["“'(\s]+/, '');
  const bare = stripEnd(begun, /["”')\s:.;,]/);
  return begun.includes(')', bare.length) && name.includes('(') ? `${bare})` : bare;
}

const LONGEST_TITLE = 120;
const SENTENCE =
  /\s(?:ini|adalah|merupakan|ialah|yaitu|harus|wajib|memuat|berisi|disusun|dibuat|bertujuan|memberikan|menjadi|agar|supaya|di\w{3,}kan)\s/i;

/** Whether a line that nothing sets off may be a title: sentences about a service begin with the same words. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.;,]$/.test(text) && !SENTENCE.test(text) && !OPENS_SENTENCE.test(text);
}
const OPENS_SENTENCE = /^(?:berikut|dalam|setiap|sesuai|kami|dengan|berdasarkan|guna|demi)\b/i;

/** Words with which no name ends: what they open is on the next line. */
const OPEN =
  /(?:^|\s)(?:penerbitan|pengurusan|pembuatan|pencetakan|perpanjangan|pencatatan|legalisasi|rekomendasi|permohonan|pengajuan|perubahan|penggantian|surat|izin|keterangan|kartu|akta|kutipan|dokumen|tanda|pelayanan|layanan|dan|atau|untuk|bagi|di|ke|dari|pada|dengan|oleh|serta|&)$/i;
const STANDARD = /^standar\s+(?:pelayanan|layanan)(?:\s+publik)?\b(?!\s+minimal)/i;

/**
 * How much of a service's name a title gives: `none` in `STANDAR PELAYANAN`, `part` in `STANDAR PELAYANAN PENERBITAN`.
 */
export function nameInTitle(text: string): 'none' | 'part' | 'whole' | undefined {
  const { rest } = splitMarker(text);
  if (!STANDARD.test(rest) || !isTitle(rest)) return undefined;
  const name = rest.replace(TITLE, '').trim();
  if (name === '') return 'none';
  return OPEN.test(name) ? 'part' : 'whole';
}
