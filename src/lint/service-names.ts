import { headingWords, splitMarker } from './heading-words.ts';

const LABEL = /^(?:nama|jenis|judul|produk)?\s*(?:jenis\s+)?(?:pelayanan|layanan)(?:\s+publik)?$/i;

/** Whether a text is `Jenis Pelayanan`, `Nama Layanan`, ... : what follows is a service's name. */
export function isServiceLabel(text: string): boolean {
  return LABEL.test(splitMarker(text).rest.replace(/\s*:?\s*$/, ''));
}

const GROUP =
  /^(?:(?:komponen|bagian|proses|standar|unsur|kelompok)?\s*(?:standar|pelayanan|pelayanan publik)?\s*)?(?:service delivery|manufacturing|penyampaian pelayanan|penyampaian layanan|pengelolaan pelayanan|pengelolaan layanan|terkait)\b/;
const GROUP_ANYWHERE = /service delivery|manufactur|penyampaian (?:pe)?layanan|pengelolaan (?:pe)?layanan di internal/;

/** Whether a text names one of the two groups of components, as `A. Service Delivery` does. */
export function isGroupHeading(text: string): boolean {
  const words = headingWords(text);
  return (
    GROUP_ANYWHERE.test(words) ||
    GROUP.test(words) ||
    /^(?:komponen|komponen standar pelayanan|uraian|standar pelayanan|komponen uraian)$/.test(words)
  );
}

/** Begins with what keeps a document together, and names no service. */
const FRAME =
  /^(?:bab|lampiran|keputusan|peraturan|nomor|tentang|tanggal|menimbang|mengingat|memperhatikan|memutuskan|menetapkan|kesatu|kedua|ketiga|keempat|kelima|keenam|ditetapkan|pada tanggal|pemerintah|pendahuluan|penutup|latar belakang|maksud|tujuan|ruang lingkup|daftar isi|kata pengantar|visi|misi|moto|motto|maklumat|profil|gambaran umum|dokumen|tim penyusun|format|kepala|camat|lurah|bupati|wali ?kota|gubernur|sekretaris|direktur|nip|plt|plh|ttd)\b/;
/** Names the unit rather than a service. */
const UNIT =
  /^(?:pemerintah|dinas|badan|kantor|kecamatan|kelurahan|desa|puskesmas|pusat kesehatan|upt|uptd|uptb|blud|rsud|rumah sakit|bagian|satuan|satpol|sekretariat|inspektorat|sekolah|smp|sma|smk|sd|tk|paud|smpn|sman|sdn|smkn|disdukcapil|dpmptsp|dinkes|disdik|dinsos|dishub|kabupaten|kota|provinsi|camat|lurah|unit|laboratorium kesehatan|mal pelayanan)\b/;

/** What a line may name as a service, for example of `STANDAR PELAYANAN PENERBITAN KTP-EL`; undefined where it names none. */
export function serviceNameOf(text: string): string | undefined {
  const { rest } = splitMarker(text);
  const explicit =
    /^((?:(?:nama|jenis|judul|produk)\s+)(?:jenis\s+)?(?:pelayanan|layanan)(?:\s+publik)?|(?:pe)?layanan)\s*[:=]\s*(\S.*)$/is.exec(
      rest,
    );
  if (explicit?.[2] !== undefined) return explicit[2].replace(/[.;,]+$/, '').trim();
  if (rest.length > 150 || isServiceLabel(rest) || isGroupHeading(rest)) return undefined;
  const bare = rest
    .replace(
      /^standar\s+(?:operasional\s+)?(?:pelayanan|layanan)(?:\s+publik)?(?:\s+minimal)?\s*(?:\(sp\))?\s*[:\-–]?\s*(?:(?:pada|di|untuk)\s+)?/i,
      '',
    )
    .replace(/[:.;,\s]+$/, '');
  const words = headingWords(bare);
  if (words === '' || FRAME.test(words) || UNIT.test(words) || !/\p{L}{2}/u.test(words)) return undefined;
  return bare;
}
