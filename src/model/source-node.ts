/** A file as a tree, whatever it was written in. */

/** A half-open range of UTF-16 offsets in the source. */
interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Scalar extends Range {
  readonly kind: 'scalar';
  readonly text: string;
  /** Nothing, `~` or `null`, unquoted: no value at all. */
  readonly empty: boolean;
  /** What the file has, where `text` is the English name for it. */
  readonly written?: string;
}

export interface Mapping extends Range {
  readonly kind: 'mapping';
  /** In the file's order; keys are unique. */
  readonly entries: ReadonlyMap<string, { readonly key: Scalar; readonly value: Node }>;
}

interface Sequence extends Range {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
}

export type Node = Scalar | Mapping | Sequence;
