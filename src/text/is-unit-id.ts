import { LIMITS } from '../model/limits.ts';

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** Names that mean something else as files: the workspace, and what Windows keeps for itself. */
const RESERVED = /^(?:patuh|con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether a text can be the id of a unit and the name of its file. */
export function isUnitId(text: string): boolean {
  return IDENTIFIER.test(text) && text.length <= LIMITS.identifierLength && !RESERVED.test(text);
}
