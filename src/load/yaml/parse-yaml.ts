import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { chooseDiagnostics } from '../../model/choose-diagnostics.ts';
import { type Diagnostic, fault, type Loaded, type RefusedFeature } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { findHiddenEscape, findHiddenRuns, type HiddenRun } from '../../text/hidden-characters.ts';
import { findSimilar } from '../../text/similar-names.ts';
import { type SourceText, startOfLine } from '../../text/source-text.ts';
import { withFaultsOfBlocks } from './faults-of-blocks.ts';
import type { Node, Scalar } from './node.ts';
import { findBlank, withPlainSpaces } from './read-blank-space.ts';
import { readIndonesianKeys } from './read-indonesian-keys.ts';
import { readSimpleYaml } from './read-simple-yaml.ts';
import { findWordQuote, readWordQuotes } from './read-word-quotes.ts';
import { MOST_GATHERED, similarName } from './report-faults.ts';
import { stripHiddenCharacters } from './strip-hidden-characters.ts';
import { findSyntaxProblem } from './syntax-problem.ts';

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type AliasEvent = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;
type Container =
  | {
      kind: 'mapping';
      start: number;
      end: number;
      entries: Map<string, { key: Scalar; value: Node }>;
      key: Scalar | undefined;
    }
  | { kind: 'sequence'; start: number; end: number; items: Node[] };

/** The key that merges another mapping in, in parsers that let it. */
export const MERGE_KEY = '<<';

/** What a plain scalar without a value is written as. */
const EMPTY: ReadonlySet<string> = new Set(['', '~', 'null']);

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

/** What parsing gives: the tree, and what has no place in it. */
export interface Tree {
  readonly root: Node;
  /**
   * Duplicate keys (reported at the second place; the tree has the first) or nearly so, hidden characters, and YAML
   * that is refused. A tree with an error among them can be looked through for more, and must not be used. Warnings are
   * of hidden characters that were taken out.
   */
  readonly faults: readonly Diagnostic[];
}

/**
 * Reads YAML (and so JSON) into a tree. Anchors, aliases, merge keys, tags, directives and further documents are
 * refused: these files are lists of answers, and a file with such things means something else than what we would
 * read. What leaves a tree is reported with it, so that all other faults of the file come in the same go.
 */
export function parseYaml(source: SourceText): Loaded<Tree> {
  const root = readSimpleYaml(source.text);
  if (root === undefined) return parseAnyYaml(source);
  return { ok: true, value: { root, faults: readIndonesianKeys(root, source).slice(0, MOST_GATHERED) }, warnings: [] };
}

/** The same by js-yaml, which reads everything. */
export function parseAnyYaml(source: SourceText): Loaded<Tree> {
  const plain = withPlainSpaces(source.text);
  const tree = plain === undefined ? undefined : parseText(source, plain);
  // Spaces in their place may as well break a text that runs over several lines.
  const read = tree?.ok ? tree : parseText(source, source.text);
  return read.ok ? read : { ok: false, diagnostics: withFaultsOfBlocks(source, read.diagnostics, parseText) };
}

