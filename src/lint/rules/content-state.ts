import type { FoundComponent } from '../../model/standards-document.ts';

/** What stands where text should, of a person who meant to come back. */
const PLACEHOLDER =
  /^(?:[-–—_.…·*•:;,/\\|?!()[\]{}<>\s]+|x{2,}|z{2,}|to-?do\b.*|tbd|tba|fixme\b.*|n\/?a|nihil isian|s\.?\s?d\.?\s?a\.?|idem|(?:sama\s+)?(?:seperti|dengan)\s+(?:di\s+)?atas|(?:belum|akan|harap|mohon|silakan|perlu|untuk)\s+(?:di\s?(?:isi|lengkapi|tentukan|susun|sesuaikan))\b.*|di\s?(?:isi|lengkapi)\b.*|isi\s+(?:di\s?sini|disini|uraian|sesuai)\b.*|isikan\b.*|belum\s+ada|kosong|lorem\s+ipsum[\s\S]*|contoh|uraian|keterangan|[[(<{]\s*(?:[^\])>}]{0,80})\s*[\])>}]|…+.*…+|\.{3,}.*\.{3,})$/iu;

/** Whether a component says something, nothing, or holds the place of what is still to be written. */
export function stateOf({ content }: Pick<FoundComponent, 'content'>): 'filled' | 'empty' | 'placeholder' {
  const text = content.text.trim();
  if (text === '') return 'empty';
  const lines = text.split('\n').map((line) => line.replace(/^(?:\d{1,2}[.)]|[a-z][.)]|[-–•*])\s*/i, '').trim());
  return lines.every((line) => line === '' || isPlaceholder(line)) ? 'placeholder' : 'filled';
}

function isPlaceholder(line: string): boolean {
  return line.length <= 400 && PLACEHOLDER.test(line);
}
