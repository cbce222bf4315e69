/**
 * Characters that are invisible on a screen, and that make a text something else than what it looks like, as parts of
 * the class of a regular expression with the flag `u`.
 */

/** Control characters that YAML refuses, lone surrogates, and the two non-characters that mark broken encodings. */
export const CONTROL = '\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF\\uD800-\\uDFFF';
/** Marks that turn the direction of reading. */
export const DIRECTION = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F';
/** Soft hyphen, zero-width space and word joiner, invisible operators, a byte order mark inside, fillers, tags. */
export const INVISIBLE =
  '\\u00AD\\u115F\\u1160\\u180E\\u200B\\u2060-\\u2065\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}';
/** What else breaks a line or is drawn as nothing, and is allowed in a file. */
export const LAYOUT = '\\t\\n\\r\\u200C\\u200D\\u2028\\u2029';
