/** What a person leaves to be filled in: dots, rules, `[isi di sini]`, `{{nama}}`, `<nama>`. */
const BLANK =
  /_{2,}|\.{4,}|…{2,}|(?:\.\s){4,}|\{\{[^{}]{0,80}\}\}|\[(?:di)?(?:isi|nama|sebutkan|tulis|tanggal|nomor|jabatan|alamat|jumlah|\.{2,}|…)[^[\]]{0,80}\]|<(?:di)?(?:isi|nama|sebutkan|tulis|tanggal|nomor|jabatan|alamat|jumlah)[^<>]{0,80}>/giu;
/** Words that a form prints beside its blanks. */
const FORM =
  /^(?:rp|rupiah|hari|kerja|menit|jam|minggu|bulan|tahun|kali|sekali|orang|petugas|telepon|telp|tlp|hp|wa|whatsapp|sms|fax|alamat|email|e|mail|surel|website|nomor|no|jl|jalan|sebesar|selama|paling|lama|lambat|maksimal|pukul|s|d|sampai|dengan|di|dan|atau|ke|biaya|tarif|hubungi|nama|jabatan|penanggung|jawab|setiap|per|tanggal|wib|kepala|undang|peraturan|tentang)$/iu;

/** A text without its blanks. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANK, ' ').trim();
}

/** Whether a text has a blank in it. */
export function hasBlank(text: string): boolean {
  BLANK.lastIndex = 0;
  return BLANK.test(text);
}

/** `xx hari kerja`, `Rp xxx`: in a phone number the same signs only hide digits. */
const CROSSES = /(?<![\p{L}\p{N}-])x{2,}(?![\p{L}\p{N}-])/giu;

/** Whether a line is a blank with nothing but the words of a form around it: `Rp ........`, `___ hari kerja`. */
export function isBlankForm(line: string): boolean {
  const marked = line.replace(CROSSES, '____');
  if (!hasBlank(marked)) return false;
  const words = withoutBlanks(marked).split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => word === '' || FORM.test(word));
}
