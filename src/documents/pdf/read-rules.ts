import { LIMITS } from '../../model/limits.ts';
import { combine, type Matrix, type Rule } from './page-content.ts';

/** pdf.js's numbers of the operators that matter here. */
export interface OperatorNumbers {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly endPath: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Lines that lean less, over their length, are level or upright. */
const LEAN = 1;
/** Shorter lines are parts of letters and signs. */
const SHORTEST = 4;
/** pdf.js's numbers inside a path, and how many numbers follow each. */
const PATH = { move: 0, line: 1, curve: 2, quadratic: 3 } as const;
const MOST_SAVED = 1_000;

/** The level and upright lines that a page draws, edges of boxes among them. */
export function readRules({ fnArray, argsArray }: OperatorList, numbers: OperatorNumbers, base: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = base;
  const save = () => {
    if (saved.length < MOST_SAVED) saved.push(matrix);
  };
  const restore = () => {
    matrix = saved.pop() ?? matrix;
  };
  for (let index = 0; index < fnArray.length && rules.length < LIMITS.pdfLines; index++) {
    const args = argsArray[index];
    switch (fnArray[index]) {
      case numbers.save:
        save();
        break;
      case numbers.restore:
        restore();
        break;
      case numbers.transform:
        matrix = combine(matrix, matrixOf(args));
        break;
      case numbers.paintFormXObjectBegin:
        save();
        if (Array.isArray(args) && args[0] != null) matrix = combine(matrix, matrixOf(args[0]));
        break;
      case numbers.paintFormXObjectEnd:
        restore();
        break;
      case numbers.constructPath:
        // What only bounds other drawing is not seen.
        if (Array.isArray(args) && args[0] !== numbers.endPath) readPath(numbersOf(args[1]), matrix, rules);
        break;
    }
  }
  return rules;
}

function matrixOf(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(value);
  return [a, b, c, d, e, f];
}

/** pdf.js hands numbers over in lists, typed lists, or a list of one of these. */
function numbersOf(value: unknown): ArrayLike<number> & Iterable<number> {
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'object') return numbersOf(value[0]);
  if (value instanceof Float32Array || value instanceof Float64Array) return value;
  return Array.isArray(value) ? value.map(Number) : [];
}

function readPath(path: ArrayLike<number>, matrix: Matrix, rules: Rule[]): void {
  const [a, b, c, d, e, f] = matrix;
  let position = 0;
  let first: readonly [number, number] = [0, 0];
  let last = first;
  const next = (): readonly [number, number] => {
    const { [position]: x = 0, [position + 1]: y = 0 } = path;
    position += 2;
    return [a * x + c * y + e, b * x + d * y + f];
  };
  while (position < path.length && rules.length < LIMITS.pdfLines) {
    switch (path[position++]) {
      case PATH.move:
        first = last = next();
        break;
      case PATH.line: {
        const to = next();
        addRule(last, to, rules);
        last = to;
        break;
      }
      case PATH.curve:
        position += 4;
        last = next();
        break;
      case PATH.quadratic:
        position += 2;
        last = next();
        break;
      default:
        addRule(last, first, rules);
        last = first;
    }
  }
}

function addRule([x, y]: readonly [number, number], [toX, toY]: readonly [number, number], rules: Rule[]): void {
  const width = Math.abs(toX - x);
  const height = Math.abs(toY - y);
  if (!Number.isFinite(width + height) || Math.min(width, height) > LEAN || Math.max(width, height) < SHORTEST) return;
  const level = width > height;
  rules.push(
    level
      ? { level, at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) }
      : { level, at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) },
  );
}
