/**
 * Lines that a CI service obeys in whatever a job prints: `::error ...` (GitHub) and `section_start:` (GitLab) at the
 * beginning of a line, behind blanks too; `##[group]` and `##vso[...]` (GitHub, Azure, TeamCity) anywhere in it. No
 * text of a file may be one of them, or a unit's name could hide a step's log, set a variable or annotate a file.
 */

/**
 * What does not count as the beginning of a text: blanks, colours and other sequences of a terminal, a byte order mark.
 */
const LEAD = String.raw`(?:[^\S\r\n]|\u001B\[[\d;?]*[A-Za-z])*`;
const AT_BEGINNING = '(?=::|section_(?:start|end):)';
const IN_LINE = /##(?=[A-Za-z]{0,40}\[)/g;
const FIRST = new RegExp(`(^|[\\r\\n])(${LEAD})${AT_BEGINNING}`, 'g');
const LATER = new RegExp(`([\\r\\n])(${LEAD})${AT_BEGINNING}`, 'g');
const ONLY_LEAD = new RegExp(`(?:^|[\\r\\n])${LEAD}$`);

/**
 * A text in which no line is a command of a CI service: a backslash is in front of it, which Markdown does not show.
 * `goesOn` says that the text goes on behind something on its first line.
 */
export function disarm(text: string, goesOn = false): string {
  if (!text.includes('::') && !text.includes('##') && !text.includes('section_')) return text;
  return text.replace(goesOn ? LATER : FIRST, '$1$2\\').replace(IN_LINE, '#\\#');
}

/** Whether the next text after this one is at the beginning of a line; `before` says whether this one did. */
export function endsAtBeginning(text: string, before: boolean): boolean {
  const breaks = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  if (breaks < 0 && !before) return false;
  return ONLY_LEAD.test(breaks < 0 ? text : text.slice(breaks));
}

/** The same text where a markup decodes numeric entities: it reads as before, and no CI service sees a command. */
export function disarmMarkup(text: string): string {
  return text
    .replaceAll('::', '&#58;&#58;')
    .replace(IN_LINE, '&#35;&#35;')
    .replace(/section_(start|end):/g, 'section_$1&#58;');
}

/** The same in text that is JSON: these signs are only inside of its strings. */
export function disarmJson(text: string): string {
  return text.includes('##') ? text.replace(IN_LINE, '#\\u0023') : text;
}
