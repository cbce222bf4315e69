import type { Place } from '../model/diagnostic.ts';
import type { DocumentKind, PlacedText, StandardsDocument } from '../model/standards-document.ts';
import type { TextDocument } from '../model/text-document.ts';
import { type Entry, entriesOf } from './entries.ts';
import { findCitations } from './find-citations.ts';
import { findRegion } from './find-region.ts';
import { readDecree } from './read-decree.ts';
import { findMaklumat, readMaklumat } from './read-maklumat.ts';
import { readServices } from './read-services.ts';
import { readSuppressions } from './read-suppressions.ts';

/** Understands a document as a standard, a maklumat, or neither; total: any blocks give a document. */
export function recogniseDocument(text: TextDocument): StandardsDocument {
  const entries = entriesOf(text);
  const { services, others } = readServices(entries);
  const lines = linesOf(others);
  const maklumatAt = findMaklumat(lines);
  const hasServices = services.some(({ components }) => components.length >= 2);
  const kind = kindOf(hasServices, maklumatAt >= 0, lines);
  const at: Place = text.blocks[0]?.at ?? { file: text.file };
  return {
    file: text.file,
    format: text.format,
    kind,
    title: titleOf(entries),
    at,
    region: findRegion(lines),
    decree: readDecree(lines),
    services: kind === 'standar' ? services : [],
    maklumat: maklumatAt >= 0 && kind !== 'other' ? readMaklumat(lines, maklumatAt) : undefined,
    citations: linesOf(entries).flatMap(findCitations),
    suppressions: readSuppressions(text.blocks),
  };
}

function titleOf(entries: readonly Entry[]): string | undefined {
  const lines = entries.filter((entry) => entry.kind === 'line').slice(0, 20);
  const heading = lines.find(({ rank }) => rank <= 7) ?? lines[0];
  return heading?.text.slice(0, 300);
}

function kindOf(services: boolean, maklumat: boolean, lines: readonly PlacedText[]): DocumentKind {
  if (services) return 'standar';
  if (maklumat) return isRegional(lines) ? 'maklumat-pemda' : 'maklumat-unit';
  return lines.slice(0, 40).some(({ text }) => /standar\s+pelayanan/i.test(text)) ? 'standar' : 'other';
}

/** UU 23/2014 Pasal 347: signed by the head of the region. */
function isRegional(lines: readonly PlacedText[]): boolean {
  const whole = lines.map(({ text }) => text).join('\n');
  return (
    /23\s+tahun\s+2014[\s\S]{0,120}pasal\s+347|pasal\s+347[\s\S]{0,120}23\s+tahun\s+2014/i.test(whole) ||
    lines.some(({ text }) => /^(?:bupati|wali\s?kota|gubernur)\b/i.test(text) && text.length < 60)
  );
}

/** All lines, those of tables cell by cell. */
export function linesOf(entries: readonly Entry[]): PlacedText[] {
  return entries.flatMap((entry): PlacedText[] => {
    if (entry.kind === 'line') return [entry];
    if (entry.kind === 'comment') return [];
    return entry.rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, at }) => text.split('\n').map((line) => ({ text: line, at }))),
    );
  });
}
