/** Columns that help is drawn in, where the terminal has as many. */
export const HELP_WIDTH = 100;
