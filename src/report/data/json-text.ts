import { disarmJson } from '../../text/ci-commands.ts';
import { CONTROL, DIRECTION, INVISIBLE, LAYOUT } from '../../text/hidden-character-classes.ts';

/**
 * What JSON leaves as it is and a terminal, or an eye, would follow: the rest of what `visible` makes visible. JSON has
 * escapes of its own for all below the blank, whose breaks between entries are to stay.
 */
const STEERING = new RegExp(`(?![\\0-\\x1F])[${CONTROL}${DIRECTION}${INVISIBLE}${LAYOUT}]`, 'gu');
/** Nearly all of a report is none of these, and is not looked at any closer. */
const UNUSUAL = /[^\0-~]+/g;

/** A value as JSON, with a line end, in which every character that controls a terminal is written as its escape. */
export function jsonText(value: unknown, indent = 2): string {
  const escaped = (character: string) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('');
  return `${disarmJson(JSON.stringify(value, null, indent)).replace(UNUSUAL, (run) => run.replace(STEERING, escaped))}\n`;
}
