import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { CommandMessages } from '../messages/messages.ts';
import { ZONES, type Zone } from '../model/checklist.ts';
import { chooseValue, indonesianValue } from '../model/indonesian-names.ts';
import { parseDecimal, type Rational, toNumber } from '../model/rational.ts';
import { BASES, type Basis } from '../model/run.ts';
import type { Shard } from '../session/shard-of.ts';
import { isCalendarDate } from '../text/is-calendar-date.ts';
import { isUnitId } from '../text/is-unit-id.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './usage-error.ts';

/** Reads the values of options; every mistake is a UsageError in the user's language. */
export interface OptionParser {
  readonly zone: (option: string) => (value: string) => Zone;
  readonly score: (option: string) => (value: string) => number;
  readonly decimal: (option: string) => (value: string) => Rational;
  readonly count: (option: string) => (value: string) => number;
  /** How many threads: 1 to 64. */
  readonly jobs: (option: string) => (value: string) => number;
  /** `3/16`: one of so many parts. */
  readonly shard: (option: string) => (value: string) => Shard;
  readonly date: (option: string) => (value: string) => string;
  readonly basis: (option: string) => (value: string) => Basis;
  /** A name or title: something on one line. */
  readonly name: (option: string) => (value: string) => string;
  /** An identifier as files have them. */
  readonly id: (option: string) => (value: string) => string;
  /** An existing folder, as an absolute path. */
  readonly folder: (option: string, cwd: string) => (value: string) => string;
  readonly oneOf: <T extends string>(option: string, allowed: readonly T[]) => (value: string) => T;
}

/** A parser of an option's values that also says what they can be. */
export interface Choosing {
  readonly choices?: readonly string[];
}

/** A parser that also says which values it takes. */
export function choosing<A extends unknown[], V>(
  parse: (...values: A) => V,
  choices: readonly string[],
): ((...values: A) => V) & Choosing {
  return Object.assign((...values: A) => parse(...values), { choices });
}

export function optionParser({ commands }: CommandMessages): OptionParser {
  const refuse = (option: string, value: string, allowed: string): never => {
    throw new UsageError(commands.errors.invalidArgument(option, value, allowed));
  };
  return {
    zone: (option) =>
      choosing(
        (value) => chooseValue(value, ZONES) ?? refuse(option, value, commands.errors.wantsZone),
        inBothLanguages(ZONES),
      ),
    score: (option) => (value) => {
      const score = parseDecimal(value);
      return score === undefined ? refuse(option, value, commands.errors.wantsNumber) : toNumber(score);
    },
    decimal: (option) => (value) => parseDecimal(value) ?? refuse(option, value, commands.errors.wantsNumber),
    count: (option) => (value) =>
      /^\d{1,9}$/.test(value) ? Number(value) : refuse(option, value, commands.errors.wantsCount),
    jobs: (option) => (value) =>
      /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_JOBS
        ? Number(value)
        : refuse(option, value, commands.errors.wantsJobs(MOST_JOBS)),
    shard: (option) => (value) => {
      const [, index = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(value) ?? []).map(Number);
      return index >= 1 && index <= of ? { index, of } : refuse(option, value, commands.errors.wantsShard);
    },
    date: (option) => (value) => (isCalendarDate(value) ? value : refuse(option, value, commands.errors.wantsDate)),
    basis: (option) =>
      choosing(
        (value) => chooseValue(value, BASES) ?? refuse(option, value, commands.errors.wantsBasis),
        inBothLanguages(BASES),
      ),
    name: (option) => (value) =>
      value.trim() !== '' && value.length <= LONGEST_NAME && !/[\r\n]/.test(value)
        ? value.trim()
        : refuse(option, value, commands.errors.wantsName),
    id: (option) => (value) => (isUnitId(value) ? value : refuse(option, value, commands.errors.wantsId)),
    folder: (option, cwd) => (value) => {
      const path = resolve(cwd, value);
      return value !== '' && isFolder(path) ? path : refuse(option, value, commands.errors.wantsFolder);
    },
    oneOf: (option, allowed) =>
      choosing((value) => chooseValue(value, allowed) ?? refuse(option, value, allowed.join(', ')), allowed),
  };
}

/** The words for values in Indonesian, and then in English. */
function inBothLanguages(values: readonly string[]): readonly string[] {
  return [...values.flatMap((value) => indonesianValue(value) ?? []), ...values];
}

/** More threads than these serve no folder: one prints what all make. */
const MOST_JOBS = 64;

/** The longest names of services run over three lines. */
const LONGEST_NAME = 300;

/** Whether a path is a folder; false where it cannot be looked at. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A report that is asked for: its format, and the file it goes to (standard output where there is none). */
export interface Target<F extends string> {
  readonly format: F;
  readonly file?: string;
}

/**
 * Reads `-f name[:file]` and `-o file`; a report without a file, or with `-` for one, goes to standard output, and only
 * one can.
 */
export function parseTargets<F extends string>(
  formats: readonly string[],
  outputs: readonly string[],
  known: Readonly<Record<F, { readonly extensions: readonly string[] }>>,
  fallback: F,
  cwd: string,
  { commands: { errors } }: CommandMessages,
): readonly Target<F>[] {
  const names = Object.keys(known) as F[];
  const named = formats.map((text): Target<F> => {
    const [name = '', ...rest] = text.split(':');
    const file = rest.length === 0 ? undefined : rest.join(':');
    const format = names.find((one) => one === name);
    if (format === undefined || file === '') {
      const close = nearest(name, names);
      const hint = close === undefined || close === name ? names.join(', ') : `${names.join(', ')} (${close}?)`;
      throw new UsageError(errors.unknownFormat(text, hint));
    }
    return file === undefined ? { format } : { format, file };
  });
  const open = named.filter(({ file }) => file === undefined);
  // `-f json -o hasil.dat`: a format without a file and a file of an unknown ending belong together.
  const written = outputs.map((file): Target<F> => {
    const extension = extname(file).slice(1).toLowerCase();
    const format = names.find((name) => known[name].extensions.includes(extension)) ?? open.shift()?.format;
    if (format === undefined)
      throw new UsageError(errors.unknownFormat(extension === '' ? file : `.${extension}`, names.join(', ')));
    return { format, file };
  });
  const targets = [...open, ...named.filter(({ file }) => file !== undefined), ...written].map(
    ({ format, file }): Target<F> => (file === undefined || file === '-' ? { format } : { format, file }),
  );
  if (targets.filter(({ file }) => file === undefined).length > 1) throw new UsageError(errors.severalToStdout);
  const files = targets.flatMap(({ file }) => file ?? []);
  const paths = files.map((file) => resolve(cwd, file));
  const repeated = files.find((file, index) => paths.indexOf(resolve(cwd, file)) !== index);
  if (repeated !== undefined) throw new UsageError(errors.sameOutput(repeated));
  return targets.length === 0 ? [{ format: fallback }] : targets;
}