/** Parses `text`, which is the source's own or differs from it in kinds of blanks only. */
function parseText(source: SourceText, text: string): Loaded<Tree> {
  const faults: Diagnostic[] = [];
  const hidden: HiddenRun[] = findHiddenRuns(source);
  const first = FIRST_CONTENT.exec(text);
  if (first !== null && /^\uFEFF?%$/.test(first[0])) {
    const start = first.index + first[0].length - 1;
    return end(feature('directive', start, start + 1));
  }
  let events: Event[];
  try {
    // A little more than the limit, for js-yaml counts the document and the scalar inside as well.
    events = parseEvents(text, { maxDepth: LIMITS.nesting + 2 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return end(syntaxFault(source, error));
  }
  let root: Node | undefined;
  try {
    root = buildTree(events);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return end(error.diagnostic);
  }
  if (root === undefined || (root.kind === 'scalar' && root.empty)) {
    return end(fault('empty-file', { file: source.file }, {}));
  }
  faults.push(...readIndonesianKeys(root, source));
  const told = [...stripHiddenCharacters(root, text, hidden), ...readWordQuotes(root, source)];
  return { ok: true, value: { root, faults: [...told, ...faults].slice(0, MOST_GATHERED) }, warnings: [] };

  /** There is no tree; what was found on the way is reported all the same. */
  function end(last: Diagnostic): Loaded<never> {
    return {
      ok: false,
      diagnostics: chooseDiagnostics(source.file, [...hidden.map(({ diagnostic }) => diagnostic), ...faults, last]),
    };
  }

  function feature(name: RefusedFeature, start: number, end: number): Diagnostic {
    return fault('yaml-feature', source.place(start, end), { feature: name });
  }

  /** What leaves no tree to go on with. */
  function refuse(name: RefusedFeature, start: number, end: number): never {
    throw new Refused(feature(name, start, end));
  }

  /** What has no place in these files but leaves a tree. */
  function note(diagnostic: () => Diagnostic): void {
    if (faults.length < MOST_GATHERED) faults.push(diagnostic());
  }

  function noteFeature(name: RefusedFeature, start: number, end: number): void {
    note(() => feature(name, start, end));
  }

  /** Keys that a person takes for one: `KK` beside `kk`. */
  function noteSimilarKeys(keys: Iterable<{ readonly key: Scalar }>): void {
    for (const { name, first } of findSimilar(keys, ({ key }) => key.text)) {
      note(() => similarName(source, name.key, first.key));
    }
  }

  function buildTree(list: readonly Event[]): Node | undefined {
    const stack: Container[] = [];
    let documents = 0;
    let offset = 0;
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
        if (first === undefined)
          parent.entries.set(key.text, { key, value: key.text === MERGE_KEY ? nothingAt(node) : node });
        else {
          const { line: firstLine = 1 } = source.place(first.key.start);
          note(() => fault('duplicate-key', source.place(key.start, key.end), { key: key.text, firstLine }));
        }
      }
    }

    function keyOf(node: Node): Scalar {
      if (node.kind !== 'scalar') return refuse('complex-key', node.start, node.end);
      if (node.text === '' && node.empty) return refuse('empty-key', node.start, node.end);
      if (node.text === MERGE_KEY) noteFeature('merge', node.start, node.end);
      return node;
    }

    for (const event of list) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          documents++;
          if (documents > 1) refuse('second-document', findMarker(offset), offset);
          if (event.explicitStart) offset = findMarker(offset) + '---'.length;
          break;
        case EVENT_ID.ALIAS:
          noteFeature('alias', event.anchorStart - 1, event.anchorEnd);
          place(aliasOf(event));
          break;
        case EVENT_ID.POP: {
          const closed = stack.pop();
          if (closed !== undefined) {
            closed.end = offset;
            if (closed.kind === 'mapping') noteSimilarKeys(closed.entries.values());
            place(closed as Node);
          }
          break;
        }
        case EVENT_ID.SCALAR: {
          checkProperties(event);
          const scalar = scalarOf(event, offset);
          offset = Math.max(offset, scalar.end);
          place(scalar);
          break;
        }
        default: {
          checkProperties(event);
          offset = Math.max(offset, event.start);
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
    if (event.anchorStart >= 0) noteFeature('anchor', event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) noteFeature('tag', event.tagStart, event.tagEnd);
  }

  /** What is merged in belongs to other keys than its own: nothing can be said of it here. */
  function nothingAt({ start, end }: Node): Scalar {
    return { kind: 'scalar', text: '', empty: true, start, end };
  }

  /** An alias stands for itself: what it means would be read into the file, not from it. */
  function aliasOf({ anchorStart, anchorEnd }: AliasEvent): Scalar {
    const [start, end] = [anchorStart - 1, anchorEnd];
    return { kind: 'scalar', text: text.slice(start, end), empty: false, start, end };
  }

  /** `after` is where the text before it ends: the place of a value that is not there. */
  function scalarOf(event: ScalarEvent, after: number): Scalar {
    if (event.valueStart < 0) return { kind: 'scalar', text: '', empty: true, start: after, end: after };
    const value = getScalarValue(text, event);
    const { style, valueStart, valueEnd } = event;
    const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
    const start = block ? findBlockHeader(valueStart) : valueStart - quoted;
    const end = valueEnd + quoted;
    if (style === SCALAR_STYLE.DOUBLE_QUOTED) {
      const diagnostic = findHiddenEscape(text.slice(valueStart, valueEnd), value, () => source.place(start, end));
      if (diagnostic !== undefined && hidden.length < MOST_GATHERED) hidden.push({ start, diagnostic });
    }
    return { kind: 'scalar', text: value, empty: style === SCALAR_STYLE.PLAIN && EMPTY.has(value), start, end };
  }

  /** Where the `|` or `>` of the text at `valueStart` is: an empty text has no place of its own. */
  function findBlockHeader(valueStart: number): number {
    const before = text.slice(Math.max(0, valueStart - 2), valueStart);
    const header = valueStart - before.length + before.search(/(?:\r\n|\r|\n)?$/);
    const start = startOfLine(text, header);
    return start + Math.max(0, text.slice(start, header).search(/[|>][-+0-9]*[ \t]*(?:#[\s\S]*)?$/));
  }
}

function syntaxFault(source: SourceText, error: YAMLException): Diagnostic {
  const { position: offset = 0 } = { ...(error.mark as { readonly position?: number } | undefined) };
  if (/maxDepth/.test(error.reason)) return fault('too-deep', source.place(offset), { limit: LIMITS.nesting });
  // js-yaml resolves these itself, before an event could be refused.
  const refused = refusedFeature(error.reason);
  if (refused !== undefined) return fault('yaml-feature', source.place(offset), { feature: refused });
  const blank = findBlank(source.text, offset);
  if (blank !== undefined) return fault('yaml-syntax', source.place(blank), { problem: 'blank' });
  const quote = findWordQuote(source.text, offset);
  if (quote !== undefined) return fault('yaml-syntax', source.place(quote), { problem: 'word-quotes' });
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
