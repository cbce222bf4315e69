import { splitMarker } from '../text/heading-words.ts';
import { type BrokenTitle, brokenTitles } from './broken-titles.ts';
import { readTable } from './component-table.ts';
import { type Entry, type Line, PLAIN } from './entries.ts';
import {
  bareRowsOf,
  type Candidate,
  candidateOf,
  carriersOf,
  carryingRank,
  FLAT,
  isFollowedByText,
  LEAST,
  PROMINENT,
} from './heading-candidates.ts';
import type { HeadingRecogniser } from './recognise-heading.ts';
import { collectServices, type DraftComponent, type FinishedServices, type ServiceCollector } from './service-draft.ts';
import { isGroupHeading, isServiceLabel, isTitle, namesGroup, serviceNameOf } from './service-names.ts';
import { componentsOf, layoutOf, type TableLayout } from './table-layout.ts';

/** The services of a document, and the lines and tables that belong to no component. */
export interface ReadServices extends FinishedServices {
  readonly others: readonly Entry[];
}

/** Where a component's text ends for certain: the parts of a decree, its signature, a maklumat. */
const FRAME =
  /^(?:ditetapkan\s+di\b|(?:pada\s+)?tanggal\s*:|pada\s+tanggal\b|lampiran\b|(?:surat\s+)?keputusan\s+(?:kepala|camat|lurah|bupati|wali|direktur)|keputusan$|maklumat\s+pelayanan\b|memutuskan\b|menimbang\s*:|mengingat\s*:|nip\b|tembusan\b|mengetahui\s*[,:]|demikian\b)/i;
/** `Cimahi, 2 Januari 2023`, and below it, or without it, who signs. */
const SIGNED =
  /^(?:\p{Lu}[\p{L} .]{2,40},\s*(?:tanggal\s*)?[\d.…_ -]{0,12}\s*\p{L}{3,10}\s+\d{4}\.?|(?:a\.?n\.?\s+|plt\.?\s+|plh\.?\s+)?(?:KEPALA|CAMAT|LURAH|DIREKTUR|BUPATI|WALI ?KOTA|GUBERNUR)\b[^\p{Ll}]*)$/u;
/**
 * How the text of a component goes on that begins with its heading: `Evaluasi kinerja pelaksana dilakukan tiap bulan`.
 */
const SENTENCE = /^(?:di|me|ber|ter|adalah|yang|oleh)\p{Ll}*/u;

/** Finds services and their components, in tables and under headings. */
export function readServices(entries: readonly Entry[], recogniseHeading: HeadingRecogniser): ReadServices {
  const layouts = new Map<Entry, TableLayout>();
  const candidates = new Map<Entry, Candidate>();
  for (const entry of entries) {
    if (entry.kind === 'table') {
      const layout = layoutOf(entry, recogniseHeading);
      if (layout !== undefined) layouts.set(entry, layout);
    } else if (entry.kind === 'line') {
      const candidate = candidateOf(entry, recogniseHeading);
      if (candidate !== undefined) candidates.set(entry, candidate);
    }
  }
  const services = collectServices();
  const set = carriersOf(entries, candidates, layouts.size > 0);
  const bare =
    layouts.size > 0 ? [] : [...bareRowsOf(entries, carriedBy(set, candidates, layouts).size, recogniseHeading)];
  for (const [entry, row] of bare) if (!candidates.has(entry)) candidates.set(entry, row);
  const carriers = new Set([...set, ...bare.map(([, { style }]) => style)]);
  const walk: Walk = {
    entries,
    layouts,
    candidates,
    carriers,
    carried: carriedBy(carriers, candidates, layouts),
    ...habitsOf(carriers, candidates),
    titles: brokenTitles(entries, (entry) => candidates.has(entry)),
    services,
    recogniseHeading,
  };
  const others = entries.filter((entry, index) => !readEntry(entry, index, walk));
  return { ...services.finish(), others };
}

interface Walk extends Habits {
  readonly entries: readonly Entry[];
  readonly layouts: ReadonlyMap<Entry, TableLayout>;
  readonly candidates: ReadonlyMap<Entry, Candidate>;
  readonly carriers: ReadonlySet<string>;
  /** Components that have a heading in one of these styles, or a cell of a table, anywhere in the document. */
  readonly carried: ReadonlySet<string>;
  readonly titles: ReadonlyMap<Entry, BrokenTitle | undefined>;
  readonly services: ServiceCollector;
  readonly recogniseHeading: HeadingRecogniser;
}

/** How a document sets the headings of its components. */
interface Habits {
  /** They begin with a capital: `2) jumlah petugas;` is an entry of a list. */
  readonly capital: boolean;
  /** Those set off from the text are numbered, so that `1. KTP` may be one of them. */
  readonly numbered: boolean;
}

