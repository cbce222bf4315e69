import { Chalk, type ChalkInstance } from 'chalk';
import type { Zone } from '../../model/checklist.ts';
import type { ReportOptions } from '../report-options.ts';

/** How a report is drawn on this terminal. */
export interface Pen {
  readonly chalk: ChalkInstance;
  readonly zone: Readonly<Record<Zone, (text: string) => string>>;
  readonly width: number;
  /** Filled and empty parts of a bar, the scale's line, a bound on it, the score on it. */
  readonly full: string;
  readonly empty: string;
  readonly rule: string;
  readonly bound: string;
  readonly marker: string;
}

/** Widest that text grows: beyond, lines are hard to read. */
const WIDEST = 120;
/** Narrower terminals break our lines themselves. */
const NARROWEST = 60;

export function takePen({ color, unicode, width }: Pick<ReportOptions, 'color' | 'unicode' | 'width'>): Pen {
  const chalk = new Chalk({ level: color });
  const glyphs = unicode
    ? { full: '█', empty: '░', rule: '─', bound: '┼', marker: '●' }
    : { full: '#', empty: '.', rule: '-', bound: '+', marker: 'o' };
  return {
    chalk,
    zone: { green: chalk.green, yellow: chalk.yellow, red: chalk.red },
    width: Math.max(NARROWEST, Math.min(WIDEST, width)),
    ...glyphs,
  };
}
