import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { type Diagnostic, fault, type Loaded, type RefusedFeature } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Node, Scalar } from './node.ts';
import { settle } from './report-faults.ts';
import { type SourceText, startOfLine } from './source-text.ts';
import { findSyntaxProblem } from './syntax-problem.ts';

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type Container =
  | {
      kind: 'mapping';
      start: number;
      end: number;
      entries: Map<string, { key: Scalar; value: Node }>;
      key: Scalar | undefined;
    }
  | { kind: 'sequence'; start: number; end: number; items: Node[] };

const EMPTY = /^(?:|~|null)$/;

/** Thrown inside this file to leave the walk at the first fault that makes the rest meaningless. */
class Refused extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}

/** The first line that is neither blank nor a comment, up to its first character. */
const FIRST_CONTENT = /^\uFEFF?[ \t]*[^\s#]/m;

/** What parsing gives: the tree, and the keys that stand twice in it. */
export interface Tree {
  readonly root: Node;
  /** A fault for every repeated key, at its second place; the tree holds the first. */
  readonly repeatedKeys: readonly Diagnostic[];
}

/**
 * Reads YAML (and so JSON) into a tree. Anchors, aliases, merge keys, tags, directives and further documents are
 * refused: these files are lists of answers, and whoever sends such a thing means something else than what we would
 * read. A repeated key leaves a tree that can still be looked through for faults, and must not be used.
 */
export function parseYaml(source: SourceText): Loaded<Tree> {
  const { text } = source;
  const first = FIRST_CONTENT.exec(text);
  if (first !== null && /^\uFEFF?%$/.test(first[0])) {
    const start = first.index + first[0].length - 1;
    return { ok: false, diagnostics: [feature('directive', start, start + 1)] };
  }
  let events: Event[];
  try {
    // A little more than the limit, for js-yaml counts the document and the scalar inside as well.
    events = parseEvents(text, { maxDepth: LIMITS.nesting + 2 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, diagnostics: [syntaxFault(source, error)] };
  }
  const repeatedKeys: Diagnostic[] = [];
  const refused: Diagnostic[] = [];
  let root: Node | undefined;
  try {
    root = buildTree(events);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, diagnostics: settle(source.file, [...repeatedKeys, ...refused, error.diagnostic]) };
  }
  if (refused.length > 0) return { ok: false, diagnostics: settle(source.file, [...repeatedKeys, ...refused]) };
  if (root === undefined || (root.kind === 'scalar' && root.empty)) {
    return { ok: false, diagnostics: [fault('empty-file', { file: source.file }, {})] };
  }
  return { ok: true, value: { root, repeatedKeys }, warnings: [] };

  function feature(name: RefusedFeature, start: number, end: number): Diagnostic {
    return fault('yaml-feature', source.place(start, end), { feature: name });
  }

  /** What leaves no tree to go on with. */
  function refuse(name: RefusedFeature, start: number, end: number): never {
    throw new Refused(feature(name, start, end));
  }

  /** What has no place in these files but leaves a tree: all of it is told at once. */
  function note(name: RefusedFeature, start: number, end: number): void {
    refused.push(feature(name, start, end));
  }

  function buildTree(list: readonly Event[]): Node | undefined {
    const stack: Container[] = [];
    let documents = 0;
    let position = 0;
    let top: Node | undefined;
    let nodes = 0;

    function place(node: Node): void {
      nodes++;
      if (nodes > LIMITS.nodes)
        throw new Refused(fault('too-many-values', source.place(node.start), { limit: LIMITS.nodes }));
      const parent = stack.at(-1);
      if (parent === undefined) top = node;
      else if (parent.kind === 'sequence') parent.items.push(node);
      else if (parent.key === undefined) parent.key = keyOf(node);
      else {
        const { key } = parent;
        // Not deleted: that would make a slow object of every mapping.
        parent.key = undefined;
        const first = parent.entries.get(key.text);
        if (first === undefined) parent.entries.set(key.text, { key, value: node });
        else {
          const firstLine = source.place(first.key.start).line ?? 1;
          repeatedKeys.push(fault('duplicate-key', source.place(key.start, key.end), { key: key.text, firstLine }));
        }
      }
    }

    function keyOf(node: Node): Scalar {
      if (node.kind !== 'scalar') return refuse('complex-key', node.start, node.end);
      if (node.text === '' && node.empty) return refuse('empty-key', node.start, node.end);
      if (node.text === '<<') note('merge', node.start, node.end);
      return node;
    }

    for (const event of list) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          documents++;
          if (documents > 1) refuse('second-document', findMarker(position), position);
          if (event.explicitStart) position = findMarker(position) + '---'.length;
          break;
        case EVENT_ID.ALIAS:
          note('alias', event.anchorStart - 1, event.anchorEnd);
          place({ kind: 'scalar', text: '*', empty: false, start: event.anchorStart, end: event.anchorEnd });
          break;
        case EVENT_ID.POP: {
          const closed = stack.pop();
          if (closed !== undefined) {
            closed.end = position;
            place(closed as Node);
          }
          break;
        }
        case EVENT_ID.SCALAR: {
          checkProperties(event);
          const scalar = scalarOf(event, position);
          position = Math.max(position, scalar.end);
          place(scalar);
          break;
        }
        default: {
          checkProperties(event);
          position = Math.max(position, event.start);
          if (stack.length >= LIMITS.nesting) {
            throw new Refused(fault('too-deep', source.place(event.start), { limit: LIMITS.nesting }));
          }
          const base = { start: event.start, end: event.start };
          const isMapping = event.type === EVENT_ID.MAPPING;
          stack.push(
            isMapping
              ? { ...base, kind: 'mapping', entries: new Map(), key: undefined }
              : { ...base, kind: 'sequence', items: [] },
          );
        }
      }
    }
    return top;
  }

  /** The next line that starts or ends a document. */
  function findMarker(after: number): number {
    const marker = /^(?:---|\.\.\.)(?!\S)/gm;
    marker.lastIndex = after;
    return marker.exec(text)?.index ?? after;
  }

  function checkProperties(event: Exclude<Event, { type: 1 | 5 | 6 }>): void {
    if (event.anchorStart >= 0) note('anchor', event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) note('tag', event.tagStart, event.tagEnd);
  }

  /** `after` is where the text before it ends: the place of a value that is not there. */
  function scalarOf(event: ScalarEvent, after: number): Scalar {
    if (event.valueStart < 0) return { kind: 'scalar', text: '', empty: true, start: after, end: after };
    const value = getScalarValue(text, event);
    const { style, valueStart, valueEnd } = event;
    const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
    return {
      kind: 'scalar',
      text: value,
      empty: style === SCALAR_STYLE.PLAIN && EMPTY.test(value),
      start: block ? findBlockHeader(valueStart) : valueStart - quoted,
      end: valueEnd + quoted,
    };
  }

  /** Where the `|` or `>` stands whose text begins at `valueStart`: that text may be empty, and has no place then. */
  function findBlockHeader(valueStart: number): number {
    const lineEnd = /(?:\r\n|\r|\n)?$/.exec(text.slice(Math.max(0, valueStart - 2), valueStart));
    const header = valueStart - (lineEnd?.[0].length ?? 0);
    const start = startOfLine(text, header);
    return start + Math.max(0, text.slice(start, header).search(/[|>][-+0-9]*[ \t]*(?:#[\s\S]*)?$/));
  }
}

function syntaxFault(source: SourceText, error: YAMLException): Diagnostic {
  const offset = (error.mark as { position?: number } | undefined)?.position ?? 0;
  if (/maxDepth/.test(error.reason)) return fault('too-deep', source.place(offset), { limit: LIMITS.nesting });
  // js-yaml resolves these itself, before an event could be refused.
  const refused = refusedFeature(error.reason);
  if (refused !== undefined) return fault('yaml-feature', source.place(offset), { feature: refused });
  const { problem, offset: place } = findSyntaxProblem(source.text, error.reason, offset);
  return fault('yaml-syntax', source.place(place), { problem });
}

function refusedFeature(reason: string): RefusedFeature | undefined {
  if (/directive/i.test(reason)) return 'directive';
  // First, for reasons about tags quote the file.
  if (/\btag\b/.test(reason)) return 'tag';
  if (/alias/.test(reason)) return 'alias';
  return /anchor/.test(reason) ? 'anchor' : undefined;
}