function habitsOf(carriers: ReadonlySet<string>, candidates: ReadonlyMap<Entry, Candidate>): Habits {
  const headings = [...candidates.values()].filter(({ style }) => carriers.has(style));
  const capital = headings.filter(({ label }) => beginsWithCapital(label)).length;
  const setOff = headings.filter(({ style }) => isSetOff(style));
  const numbered = setOff.filter(({ label }) => splitMarker(label).marker !== '').length;
  return { capital: capital * 4 >= headings.length * 3, numbered: numbered * 2 >= setOff.length };
}

/** `dan Prosedur: ...` is the rest of a heading. */
function beginsWithCapital(label: string): boolean {
  return !/^(?!(?:dan|atau)\b)\p{Ll}/u.test(splitMarker(label).rest);
}

function carriedBy(
  carriers: ReadonlySet<string>,
  candidates: ReadonlyMap<Entry, Candidate>,
  layouts: ReadonlyMap<Entry, TableLayout>,
): ReadonlySet<string> {
  const carried = new Set<string>();
  for (const { style, found } of candidates.values()) if (carriers.has(style)) carried.add(found.component);
  for (const layout of layouts.values()) for (const component of componentsOf(layout)) carried.add(component);
  return carried;
}

/** Whether an entry was taken for a component, its text, or a heading among them. */
function readEntry(entry: Entry, index: number, walk: Walk): boolean {
  const { services, layouts, candidates } = walk;
  if (entry.kind === 'comment') return true;
  if (entry.kind === 'table') {
    const layout = layouts.get(entry);
    if (layout !== undefined) {
      readTable(entry, layout, services, walk.recogniseHeading);
      services.close();
      return true;
    }
    const rows = entry.rows.map(({ cells, at }) => ({
      text: cells
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(' '),
      at,
    }));
    if (rows.some(({ text }) => FRAME.test(text) || SIGNED.test(text))) services.close();
    if (services.current() === undefined) return false;
    for (const row of rows) services.add(row);
    return true;
  }
  // `3` on a line of its own, above its heading.
  const following = walk.entries[index + 1];
  if (/^\(?\d{1,2}[.)]*$/.test(entry.text) && following !== undefined && candidates.has(following)) return true;
  const candidate = candidates.get(entry);
  if (candidate === undefined || !accepts(candidate, entry, index, walk)) {
    // `Persyaratan Perpanjangan` below `Persyaratan Izin Baru`: not an unknown heading.
    if (candidate === undefined || services.current()?.component !== candidate.found.component)
      return readLine(entry, index, walk);
    services.add({ text: entry.text, at: entry.at });
    return true;
  }
  // Words in capitals are set off by that alone; a list may be set so as well.
  const waiting = entry.style.startsWith('heading') && /\p{Ll}/u.test(entry.text);
  services.begin(candidate.found, { text: candidate.label, at: entry.at }, entry.at, waiting);
  services.add({ text: candidate.rest, at: entry.at });
  return true;
}

/** Whether a style sets its lines off from the text. */
function isSetOff(style: string): boolean {
  return /^(?:heading|bold)|bold$/.test(style);
}

/** Whether an entry of a list is deeper than those that head components. */
function isBelow(style: string, carriers: ReadonlySet<string>): boolean {
  const depth = depthOf(style);
  return depth !== undefined && [...carriers].some((carrier) => depth > (depthOf(carrier) ?? depth));
}

function depthOf(style: string): number | undefined {
  const [, depth] = /^item (\d+)/.exec(style) ?? [];
  return depth === undefined ? undefined : Number(depth);
}

