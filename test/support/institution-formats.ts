import { FORMATS, type FormatName } from '../../src/report/formats.ts';

const names = Object.keys(FORMATS) as FormatName[];

/** Formats that a run of any number of units can be drawn in. */
export const INSTITUTION_FORMATS = names.filter((name) => !('single' in FORMATS[name]));
