import { Parser } from 'htmlparser2';
import { flatText } from '../flat-text.ts';
import { HIDDEN_STYLE, isBoundary, isHeadingName, SKIPPED, UNFOLDS } from './element-kinds.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a page opens by scripts, each by the index at which its element begins. */
export interface Panels {
  /** Hidden elements that a visitor can open. */
  readonly opened: ReadonlySet<number>;
  /** Labels that are in a list apart from their panels, or say only `Tampilkan`: no text where they are. */
  readonly labels: ReadonlySet<number>;
  /** Buttons that are directly above their panels. */
  readonly headers: ReadonlySet<number>;
  /** Of panels with a label elsewhere: the label, and the depth of heading that it has there. */
  readonly headings: ReadonlyMap<number, { readonly text: string; readonly depth: number }>;
}

/** An element that may open another. */
interface Opener {
  readonly start: number;
  readonly id: string | undefined;
  readonly targets: readonly string[];
  /** Whether it says that it opens something; a link within the page may only go there. */
  readonly explicit: boolean;
  /** Depth of the heading above it. */
  readonly depth: number;
  text: string;
  /** Letters of the page up to its end. */
  end: number;
}

/** An element with an id, which may be opened. */
interface Panel {
  readonly start: number;
  readonly parent: number;
  /** Letters of the page in front of it. */
  readonly before: number;
  readonly labelledBy: string | undefined;
  readonly hidden: boolean;
  /** Its first block of text. */
  lead: string;
  leads: boolean;
}

interface Open {
  readonly opener: Opener | undefined;
  readonly panel: Panel | undefined;
  readonly heading: boolean;
  readonly menu: boolean;
}

