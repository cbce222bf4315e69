import type { DiagnosticText, Messages } from '../messages/messages.ts';
import type { Zone } from '../model/checklist.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { maskPersonalData } from '../model/personal-data.ts';
import type { Gap, Reading, Run } from '../model/run.ts';

/** A number with the scale's decimals and the language's decimal mark: 88,45. */
export function formatNumber(value: number, decimals: number, { decimalMark }: Messages): string {
  return value.toFixed(decimals).replace('.', decimalMark);
}

/** A number with no more decimals than it needs: 51, 21,85. */
export function formatPlain(value: number, { decimalMark }: Messages): string {
  return String(value).replace('.', decimalMark);
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** A size for people: 12,3 MB. */
export function formatBytes(bytes: number, { decimalMark }: Messages): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const number = bytes / 1024 ** power;
  return `${number.toFixed(power === 0 ? 0 : 1).replace('.', decimalMark)} ${UNITS[power]}`;
}

/** Formats scores of one run; a dash where there is none. */
export function scoreFormat(run: Pick<Run, 'checklist'>, messages: Messages): (value: number | null) => string {
  const decimals = run.checklist?.scale.decimals ?? 0;
  return (value) => (value === null ? '–' : formatNumber(value, decimals, messages));
}

/** What a unit or an institution is called by its score and its answers: "Kualitas Tinggi, Tanpa Maladministrasi". */
export function labelText({ label, additions = [] }: Pick<Reading, 'label' | 'additions'>): string {
  return label === null ? '' : [label, ...additions].join(', ');
}

/** "hijau", or "tanpa nilai". */
export function zoneWord(zone: Zone | null, { report }: Messages): string {
  return zone === null ? report.notScored : report.zones[zone];
}

/** "zona hijau"; where the instrument has no zones any more, the zone that the score had: "setara zona hijau (2024)". */
export function zonePhrase(zone: Zone | null, { checklist }: Pick<Run, 'checklist'>, messages: Messages): string {
  const { report } = messages;
  if (zone === null) return report.notScored;
  const year = checklist?.colors?.year;
  return year === undefined ? report.zone(report.zones[zone]) : report.zoneOfYear(report.zones[zone], year);
}

/** That a gap is waived, until when and why; undefined where it is not. */
export function waiverText({ waived, waiver }: Gap, { report }: Messages): string | undefined {
  if (waiver !== undefined) return report.waivedUntil(waiver.until, waiver.reason);
  // A run saved before waivers were in it.
  return waived ? report.waived : undefined;
}

/** The text of a diagnostic, personal data in what it quotes masked. */
export function diagnosticText(diagnostic: Diagnostic, { diagnostics }: Messages): DiagnosticText {
  const text = diagnostics[diagnostic.code] as (facts: Diagnostic['facts']) => DiagnosticText;
  const { fault, remedy } = text(diagnostic.facts);
  return {
    fault: maskPersonalData(fault),
    ...(remedy === undefined ? {} : { remedy: maskPersonalData(remedy) }),
  };
}
