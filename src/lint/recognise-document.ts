import type { LintPolicy } from '../model/lint-policy.ts';
import type { Citation, DocumentKind, PlacedText, StandardsDocument } from '../model/standards-document.ts';
import type { TextDocument } from '../model/text-document.ts';
import { type Entry, entriesOf, linesOf } from './entries.ts';
import { findCitations, findUnnumbered } from './find-citations.ts';
import { findLocalities } from './find-localities.ts';
import { findRegion } from './find-region.ts';
import { findRegions } from './find-regions.ts';
import { insteadOf } from './instead-of-standard.ts';
import { readDecree } from './read-decree.ts';
import { findMaklumat, maklumatKind, readMaklumat } from './read-maklumat.ts';
import { readServices } from './read-services.ts';
import { readSuppressions } from './read-suppressions.ts';
import { isTitle, serviceNameOf } from './service-names.ts';
import { splitCells } from './split-cells.ts';
import { splitDecree } from './split-decree.ts';
import { splitTrailingHeadings } from './split-trailing-headings.ts';
import { textPieces } from './text-pieces.ts';
import { SHIPPED_POLICY, vocabularyOf } from './vocabulary.ts';

/** With fewer components, what looks like a service is a paragraph about one. */
const LEAST_COMPONENTS = 2;

/** Understands a document as a standard, a maklumat, or neither, by the words of a policy; total: any blocks give a document. */
export function recogniseDocument(text: TextDocument, policy: LintPolicy = SHIPPED_POLICY): StandardsDocument {
  const vocabulary = vocabularyOf(policy);
  const { recogniseHeading, dates } = vocabulary;
  const set = entriesOf(text).map((entry) => splitCells(entry, recogniseHeading));
  const entries = text.format === 'pdf' ? splitTrailingHeadings(set, recogniseHeading) : set;
  const title = titleOf(entries);
  const read = readServices(entries, recogniseHeading);
  const whole = read.services.some(({ components }) => components.length >= LEAST_COMPONENTS);
  const services = whole && !SURVEY.test(title ?? '') ? read.services : [];
  const lines = splitDecree(linesOf(services.length > 0 ? read.others : entries));
  const decree = readDecree(lines, vocabulary);
  const start = findMaklumat(lines, services.length === 0);
  const maklumat = start < 0 ? undefined : readMaklumat(lines, start, decree, dates);
  const alone = services.length === 0 && maklumat === undefined;
  const instead = alone ? insteadOf(lines, decree, read.passages) : undefined;
  const kind = kindOf(
    services.length > 0 || instead === 'decree',
    maklumat && maklumatKind(lines, start, maklumat),
    entries,
  );
  const pieces = textPieces(text);
  const regions = pieces.flatMap(findRegions);
  return {
    file: text.file,
    format: text.format,
    kind,
    title,
    at: text.blocks[0]?.at ?? { file: text.file },
    region: findRegion(lines, regions),
    decree,
    instead,
    services: named(services, lines),
    maklumat,
    citations: [...pieces.flatMap(findCitations), ...unnumbered(lines, services, entries)],
    regions,
    localities: findLocalities(lines, pieces),
    suppressions: readSuppressions(text.blocks),
  };
}

/** Surveys ask about the components, and reports on them mark each. */
const SURVEY =
  /^(?:kuesioner|kuisioner|angket|survei kepuasan|(?:(?:ringkasan|publikasi|dokumen) )?(?:laporan|hasil|rekap\w*|analisis|pengolahan)\b.{0,60}\b(?:surve[iy]|skm|ikm|kepuasan)\b)/i;

function titleOf(entries: readonly Entry[]): string | undefined {
  const lines = entries.filter((entry) => entry.kind === 'line').slice(0, HEAD);
  const title = lines.find(({ rank }) => rank <= 7) ?? lines[0];
  return title?.text.slice(0, LONGEST_TITLE);
}

/** Lines among which a title that is set as one goes before the very first. */
const HEAD = 4;
const LONGEST_TITLE = 300;

const STANDARD = /^(?:lampiran\b.*)?(?:\d+[.)]\s*)?standar\s+(?:pelayanan|layanan)\b(?!\s+minimal)/i;

function kindOf(services: boolean, maklumat: DocumentKind | undefined, entries: readonly Entry[]): DocumentKind {
  if (services) return 'standar';
  if (maklumat !== undefined) return maklumat;
  const titled = entries.some((entry) => entry.kind === 'line' && entry.rank <= 7 && STANDARD.test(entry.text));
  return titled ? 'standar' : 'other';
}

/** A document on one service may name it in its title alone. */
function named(services: StandardsDocument['services'], lines: readonly PlacedText[]): StandardsDocument['services'] {
  const [only, second] = services;
  if (only === undefined || second !== undefined || only.name !== undefined) return services;
  for (const { text } of lines) {
    const found = text.length <= 160 && STANDARD.test(text) && isTitle(text) ? serviceNameOf(text) : undefined;
    if (found !== undefined) return [{ ...only, name: found.name }];
  }
  return services;
}

/** Regulations that legal bases list without number and year: in the component, and in the decree behind `Mengingat`. */
function unnumbered(
  lines: readonly PlacedText[],
  services: StandardsDocument['services'],
  entries: readonly Entry[],
): Citation[] {
  const bases = services.flatMap(({ components }) =>
    components.filter(({ component }) => component === 'dasar-hukum').map(({ content }) => content),
  );
  const start = lines.findIndex(({ text }) => /^mengingat\b/i.test(text));
  const end = lines.findIndex(
    ({ text }, index) => index > start && /^(?:memutuskan|menetapkan|memperhatikan)\b/i.test(text),
  );
  const considered = start < 0 || end < 0 ? [] : lines.slice(start, end);
  let places: ReadonlyMap<string, PlacedText['at']> | undefined;
  const placeOf = (wanted: string) => {
    places ??= new Map(entries.flatMap((entry) => (entry.kind === 'line' ? [[entry.text, entry.at] as const] : [])));
    return places.get(wanted);
  };
  return [
    ...bases,
    ...considered.map(({ text, at }) => ({ text: text.replace(/^mengingat\s*:?\s*/i, ''), at })),
  ].flatMap(({ text, at }) =>
    findUnnumbered({ text, placeAt: (index) => placeOf(text.slice(index).split('\n', 1)[0] ?? '') ?? at }),
  );
}
