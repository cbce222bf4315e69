/** A checklist without a fault; the tests of faults change a line of it. */
export const SMALL_CHECKLIST = `id: kecil
title: Instrumen Kecil
version: 3
basis:
  po: { title: Peraturan, status: verified, url: https://contoh.example/po }
  lkj: { title: Laporan, status: single-source }
scale: { max: 100, decimals: 2 }
total: 10
zones:
  source: po
  levels:
    - { min: 81, zone: green, label: Tinggi }
    - { min: 51, zone: yellow, label: Sedang }
    - { min: 0, zone: red, label: Rendah }
answers:
  ada-tidak:
    - { answer: tidak, points: 0, also: [belum ada] }
    - { answer: ada, points: 1, also: [ya, tersedia] }
  poin: { number: { min: 1, max: 21.85 } }
sections:
  - id: standar
    title: Standar
    source: po
    items:
      - { id: persyaratan, title: Persyaratan, weight: 6, per: service, answers: ada-tidak, na: allowed }
      - { id: toilet, title: Toilet, weight: 3, answers: ada-tidak }
  - id: angka
    title: Angka
    source: lkj
    weight: 1
    items:
      - { id: nilai, title: Nilai, weight: 1, answers: poin, na: allowed }
`;

/** The text with one piece of it replaced, which must be there once. */
export function change(text: string, from: string, to: string): string {
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${pieces.length - 1} times`);
  return pieces.join(to);
}
