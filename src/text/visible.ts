import { CONTROL, DIRECTION, INVISIBLE, LAYOUT } from './hidden-character-classes.ts';

const STEERING = new RegExp(`[${CONTROL}${DIRECTION}${INVISIBLE}${LAYOUT}]`, 'gu');

/** Control, bidi and zero-width characters as visible escapes: nothing from a file may steer a terminal. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
