import type { Run } from '../../src/model/run.ts';
import type { Outcome } from '../support/run-main.ts';

/** A checklist of two items, 60 and 40 points: `papan` alone is yellow, `toilet` alone red, both are green. */
export const KECIL = `id: kecil
title: Instrumen Kecil
version: 1
basis:
  uji: { title: Untuk uji, status: verified }
scale: { max: 100, decimals: 2 }
total: 100
rollup: mean-of-units
zones:
  source: uji
  levels:
    - { min: 81, zone: green, label: Tinggi }
    - { min: 51, zone: yellow, label: Sedang }
    - { min: 0, zone: red, label: Rendah }
answers:
  ada-tidak:
    - { answer: tidak, points: 0 }
    - { answer: ada, points: 1 }
sections:
  - id: semua
    title: Semua butir
    source: uji
    items:
      - { id: papan, title: Papan layanan, weight: 60, answers: ada-tidak, na: allowed }
      - { id: toilet, title: Toilet, weight: 40, answers: ada-tidak, na: allowed }
`;

/** Same shape, another instrument: `toilet` alone is enough for green. */
export const LAIN = KECIL.replace('id: kecil', 'id: lain')
  .replace('weight: 60', 'weight: 10')
  .replace('weight: 40', 'weight: 90');

/** The answers that put a unit of `kecil` into each zone, and into none. */
const ANSWERS = {
  green: '{ papan: ada, toilet: ada }',
  yellow: '{ papan: ada, toilet: tidak }',
  red: '{ papan: tidak, toilet: ada }',
  none: '{ papan: { answer: tidak berlaku, reason: uji }, toilet: { answer: tidak berlaku, reason: uji } }',
} as const;

/**
 * An assessment of a unit in that zone; `head` contains the lines before it (`checklist: kecil.yaml` where it is
 * absent).
 */
export function unit(id: string, zone: keyof typeof ANSWERS, head = 'checklist: kecil.yaml'): string {
  return `${head}\nunit: { id: ${id}, name: Unit ${id} }\nanswers: ${ANSWERS[zone]}\n`;
}

/** An assessment with one misspelt answer, in line 3. */
export function brokenUnit(id: string): string {
  return `checklist: kecil.yaml\nunit: { id: ${id}, name: Unit ${id} }\nanswers: { papan: adaa }\n`;
}

/** The run that a call with `-f json` printed. */
export function runOf({ stdout }: Outcome): Run & {
  readonly rejected: readonly { readonly diagnostics: readonly { readonly message: string }[] }[];
} {
  return JSON.parse(stdout);
}

/** Ids of the units scored, and the codes of everything that was found fault with. */
export function summary(outcome: Outcome) {
  const run = runOf(outcome);
  return {
    code: outcome.code,
    units: run.units.map(({ id }) => id),
    rejected: run.rejected.map(({ file, diagnostics }) => `${file}: ${diagnostics.map(({ code }) => code).join(' ')}`),
    missing: run.missing,
    warnings: run.warnings.map(({ code }) => code),
  };
}