const NOTHING: Panels = { opened: new Set(), labels: new Set(), headers: new Set(), headings: new Map() };
/** A page without these opens nothing. */
const HINT =
  /hidden|display\s*:\s*none|href\s*=\s*["']?#[\w-]|target\s*=|aria-(?:controls|labelledby)|data-tab|onclick/i;
const CONTAINERS: ReadonlySet<string> = new Set('div section article aside main p ul ol dl dd li table td'.split(' '));
/** Menus, forms to log in and the like are opened as well, and contain no text. */
const NO_TEXT = /\b(?:dropdown|menu|navbar|offcanvas|sidebar|search|login|cookie|tooltip|popover)/i;
/** Says that something opens, not what. */
const GENERIC =
  /^\W*(?:(?:klik|tekan)\b.*|(?:tampilkan|lihat|buka|tutup|baca|sembunyikan|show|hide|view|read|more)(?: (?:detail|detil|rincian|semua|lengkap|selengkapnya|lebih lanjut|isi|di ?sini|more|less|all))*|detail|detil|rincian|selengkapnya)\W*$/i;
const LONGEST_LABEL = 200;
const LONGEST_LEAD = 300;
/** Depth of labels where no heading is above them. */
const DEPTH = 3;

/**
 * Finds what a visitor of a page can open: tabs and accordions, by the attributes that tie a label to its panel, and
 * hidden text directly below what looks as if it opens it.
 */
export function findPanels(source: string): Panels {
  if (!HINT.test(source)) return NOTHING;
  const { openers, panels, beneath } = scan(source);
  const opened = new Set(beneath);
  const labels = new Set<number>();
  const headers = new Set<number>();
  const headings = new Map<number, { text: string; depth: number }>();
  const byId = new Map(openers.flatMap((opener) => (opener.id === undefined ? [] : [[opener.id, opener] as const])));
  const pairs = openers.flatMap((opener) => {
    const panel = opener.targets
      .map((id) => panels.get(id))
      .find((one) => one !== undefined && one.start !== opener.start);
    return panel === undefined ? [] : [{ opener, panel }];
  });
  for (const panel of panels.values()) {
    const opener = byId.get(panel.labelledBy ?? '');
    if (opener !== undefined && opener.start !== panel.start) pairs.push({ opener, panel });
  }
  /** How many labels open panels of the same element. */
  const beside = new Map<number, Set<Opener>>();
  /** Panels with a label directly above them; another one in a list of tabs is for wider screens. */
  const headed = new Set<number>();
  for (const { opener, panel } of pairs) {
    beside.set(panel.parent, (beside.get(panel.parent) ?? new Set()).add(opener));
    if (opener.end === panel.before && opener.text.trim() !== '') headed.add(panel.start);
  }
  for (const { opener, panel } of pairs) {
    if (panel.hidden) opened.add(panel.start);
    const text = flatText(opener.text).replaceAll('\n', ' ');
    if (GENERIC.test(text)) labels.add(opener.start);
    else if (!opener.explicit && (beside.get(panel.parent)?.size ?? 0) < 2) continue;
    else if (opener.end === panel.before) headers.add(opener.start);
    else if (opener.start < panel.start && text !== '' && opener.text.length < LONGEST_LABEL) {
      labels.add(opener.start);
      if (!headings.has(panel.start) && !headed.has(panel.start) && !isSame(text, panel.lead))
        headings.set(panel.start, { text, depth: Math.min(6, opener.depth + 1) });
    }
  }
  return { opened, labels, headers, headings };
}

function isSame(label: string, lead: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return letters(label) === letters(lead);
}

function scan(source: string) {
  const openers: Opener[] = [];
  const panels = new Map<string, Panel>();
  const beneath: number[] = [];
  /** Hidden elements below a heading without a button that opens them. */
  const silent: number[] = [];
  const open: Open[] = [];
  /** Where the open elements begin. */
  const starts: number[] = [];
  let skipped = 0;
  let menus = 0;
  let letters = 0;
  let depth = DEPTH - 1;
  let openerEnd = -1;
  let headingEnd = -1;
  const endLeads = () => {
    for (const { panel } of open) if (panel !== undefined && panel.lead.trim() !== '') panel.leads = false;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const start = parser.startIndex;
      if (isBoundary(name)) endLeads();
      const menu = name === 'nav';
      const hides = skipped > 0 || (SKIPPED.has(name) && !menu);
      if (hides) {
        skipped++;
        return;
      }
      if (menu) menus++;
      if (isHeadingName(name)) depth = Number(name[1]);
      const hidden = 'hidden' in attributes || HIDDEN_STYLE.test(attributes['style'] ?? '');
      const { id } = attributes;
      const text = !NO_TEXT.test(`${attributes['class'] ?? ''} ${id ?? ''}`);
      if (hidden && text && menus === 0 && letters > 0) {
        if (openerEnd === letters) beneath.push(start);
        else if (headingEnd === letters) silent.push(start);
      }
      const opener = openerOf(name, attributes, start, depth);
      if (opener !== undefined) openers.push(opener);
      let panel: Panel | undefined;
      if (id !== undefined && id !== '' && text && menus === 0 && CONTAINERS.has(name) && !panels.has(id)) {
        const parent = starts.at(-1) ?? -1;
        const labelledBy = attributes['aria-labelledby'];
        panel = { start, parent, before: letters, labelledBy, hidden, lead: '', leads: true };
        panels.set(id, panel);
      }
      open.push({ opener, panel, heading: isHeadingName(name) || name === 'dt', menu });
      starts.push(start);
    },
    onclosetag(name) {
      if (isBoundary(name)) endLeads();
      if (skipped > 0) {
        skipped--;
        return;
      }
      const { opener, heading, menu } = open.pop() ?? {};
      starts.pop();
      if (menu) menus--;
      if (heading) headingEnd = letters;
      if (opener === undefined) return;
      opener.end = letters;
      if (opener.text.trim() !== '') openerEnd = letters;
    },
    ontext(text) {
      if (skipped > 0) return;
      letters += text.replace(/\s+/g, '').length;
      for (const { opener, panel } of open) {
        if (opener !== undefined && opener.text.length < LONGEST_LABEL) opener.text += text;
        if (panel?.leads === true && panel.lead.length < LONGEST_LEAD) panel.lead += text;
      }
    },
  });
  parser.end(source);
  // One alone may be a message that a script shows.
  if (silent.length > 1) beneath.push(...silent);
  return { openers, panels, beneath };
}

function openerOf(name: string, attributes: Attributes, start: number, depth: number): Opener | undefined {
  const { id, role, href, onclick = '', class: look = '' } = attributes;
  const toggles = attributes['data-bs-toggle'] ?? attributes['data-toggle'] ?? '';
  if (/^(?:dropdown|tooltip|popover|offcanvas)$/.test(toggles)) return undefined;
  const explicit =
    UNFOLDS.some((one) => one in attributes) ||
    role === 'tab' ||
    'data-tab' in attributes ||
    onclick !== '' ||
    (name === 'a' && /^(?:#|javascript:.*)$/.test(href ?? '')) ||
    (['a', 'button', 'label', 'summary'].includes(name) && /accordion|collaps|toggle|tab/i.test(look));
  const link = /^#(.+)$/.exec(name === 'a' ? (href ?? '') : '')?.[1];
  if (!explicit && link === undefined && role !== 'button') return undefined;
  const targets = [
    attributes['aria-controls'],
    attributes['data-bs-target'],
    attributes['data-target'],
    link,
    attributes['data-tab'],
    ...[...onclick.slice(0, 500).matchAll(/["']#?([\w-]+)["']/g)].map(([, one]) => one),
  ].flatMap((one) => (one === undefined ? [] : [one.replace(/^#/, '')]));
  return { start, id, targets, explicit, depth, text: '', end: -1 };
}
