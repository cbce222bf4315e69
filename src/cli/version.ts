declare const PATUH_VERSION: string;

/** The version in package.json, put in when the program is built (and by vitest). */
export const VERSION: string = PATUH_VERSION;
