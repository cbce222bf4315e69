import type { ServiceStandard } from '../model/standards-document.ts';
import { type RecognisedHeading, recogniseHeading, recogniseLabel } from './component-headings.ts';
import { layoutOf, readTable, type TableLayout } from './component-table.ts';
import type { Entry, Line } from './entries.ts';
import { splitMarker } from './heading-words.ts';
import { collectServices, type ServiceCollector } from './service-draft.ts';
import { isGroupHeading, isServiceLabel, serviceNameOf } from './service-names.ts';

/** The services of a document, and the lines and tables that belong to no component. */
export interface ReadServices {
  readonly services: readonly ServiceStandard[];
  readonly others: readonly Entry[];
}

/** A line that may head a component. */
interface Candidate {
  readonly found: RecognisedHeading;
  readonly label: string;
  readonly rest: string;
  /** Candidates of the same style rank alike. */
  readonly style: string;
}

/** Where a component's text ends for certain: the parts of a decree and its signature. */
const FRAME =
  /^(?:ditetapkan\s+di\b|pada\s+tanggal\b|lampiran\b|keputusan\s|maklumat\b|memutuskan\b|menimbang\b|mengingat\b|nip\b|tembusan\b|demikian\b)/i;
/** `Cimahi, 2 Januari 2023`. */
const PLACE_AND_DATE = /^\p{Lu}[\p{L} .]{2,40},\s*(?:tanggal\s*)?[\d.…_ ]{0,8}\s*\p{L}{3,10}\s+\d{4}\.?$/u;
const LONGEST_PLAIN = 80;

export function readServices(entries: readonly Entry[]): ReadServices {
  const layouts = new Map<Entry, TableLayout>();
  const candidates = new Map<Entry, Candidate>();
  for (const entry of entries) {
    if (entry.kind === 'table') {
      const layout = layoutOf(entry);
      if (layout !== undefined) layouts.set(entry, layout);
    } else if (entry.kind === 'line') {
      const candidate = candidateOf(entry);
      if (candidate !== undefined) candidates.set(entry, candidate);
    }
  }
  const carriers = carriersOf(candidates, layouts.size > 0 ? 3 : 2);
  const services = collectServices();
  const others: Entry[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind === 'comment') return;
    if (entry.kind === 'table') {
      const layout = layouts.get(entry);
      if (layout !== undefined) {
        readTable(entry, layout, services);
        services.close();
      } else if (services.current() !== undefined) {
        for (const row of entry.rows) {
          services.add({
            text: row.cells
              .map((cell) => cell.text)
              .filter((text) => text !== '')
              .join(' '),
            at: row.at,
          });
        }
      } else others.push(entry);
      return;
    }
    const candidate = candidates.get(entry);
    if (candidate !== undefined && accepts(candidate, entry, carriers, services, layouts.size > 0)) {
      services.begin(candidate.found, { text: candidate.label, at: entry.at }, entry.at);
      services.add({ text: candidate.rest, at: entry.at });
    } else if (!readLine(entry, entries[index + 1], carriers, candidates, services)) others.push(entry);
  });
  return { services: services.finish(), others };
}

function candidateOf(line: Line): Candidate | undefined {
  const prominent = line.rank < 30;
  const whole =
    prominent || line.text.length <= LONGEST_PLAIN
      ? recogniseHeading(line.text.replace(/[:.\s]+$/, ''), prominent)
      : undefined;
  if (whole !== undefined)
    return { found: whole, label: line.text.replace(/[:\s]+$/, ''), rest: '', style: line.style };
  const labelled = recogniseLabel(line.text);
  return labelled === undefined ? undefined : { ...labelled, style: `${line.style} labelled` };
}

/** Styles in which at least so many different components are headed. */
function carriersOf(candidates: ReadonlyMap<Entry, Candidate>, least: number): ReadonlySet<string> {
  const components = new Map<string, Set<string>>();
  for (const { style, found } of candidates.values()) {
    components.set(style, (components.get(style) ?? new Set()).add(found.component));
  }
  return new Set([...components].filter(([, found]) => found.size >= least).map(([style]) => style));
}

function accepts(
  { found, style }: Candidate,
  line: Line,
  carriers: ReadonlySet<string>,
  services: ServiceCollector,
  tables: boolean,
): boolean {
  const current = services.current();
  // `Persyaratan teknis:` within the requirements.
  if (current?.component === found.component && !carriers.has(style)) return false;
  if (carriers.has(style)) return true;
  return (
    !tables &&
    carriers.size > 0 &&
    line.rank < 30 &&
    found.likeness !== 'similar' &&
    services.size() > 0 &&
    !services.has(found.component)
  );
}

/** Text of a component, a service's name, or a heading among components; false where a line is none of these. */
function readLine(
  line: Line,
  next: Entry | undefined,
  carriers: ReadonlySet<string>,
  candidates: ReadonlyMap<Entry, Candidate>,
  services: ServiceCollector,
): boolean {
  const { text } = line;
  if (FRAME.test(text) || PLACE_AND_DATE.test(text)) {
    services.close();
    return false;
  }
  if (isGroupHeading(text) && (line.rank <= 9 || text.length < 60)) {
    services.close();
    return true;
  }
  const label = text.split(':', 1)[0] ?? '';
  const explicit = isServiceLabel(label) && text.includes(':');
  const name = serviceNameOf(text);
  if (name !== undefined && (explicit || line.rank <= 7 || (services.current() === undefined && isNameLike(line)))) {
    const beginsService = explicit || services.current() === undefined || !carriers.has(line.style);
    const nextHeads = next !== undefined && candidates.has(next);
    if (beginsService || nextHeads) {
      if (line.rank <= 6 && services.current() !== undefined && carriers.has(line.style) && !nextHeads) {
        services.unknown({ text, at: line.at });
        return true;
      }
      services.announce({ text: name, at: line.at });
      return false;
    }
    services.unknown({ text, at: line.at });
    return true;
  }
  if (services.current() === undefined) return false;
  services.add({ text, at: line.at });
  return true;
}

function isNameLike(line: Line): boolean {
  return /^(?:standar\s+)?(?:pelayanan|layanan)\b/i.test(splitMarker(line.text).rest) && line.text.length <= 120;
}
