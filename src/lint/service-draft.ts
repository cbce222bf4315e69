import type { Place } from '../model/diagnostic.ts';
import type {
  ComponentId,
  FoundComponent,
  Likeness,
  PlacedText,
  ServiceStandard,
} from '../model/standards-document.ts';
import { headingWords } from '../text/heading-words.ts';
import type { NameStrength } from './service-names.ts';
import { type Passage, passageOf } from './tell-passage.ts';

/** A component while its text is still being gathered. */
export interface DraftComponent {
  readonly component: ComponentId;
  readonly heading: PlacedText;
  readonly likeness: Likeness;
  readonly content: PlacedText[];
  /** Where its text is expected. */
  readonly at: Place;
}

/** Collects services, components and their texts in the order in which the document gives them. */
export interface ServiceCollector {
  /** The name by which the service goes that begins next; a label is not overruled by a mere line of text. */
  announce(name: PlacedText, strength: NameStrength): void;
  /** What was announced was the head of something else. */
  retract(): void;
  /** `waiting`: the heading is where a text is expected, in a table or as a heading of the document's own. */
  begin(
    found: { readonly component: ComponentId; readonly likeness: Likeness },
    heading: PlacedText,
    at: Place,
    waiting?: boolean,
  ): void;
  /** Begins a service of its own where the one at hand has any of these components already. */
  separate(components: readonly ComponentId[]): void;
  /** Text of the component at hand; passed over where there is none. */
  add(text: PlacedText): void;
  /** `counted`: among the numbered components, so that it is one of them anywhere. */
  unknown(heading: PlacedText, counted?: boolean): void;
  /** What follows belongs to no component. */
  close(): void;
  current(): DraftComponent | undefined;
  /** Whether the service at hand has a component. */
  has(component: ComponentId): boolean;
  /** Components of the service at hand; 0 before the first. */
  size(): number;
  finish(): FinishedServices;
}

/** The services, and what passages that only looked like one are. */
export interface FinishedServices {
  readonly services: readonly ServiceStandard[];
  readonly passages: readonly Passage[];
}

interface Draft {
  name: PlacedText | undefined;
  at: Place;
  readonly components: DraftComponent[];
  readonly held: Set<ComponentId>;
  waiting: boolean;
  /** With the number of components in front of it; -1 where that does not matter. */
  readonly unknown: { readonly heading: PlacedText; readonly after: number }[];
}

/** What is less sure does not overrule what is surer. */
const STRENGTHS: readonly NameStrength[] = ['line', 'title', 'label'];

/** With fewer components, a component that comes again is one written twice rather than a new service. */
const RESTART = 3;

export function collectServices(): ServiceCollector {
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  let announced: { readonly name: PlacedText; readonly strength: NameStrength } | undefined;
  let current: DraftComponent | undefined;
  const open = (at: Place): Draft => {
    const made: Draft = {
      name: announced?.name,
      at: announced?.name.at ?? at,
      components: [],
      held: new Set(),
      waiting: false,
      unknown: [],
    };
    announced = undefined;
    drafts.push(made);
    return made;
  };
  return {
    announce(name, strength) {
      current = undefined;
      // A table that goes on upon the next page repeats the name.
      if (draft?.name !== undefined && headingWords(draft.name.text) === headingWords(name.text)) return;
      if (announced !== undefined && STRENGTHS.indexOf(strength) < STRENGTHS.indexOf(announced.strength)) return;
      announced = { name, strength };
    },
    retract() {
      if (announced?.strength !== 'label') announced = undefined;
    },
    begin({ component, likeness }, heading, at, waiting = true) {
      if (draft === undefined || announced !== undefined || restarts(draft, component)) draft = open(heading.at);
      current = { component, likeness, heading, content: [], at };
      draft.components.push(current);
      draft.held.add(component);
      draft.waiting ||= waiting;
    },
    separate(components) {
      const held = draft?.held;
      if (held !== undefined && held.size >= RESTART && components.some((one) => held.has(one))) draft = undefined;
    },
    add(text) {
      if (text.text !== '') current?.content.push(text);
    },
    unknown(heading, counted = false) {
      current = undefined;
      if (!BESIDE.test(headingWords(heading.text)))
        draft?.unknown.push({ heading, after: counted ? -1 : draft.components.length });
    },
    close() {
      current = undefined;
    },
    current: () => current,
    has: (component) => announced === undefined && draft?.held.has(component) === true,
    size: () => (announced === undefined ? (draft?.components.length ?? 0) : 0),
    finish: () => sorted(withoutStrays(drafts)),
  };
}

/** What offices put beside the 14 with good reason. */
const BESIDE =
  /^(?:(?:jam|hari|jadwal) (?:pelayanan|layanan|kerja|operasional|buka)|masa berlaku|unit|pelaksana|penanggung jawab|lokasi|tempat|alamat|kontak|formulir|blangko|definisi|pengertian|tujuan|sasaran|ruang lingkup|deskripsi|visi|misi|moto|motto|maklumat|catatan|keterangan|pemohon|penerima|informasi)\b/;

function restarts({ components }: Draft, component: ComponentId): boolean {
  return components.length >= RESTART && components[0]?.component === component;
}

/** A chapter `Dasar Hukum` in front of all services is none of them. */
function withoutStrays(drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.some(({ components }) => components.length >= RESTART);
  return whole ? drafts.filter(({ components }) => components.length > 1) : drafts;
}

/** Services apart from passages that only name the components, or say what they are. */
function sorted(drafts: readonly Draft[]): FinishedServices {
  const all = drafts.map((draft) => {
    const service = finished(draft);
    return { service, passage: passageOf(service, draft.waiting) };
  });
  return {
    services: all.filter(({ passage }) => passage === undefined).map(({ service }) => service),
    passages: all.flatMap(({ passage }) => passage ?? []),
  };
}

/** Headings that may give the hours of the office beside the time that the work takes. */
const HOURS = /^(?:waktu|waktu pelayanan|waktu layanan)$/;

function finished({ name, at, components, unknown }: Draft): ServiceStandard {
  const times = components.filter(({ component }) => component === 'jangka-waktu');
  const isHours = ({ heading }: DraftComponent) => HOURS.test(headingWords(heading.text));
  const hours = new Set(times.some((one) => !isHours(one)) ? times.filter(isHours) : []);
  return {
    name: name?.text,
    at,
    components: components.filter((one) => !hours.has(one)).map(foundComponent),
    // What is behind the last component is the end of the document, not a heading among them.
    unknown: unknown.filter(({ after }) => after < components.length).map(({ heading }) => heading),
  };
}

function foundComponent({ component, likeness, heading, content, at }: DraftComponent): FoundComponent {
  const text = content.map((piece) => piece.text).join('\n');
  return { component, likeness, heading, content: { text, at: content[0]?.at ?? at } };
}
