import type { Place } from '../model/diagnostic.ts';
import type {
  ComponentId,
  FoundComponent,
  Likeness,
  PlacedText,
  ServiceStandard,
} from '../model/standards-document.ts';

/** A component while its text is still being gathered. */
interface DraftComponent {
  readonly component: ComponentId;
  readonly heading: PlacedText;
  readonly likeness: Likeness;
  readonly content: PlacedText[];
  /** Where its text would stand. */
  readonly at: Place;
}

/** Collects services, components and their texts in the order in which the document gives them. */
export interface ServiceCollector {
  /** The name by which a service goes that begins next. */
  announce(name: PlacedText): void;
  /** Whether a component belongs to the service at hand: false where it begins another. */
  begin(found: { readonly component: ComponentId; readonly likeness: Likeness }, heading: PlacedText, at: Place): void;
  /** Text of the component at hand; passed over where there is none. */
  add(text: PlacedText): void;
  unknown(heading: PlacedText): void;
  /** What follows belongs to no component. */
  close(): void;
  /** The component at hand. */
  current(): DraftComponent | undefined;
  /** Whether the service at hand has a component. */
  has(component: ComponentId): boolean;
  /** Components of the service at hand; 0 before the first. */
  size(): number;
  finish(): ServiceStandard[];
}

interface Draft {
  name: PlacedText | undefined;
  at: Place;
  readonly components: DraftComponent[];
  /** With the number of components in front of it. */
  readonly unknown: { readonly heading: PlacedText; readonly after: number }[];
}

/** With fewer components, a component that comes again is one written twice rather than a new service. */
const RESTART = 3;

export function collectServices(): ServiceCollector {
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  let announced: PlacedText | undefined;
  let current: DraftComponent | undefined;
  const open = (at: Place): Draft => {
    const name = announced;
    announced = undefined;
    const made: Draft = { name, at: name?.at ?? at, components: [], unknown: [] };
    drafts.push(made);
    return made;
  };
  return {
    announce(name) {
      announced = name;
      current = undefined;
    },
    begin({ component, likeness }, heading, at) {
      if (draft === undefined || announced !== undefined || restarts(draft, component)) draft = open(heading.at);
      current = { component, likeness, heading, content: [], at };
      draft.components.push(current);
    },
    add(text) {
      if (text.text !== '') current?.content.push(text);
    },
    unknown(heading) {
      current = undefined;
      draft?.unknown.push({ heading, after: draft.components.length });
    },
    close() {
      current = undefined;
    },
    current: () => current,
    has: (component) =>
      announced === undefined && draft?.components.some((one) => one.component === component) === true,
    size: () => (announced === undefined ? (draft?.components.length ?? 0) : 0),
    finish: () => drafts.map(finished),
  };
}

function restarts({ components }: Draft, component: ComponentId): boolean {
  return components.length >= RESTART && components[0]?.component === component;
}

function finished({ name, at, components, unknown }: Draft): ServiceStandard {
  return {
    name: name?.text,
    at,
    components: components.map(foundComponent),
    // What stands behind the last component is the end of the document, not a heading among them.
    unknown: unknown.filter(({ after }) => after < components.length).map(({ heading }) => heading),
  };
}

function foundComponent({ component, likeness, heading, content, at }: DraftComponent): FoundComponent {
  const text = content.map((piece) => piece.text).join('\n');
  return { component, likeness, heading, content: { text, at: content[0]?.at ?? at } };
}
