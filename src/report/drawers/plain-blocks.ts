import type { BarsBlock, Block, Card, FaultsBlock, NoticeBlock, ScoreBlock } from '../outlines/outline.ts';

/** Blocks in words, for formats that draw no figure of them. */

/** `65,09, zona kuning (Sedang)` */
export function scoreText({ value, words, label }: ScoreBlock): string {
  return value === null ? words : `${value}, ${words} (${label})`;
}

/** `Standar Pelayanan: 54,44 / 70,00`, one a bar. */
export function barTexts({ bars }: BarsBlock): string[] {
  return bars.map(({ name, value, most }) => `${name}: ${value} / ${most}`);
}

/** `Jawaban: ada`, one a fact that there is. */
export function factTexts({ facts }: Card): string[] {
  return facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}

/** `Syarat tidak terpenuhi: ada 2 temuan`, one a line. */
export function noticeTexts({ title, lines }: NoticeBlock): string[] {
  return lines.map((line) => `${title}: ${line}`);
}

/** `sp.md:3:1: galat: nomor belum lengkap. Isi nomornya`, one a fault. */
export function faultTexts({ faults }: FaultsBlock): string[] {
  return faults.map(({ place, mark, fault, remedy }) => {
    const head = [place, mark?.word ?? '', fault].filter((part) => part !== '').join(': ');
    return remedy === undefined ? head : `${head}. ${remedy}`;
  });
}

/** The paragraphs, the first with what it begins with. */
export function paragraphTexts({ lines, strong }: Block & { readonly kind: 'paragraphs' }): readonly string[] {
  if (strong === undefined) return lines;
  const [first = '', ...more] = lines;
  return [`${strong} ${first}`.trimEnd(), ...more];
}
