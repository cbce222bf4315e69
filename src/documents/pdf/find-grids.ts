import { LIMITS } from '../../model/limits.ts';
import type { PageContent, Rule } from './page-content.ts';

/** A drawn table: where its columns and rows are, and which of its cells are one. */
export interface Grid {
  /** Where columns begin and end, from left to right: one more than there are columns. */
  readonly columns: readonly number[];
  /** The same of rows, from above. */
  readonly rows: readonly number[];
  /** No line is drawn below the last row: the end of the page cuts it. */
  readonly open: boolean;
  /** Whether a line is drawn to the left of a cell. */
  readonly hasLeft: (row: number, column: number) => boolean;
  /** Whether a line is drawn above a cell. */
  readonly hasTop: (row: number, column: number) => boolean;
}

/** Lines that are nearer than this are one: both edges of a drawn border, two boxes side by side. */
const NEAR = 3.5;
/** A row is higher than this: a line of the smallest print. */
const SHORTEST_ROW = 6;
/** A page of print has fewer rows; what has more is a picture. */
const MOST_ROWS = 400;
/** More lines than this are a picture. */
const MOST_RULES = 3_000;

/** The tables that are drawn on a page, from the left: one around another comes first. Frames of one cell are none. */
export function findGrids({ rules, width, height }: Pick<PageContent, 'rules' | 'width' | 'height'>): Grid[] {
  const drawn = rules.filter(({ level, from, to }) => to - from < (level ? width : height) * 0.97);
  const level = joinRules(drawn.filter((rule) => rule.level));
  const upright = joinRules(drawn.filter((rule) => !rule.level));
  if (level.length + upright.length > MOST_RULES) return [];
  return groupRules(level, upright).flatMap(({ level: across, upright: down }) => gridOf(across, down) ?? []);
}

/** Lines in one line become one. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at);
  const bands: Rule[][] = [];
  for (const rule of sorted) {
    const band = bands.at(-1);
    const before = band?.at(-1);
    if (band !== undefined && before !== undefined && rule.at - before.at <= NEAR) band.push(rule);
    else bands.push([rule]);
  }
  return bands.flatMap((band) => {
    const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length;
    const joined: { level: boolean; at: number; from: number; to: number }[] = [];
    for (const { level, from, to } of band.toSorted((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last !== undefined && from - last.to <= NEAR) last.to = Math.max(last.to, to);
      else joined.push({ level, at, from, to });
    }
    return joined;
  });
}

interface Group {
  readonly level: Rule[];
  readonly upright: Rule[];
}

/** Lines that touch each other, directly or by others. */
function groupRules(level: readonly Rule[], upright: readonly Rule[]): Group[] {
  const groups: Group[] = [];
  const waiting = new Set(upright);
  const left = new Set(level);
  for (const start of upright) {
    if (!waiting.delete(start)) continue;
    const group: Group = { level: [], upright: [start] };
    const open: Rule[] = [start];
    for (let rule = open.pop(); rule !== undefined; rule = open.pop()) {
      const others = rule.level ? waiting : left;
      for (const other of others) {
        if (!touches(rule, other)) continue;
        others.delete(other);
        (other.level ? group.level : group.upright).push(other);
        open.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touches(one: Rule, other: Rule): boolean {
  return (
    one.at >= other.from - NEAR && one.at <= other.to + NEAR && other.at >= one.from - NEAR && other.at <= one.to + NEAR
  );
}

function gridOf(level: readonly Rule[], upright: readonly Rule[]): Grid | undefined {
  const columns = positions(upright);
  const drawn = positions(level);
  const rows = withOpenEnds(drawn, upright);
  const tooSmall = columns.length < 2 || rows.length < 2 || (columns.length === 2 && rows.length === 2);
  if (tooSmall || columns.length > LIMITS.tableColumns || rows.length > MOST_ROWS) return undefined;
  const left = drawnCells(upright, columns, rows);
  const top = drawnCells(level, rows, columns);
  return {
    columns,
    rows,
    open: rows.at(-1) !== drawn.at(-1),
    hasLeft: (row, column) => left.has(column * MOST_ROWS + row),
    hasTop: (row, column) => top.has(row * MOST_ROWS + column),
  };
}

/** Where lines are drawn: the number of the position that they are at, times `MOST_ROWS`, and of the space along them. */
function drawnCells(
  lines: readonly Rule[],
  positionsAt: readonly number[],
  positionsAlong: readonly number[],
): ReadonlySet<number> {
  const drawn = new Set<number>();
  const middles = middlesOf(positionsAlong);
  for (const { at, from, to } of lines) {
    positionsAt.forEach((position, index) => {
      if (Math.abs(position - at) > NEAR) return;
      middles.forEach((middle, space) => {
        if (from <= middle && to >= middle) drawn.add(index * MOST_ROWS + space);
      });
    });
  }
  return drawn;
}

/** Of the spaces between positions. */
function middlesOf(positions: readonly number[]): number[] {
  return positions.slice(1).map((end, index) => {
    const { [index]: begin = end } = positions;
    return (begin + end) / 2;
  });
}

/** A row that the end of a page cuts has no line there; its sides go on. */
function withOpenEnds(rows: readonly number[], upright: readonly Rule[]): readonly number[] {
  const top = upright.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const bottom = upright.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const above = (rows[0] ?? top) - top > SHORTEST_ROW ? [top] : [];
  const below = bottom - (rows.at(-1) ?? bottom) > SHORTEST_ROW ? [bottom] : [];
  return [...above, ...rows, ...below];
}

function positions(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at)) {
    const before = found.at(-1);
    if (before === undefined || at - before > NEAR) found.push(at);
  }
  return found;
}