function accepts(candidate: Candidate, line: Line, index: number, walk: Walk): boolean {
  const { carriers, carried, services, layouts, recogniseHeading } = walk;
  const { found, style, label, rest } = candidate;
  const { component, likeness } = found;
  if (walk.capital && !beginsWithCapital(label) && line.rank > PROMINENT) return false;
  // `1. Jumlah petugas yang dibutuhkan 2 orang` in a list below the headings.
  if (style === FLAT && isBelow(line.style, carriers)) return false;
  // Half a heading, `4. Penanganan`, counts where nothing sets whole ones off.
  if (style === FLAT && recogniseHeading(label, 'none') === undefined && [...carriers].some(isSetOff)) return false;
  const carries =
    carriers.has(style) ||
    // A label that nothing follows.
    (line.text.endsWith(':') && carriers.has(`${style} labelled`)) ||
    (carriers.has(FLAT) && /^\(?\d/.test(label) && likeness !== 'similar');
  // `Persyaratan teknis:` within the requirements goes on with them.
  if (services.current()?.component === component)
    return carries && likeness === 'exact' && !(style === FLAT && SENTENCE.test(rest));
  if (carries) return true;
  if (likeness === 'similar' || (rest === '' && !isFollowedByText(index, walk.entries, walk.candidates))) return false;
  // One heading set otherwise than all others: of this service, or of the whole document.
  if (services.size() > 0 && !services.has(component) && layouts.size === 0 && line.rank < PLAIN) return style !== FLAT;
  if (style === FLAT && SENTENCE.test(rest)) return false;
  return carried.size >= LEAST.flat && !carried.has(component) && recogniseHeading(label, 'none') !== undefined;
}

/** Text of a component, a service's name, or a heading among components; false where a line is none of these. */
function readLine(line: Line, index: number, walk: Walk): boolean {
  const { services } = walk;
  const { text } = line;
  if (FRAME.test(text) || SIGNED.test(text)) {
    services.close();
    services.retract();
    return false;
  }
  const inside = services.current() !== undefined;
  if (walk.titles.has(line) && (!inside || line.rank <= PROMINENT || beginsAnother(index, walk))) {
    const title = walk.titles.get(line);
    services.close();
    if (title !== undefined) services.announce({ text: title.name, at: title.at }, 'title');
    return false;
  }
  if (inside ? namesGroup(text) : isGroupHeading(text)) {
    services.close();
    return true;
  }
  // Within a component only a label may name the next service, and labels have their sign.
  const plain = inside && line.rank > PROMINENT && !/[:=]/.test(text);
  const found = plain ? undefined : serviceNameOf(text);
  const labelled = found?.strength === 'label' && isServiceLabel(text.split(/[:=]/, 1)[0] ?? '');
  const standing = labelled ? 'name' : line.rank <= PROMINENT ? standingOf(line, index, walk) : 'text';
  const named = standing === 'name' && (!labelled || !inside || beginsAnother(index, walk));
  if (named || (!inside && found?.strength === 'title' && isTitle(text))) {
    if (found === undefined) services.close();
    else services.announce({ text: found.name, at: line.at }, !named ? 'line' : labelled ? 'label' : 'title');
    return false;
  }
  if (standing === 'unknown') services.unknown({ text, at: line.at });
  else if (inside) services.add({ text, at: line.at });
  return inside || standing === 'unknown';
}

/** What a heading, or a bold line, that names no component is there for. */
function standingOf(line: Line, index: number, walk: Walk): 'name' | 'unknown' | 'text' {
  const { services, carriers } = walk;
  const carrying = carryingRank(carriers);
  if (line.rank < carrying && (carrying <= PROMINENT || services.current() === undefined)) return 'name';
  if (line.rank > carrying) return services.size() === 0 ? 'name' : 'text';
  if (beginsAnother(index, walk)) return 'name';
  if (isEntry(line, walk)) return 'text';
  return line.rank === carrying ? 'unknown' : 'text';
}

/**
 * Whether a line that its capitals set off is the text of a component: `1. KTP 2. KK`, `FOTOKOPI KTP` below
 * `PERSYARATAN`.
 */
function isEntry({ text, style }: Line, { services, numbered }: Walk): boolean {
  const current = services.current();
  if (current === undefined || /\p{Ll}/u.test(text)) return false;
  const { marker } = splitMarker(text);
  if (marker !== '') return !numbered || SHORT_LIST.test(text) || !continuesHeadings(marker, current);
  // Where lines in capitals alone say anything of a component, they are its text; the first and the last tell for all.
  return (
    style.startsWith('heading') &&
    !/\p{Ll}/u.test(`${current.content[0]?.text ?? ''}${current.content.at(-1)?.text ?? ''}`)
  );
}

/** Whether a number is the one after that of the heading above, and does not count the entries below it. */
function continuesHeadings(marker: string, { heading, content }: DraftComponent): boolean {
  const number = numberOf(marker);
  const above = content.at(-1)?.text ?? '';
  return number === numberOf(heading.text) + 1 && number !== numberOf(above) + 1;
}

/** The number that a line begins with; none: NaN. */
function numberOf(text: string): number {
  return Number(/^\(?(\d{1,2})/.exec(text)?.[1]);
}

/** `1. KTP`, `1. KTP 2. KK`: an abbreviation, or several entries on a line. */
const SHORT_LIST = /^\(?(?:\d{1,2}|\p{L})[.)]\s+(?:\p{Lu}[\p{Lu}-]{1,4}$|.{1,80}?\s\(?(?:\d{1,2}|\p{L})[.)]\s)/u;

/** Entries that are looked at for the first component behind a service's name. */
const AHEAD = 6;

/** Whether what follows is the first component of another service. */
function beginsAnother(index: number, { entries, candidates, layouts, services, carriers }: Walk): boolean {
  for (const entry of entries.slice(index + 1, index + 1 + AHEAD)) {
    if (layouts.has(entry)) return true;
    const candidate = candidates.get(entry);
    if (candidate !== undefined && carriers.has(candidate.style))
      return services.size() === 0 || services.has(candidate.found.component);
  }
  return false;
}
