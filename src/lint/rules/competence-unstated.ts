import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule, onContent } from './rule.ts';

const QUALIFIED =
  /\b(?:sd|smp|sma|smk|slta|sltp|smu|d\s?-?\s?(?:i{1,3}|iv|[1-4])|s\s?-?\s?[1-3]|ners|str|sip|sik|diploma|sarjana|magister|profesi|sederajat|pendidikan|ijazah|lulusan|jurusan|mampu|menguasai|memahami|mengetahui|mengerti|memiliki|mempunyai|kompeten|berkompeten|terampil|terlatih|pengetahuan|ke?terampilan|keahlian|kemampuan|pelatihan|diklat|bimtek|bersertifikat|sertifikat|sertifikasi|pengalaman|berpengalaman|mengoperasikan|komputer|dokter|perawat|bidan|apoteker|analis|guru|tenaga|ramah|sopan|santun|teliti|cakap|cekatan|jujur|disiplin|komunikatif|komunikasi)\b/i;

/** A competence without education, knowledge or skill that the officers have. */
export const competenceUnstated: LintRule<{ readonly written: string }> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21 huruf h'],
  check: onContent('kompetensi', (text) =>
    QUALIFIED.test(text) || text.split(/\s+/).length > 12 ? undefined : { written: excerpt(text) },
  ),
  words: {
    id: {
      title: 'Kompetensi tidak disebut',
      message: ({ written }) => `kompetensi pelaksana tidak menyebut kompetensinya: ${quoted(written)}`,
      remedy: 'Sebut pendidikan, keahlian, atau pelatihan yang harus dimiliki pelaksana',
      explanation: [
        'Kompetensi pelaksana meliputi pengetahuan, keahlian, keterampilan, dan pengalaman. Uraian harus menyebut sekurang-kurangnya satu: pendidikan, keahlian, pelatihan, atau sertifikat.',
      ],
    },
    en: {
      title: 'Competence not stated',
      message: ({ written }) => `the competence of staff names no competence: ${quoted(written)}`,
      remedy: 'Name the education, skills or training that staff must have',
      explanation: [
        'Competence is knowledge, expertise, skill and experience. The text must name at least one: education, expertise, training or a certificate.',
      ],
    },
  },
  example: {
    wrong: '## Kompetensi Pelaksana\n\nBaik',
    right:
      '## Kompetensi Pelaksana\n\nPaling rendah SMA, mampu mengoperasikan komputer, sudah mengikuti pelatihan SIAK.',
  },
};
