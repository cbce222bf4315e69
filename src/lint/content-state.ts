import type { FoundComponent } from '../model/standards-document.ts';
import { isBlankForm } from './blanks.ts';

/** A placeholder of somebody who meant to write the text later. */
const PLACEHOLDER =
  /^(?:[-–—_.…·*•:;,/\\|?!()[\]{}<>\s]+|x{2,}|z{2,}|to-?do\b.*|tbd|tba|fixme\b.*|n\/?a|nihil isian|s\.?\s?d\.?\s?a\.?|idem|(?:sama\s+)?(?:seperti|dengan)\s+(?:di\s+)?atas|(?:belum|akan|harap|mohon|silakan|perlu|untuk)\s+(?:di\s?(?:isi|lengkapi|tentukan|susun|sesuaikan))\b.*|di\s?(?:isi|lengkapi)\b.*|isi\s+(?:di\s?sini|disini|uraian|sesuai)\b.*|isikan\b.*|belum\s+ada|kosong|lorem\s+ipsum[\s\S]*|contoh|uraian|keterangan|[[(<{]\s*(?:[^\])>}]{0,80})\s*[\])>}]|…+.*…+|\.{3,}.*\.{3,})$/iu;

type State = 'filled' | 'empty' | 'placeholder';

/** Most rules ask for it. */
const known = new WeakMap<object, State>();

/** Whether a component has a text, is empty, or has a placeholder. */
export function stateOf({ content }: Pick<FoundComponent, 'content'>): State {
  const remembered = known.get(content);
  if (remembered !== undefined) return remembered;
  const state = judge(content.text.trim());
  known.set(content, state);
  return state;
}

function judge(text: string): State {
  if (text === '') return 'empty';
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const bare = line.replace(/^(?:(?:\d{1,2}|[a-z])[.)]|[-–•*])(?:\s+|$)/i, '').trim();
    if (bare !== '' && !isPlaceholder(bare)) return 'filled';
    start += line.length + 1;
  }
  return 'placeholder';
}

/** No placeholder is longer; a text that begins like one may go on. */
const LONGEST = 400;

function isPlaceholder(line: string): boolean {
  return line.length <= LONGEST && (PLACEHOLDER.test(line) || isBlankForm(line));
}
