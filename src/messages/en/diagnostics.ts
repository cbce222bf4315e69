import type {
  DamageOfPage,
  DiagnosticFacts,
  DocumentMeasure,
  Expectation,
  FileKind,
  RefusedFeature,
  SyntaxProblem,
} from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import type { DiagnosticText, DiagnosticTexts } from '../messages.ts';
import { scaleWords } from '../scale-words.ts';
import { ELEMENT_NAMES, elementName } from './survey-elements.ts';
import { systemError } from './system-errors.ts';

/** "Did you mean …?" where one or several names may be meant, else another way out. */
function meant(nearest: string | undefined, otherwise: string, either?: readonly string[]): string {
  const names = either === undefined ? (nearest === undefined ? [] : [nearest]) : either;
  return names.length === 0 ? otherwise : `Did you mean ${names.map((name) => `\`${name}\``).join(' or ')}?`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function asEscape(written: string | undefined): string {
  return written === undefined ? '' : `, written as \`${written}\``;
}

function removeEscape(written: string): string {
  return `Remove \`${written}\` from this text`;
}

const SYNTAX: Readonly<Record<SyntaxProblem, DiagnosticText>> = {
  indentation: {
    fault: 'the indentation of this line does not match the lines around it',
    remedy: 'Start the line with as many spaces as the other lines of its level; check the line before it too',
  },
  tab: { fault: 'this line is indented with a tab', remedy: 'Replace the tab at the start of the line with spaces' },
  quote: {
    fault: 'a quotation mark is opened but not closed',
    remedy: 'Add the closing quotation mark to this text or one above it',
  },
  bracket: { fault: 'a bracket `{` or `[` is opened but not closed', remedy: 'Add the missing `}` or `]`' },
  colon: {
    fault: 'this line is not `name: value`',
    remedy: 'Make sure there is a colon followed by a space; put text that contains a colon in quotation marks',
  },
  comma: {
    fault: 'a comma is missing or extra inside brackets',
    remedy: 'Separate the values in the brackets with one comma',
  },
  escape: {
    fault: 'this backslash `\\` inside double quotation marks is not understood',
    remedy: "Use single quotation marks '...' for text that contains `\\`",
  },
  'block-text': {
    fault: 'the long text (`|` or `>`) is not written correctly',
    remedy: 'Start the text on a new line and indent it with spaces',
  },
  blank: {
    fault: 'there is a special space (a no-break space) that YAML takes for a letter',
    remedy: 'Delete it and type a plain space',
  },
  'word-quotes': {
    fault: 'this value is in quotation marks made by Word (“ ” or ‘ ’)',
    remedy: 'Replace them with straight ones "..." or delete them',
  },
  trailing: {
    fault: 'there is content that does not belong here',
    remedy: 'Check the indentation of this line and the line before it',
  },
  other: { fault: 'this line cannot be read as YAML', remedy: 'Check this line and the line before it' },
};

const FEATURES: Readonly<Record<RefusedFeature, DiagnosticText>> = {
  anchor: {
    fault: 'YAML anchors (`&name`) are not accepted',
    remedy: 'Write out the value; put text that starts with `&` in quotation marks',
  },
  alias: {
    fault: 'YAML aliases (`*name`) are not accepted',
    remedy: 'Write out the value; put text that starts with `*` in quotation marks',
  },
  merge: { fault: 'YAML merges (`<<`) are not accepted', remedy: 'Write out every field' },
  tag: {
    fault: 'YAML type tags (`!name`) are not accepted',
    remedy: 'Remove the tag; put text that starts with `!` in quotation marks',
  },
  directive: { fault: 'YAML directives (`%...`) are not accepted', remedy: 'Remove the line that starts with `%`' },
  'second-document': {
    fault: 'the file holds more than one document (`---`)',
    remedy: 'Keep each unit in a file of its own',
  },
  'complex-key': {
    fault: 'a field name must be text',
    remedy: 'Put text that starts with `{`, `[`, or `?` in quotation marks',
  },
  'empty-key': {
    fault: 'there is a colon with no field name before it',
    remedy: 'Write the field name before the colon',
  },
};

const EXPECTED: Readonly<Record<Exclude<Expectation, 'one-of'>, string>> = {
  mapping: 'must contain `name: value` pairs',
  list: 'must be a list (each line starts with `- `)',
  text: 'must contain text',
  'text-or-mapping': 'must contain short text',
  'not-empty': 'must not be empty',
  decimal: 'must be a decimal number without thousands separators, for example 12 or 32.37',
  integer: 'must be a whole number',
  version: 'must be a whole number from 1 up',
  boolean: 'must be `true` or `false`',
  identifier: 'must be an id: letters, digits, dots, underscores, or hyphens, without spaces',
  severity: 'must be a whole number from 1 to 7',
  effort: 'must be a whole number from 1 to 5',
  decimals: 'must be a whole number from 0 to 6',
  'as-shown': 'must not have more decimals than the scores that are shown (`decimals`)',
  percentage: 'must be a percentage or a fraction, for example `60%` or `40/60`',
  duration: 'must be a length of time, for example `30 days`, `12 months`, or `3 years`',
  date: 'must be a date YYYY-MM-DD, for example 2026-03-31',
  regulation:
    'must be kind, number and year of a regulation, for example `Perwal 8/2015`; kinds are UU, Perppu, PP, Perpres, PermenPANRB, PO, Perda, Pergub, Perbup and Perwal',
  word: 'must be one word, of letters alone',
  link: 'must be a link that starts with https:// or http://',
  sha256: 'must be a SHA-256: 64 hexadecimal digits in lower case',
  shorter: 'is too long',
  fewer: 'has too many entries',
};

/** What is wrong with a form page. */
const PAGE_DAMAGE: Readonly<Record<DamageOfPage, string>> = {
  cut: 'the file is cut off',
  two: 'its data is there twice',
  broken: 'its data is broken',
  'other-unit': 'its answers are of another unit',
  'too-big': 'its data is too big',
};

/** What to do with a file of another program. */
const SAVE_INSTEAD: Readonly<Record<string, string>> = {
  '.xls': 'Open it in Excel or LibreOffice and save it as .xlsx',
  '.ods': 'Open it in LibreOffice and save it as .xlsx',
  '.csv': 'Make assessments of a table with `patuh import`',
  '.docx': 'Judge documents with `patuh lint`; assessments are filled in on the forms of `patuh new`',
  '.pdf': 'Judge documents with `patuh lint`; assessments are filled in on the forms of `patuh new`',
};

const MEASURES: Readonly<Record<DocumentMeasure, (limit: number) => string>> = {
  bytes: (limit) => `more than ${megabytes(limit)}`,
  'inflated-bytes': (limit) => `a part of it has more than ${megabytes(limit)} when unpacked`,
  ratio: (limit) => `a part of it grows more than ${limit} times when unpacked`,
  entries: (limit) => `it holds more than ${limit} files`,
  nesting: (limit) => `it is nested more than ${limit} levels deep`,
  blocks: (limit) => `more than ${limit} paragraphs and cells`,
  characters: (limit) => `more than ${limit} characters`,
  pages: (limit) => `more than ${limit} pages`,
  drawing: (limit) => `a page holds more than ${limit} pieces of text`,
  rows: (limit) => `more than ${limit} rows`,
  cells: (limit) => `more than ${limit} cells`,
  sheets: (limit) => `more than ${limit} sheets`,
  seconds: (limit) => `it was not read to its end within ${limit} seconds`,
};

const FOUND: Readonly<Record<FileKind, string>> = {
  docx: 'a Word document (.docx)',
  zip: 'a ZIP archive that is no Word document',
  pdf: 'a PDF',
  'office-97': 'an Office document of the old kind, or one locked with a password',
  rtf: 'RTF',
  html: 'an HTML page',
  image: 'a picture',
  other: 'something else',
};

const EVIDENCE_PROBLEMS: Readonly<
  Record<DiagnosticFacts['evidence-unusable']['problem'], (path: string) => DiagnosticText>
> = {
  missing: (path) => ({
    fault: `evidence file \`${path}\` not found`,
    remedy: 'Check its spelling and place; capital letters may differ',
  }),
  empty: (path) => ({ fault: `evidence file \`${path}\` is empty`, remedy: 'Copy the file again' }),
  unreadable: (path) => ({
    fault: `evidence file \`${path}\` cannot be read`,
    remedy: "Check the file's permissions",
  }),
  'not-a-file': (path) => ({
    fault: `evidence \`${path}\` is no regular file`,
    remedy: 'Point at one file, not at a folder',
  }),
  'wrong-type': (path) => ({
    fault: `evidence file \`${path}\` is not what its extension says`,
    remedy: 'Open the file; save it again in the right format or correct its extension',
  }),
  outside: (path) => ({
    fault: `evidence file \`${path}\` really lies outside the folder of the assessment`,
    remedy: 'Keep the file itself inside that folder, not a link to another place',
  }),
};

export const diagnostics: DiagnosticTexts = {
  'not-found': ({ path }) => ({
    fault: `no file or folder matches \`${path}\``,
    remedy: 'Check the spelling of the path',
  }),
  'no-assessment': ({ path }) => ({
    fault: `there is no assessment file in \`${path}\``,
    remedy: 'An assessment file ends in .yaml, .yml, or .json and contains `checklist:` and `unit:`',
  }),
  'no-document': ({ path }) => ({
    fault: `there is no service standard or maklumat in \`${path}\``,
    remedy: 'Documents end in .docx, .pdf, .md, .html, or .txt; name a file to check one that was passed over',
  }),
  'unit-without-documents': ({ unit }) => ({
    fault: `there is no document of unit \`${unit}\` to compare its answers with`,
    remedy: 'Keep its documents in a folder named like the id of the unit, or name the unit in them',
  }),
  'service-without-document': ({ service, unit }) => ({
    fault: `service \`${service}\` was not found in the documents of unit \`${unit}\``,
    remedy: 'Use the same name of the service in both, or add its standard',
  }),
  'document-without-unit': () => ({
    fault: 'this document belongs to no unit that could be told, and is not compared',
    remedy: 'Keep it in a folder named like the id of the unit, or name the unit in it',
  }),
  'synonym-taken': ({ heading, component }) => ({
    fault: `the heading \`${heading}\` is read as component \`${component}\` already`,
    remedy: 'Remove this heading, or move it to that component',
  }),
  'unknown-rule': ({ rule, nearest }) => ({
    fault: `rule \`${rule}\` is not known`,
    remedy: meant(nearest, 'See the list with `patuh lint --rules`'),
  }),
  unreadable: ({ reason }) => {
    const { fault, ...rest } = systemError(reason);
    return { fault: `cannot be read: ${fault}`, ...rest };
  },
  'changed-while-read': () => ({
    fault: 'the file changed while it was read',
    remedy: 'Save and close the file, then try again',
  }),
  'judging-stopped': ({ how }) => ({
    fault:
      how === 'hung'
        ? 'not scored: scoring this file did not come to an end and was stopped'
        : 'not scored: the process that scored this file ended',
    remedy: 'Score this file by itself; if it happens again, report it to the makers of the program',
  }),
  'not-a-file': () => ({ fault: 'not a regular file', remedy: 'Point to a file or folder, not to a device or pipe' }),
  'unsupported-format': ({ extension }) => ({
    fault: `files ending in \`${extension}\` cannot be read yet`,
    remedy: SAVE_INSTEAD[extension] ?? 'Use Excel (.xlsx), YAML (.yaml, .yml), or JSON (.json)',
  }),
  'too-large': ({ bytes, limit }) => ({
    fault: `the file is too large (${megabytes(bytes)}; the limit is ${megabytes(limit)})`,
    remedy:
      limit === LIMITS.surveyBytes
        ? 'Remove rows and columns that are no survey answers'
        : limit === LIMITS.workbookBytes
          ? 'Remove pictures and sheets that are not needed; keep evidence in separate files'
          : limit > LIMITS.fileBytes
            ? 'Audit fewer units at a time'
            : 'Keep evidence in separate files',
  }),
  'empty-file': () => ({ fault: 'the file is empty', remedy: 'Fill in or delete this file' }),
  'not-utf8': ({ encoding }) => ({
    fault: encoding === 'utf-16' ? 'the file is saved as UTF-16' : 'this file is not UTF-8 text',
    remedy: 'Save it as UTF-8 (in Notepad: Save As, Encoding: UTF-8)',
  }),
  'control-character': ({ codePoint, written }) => ({
    fault: `there is an invisible control character ${codePoint}${asEscape(written)}`,
    remedy: written === undefined ? 'Delete the character, then retype this line' : removeEscape(written),
  }),
  'word-quotes': ({ value, takenOut }) => ({
    fault: `\`${value}\` is in quotation marks made by Word${takenOut === true ? '; it is read without them' : ''}`,
    remedy: 'Replace them with straight ones "..." or delete them',
  }),
  'invisible-character': ({ codePoint, written, turnsDirection, takenOut }) => ({
    fault: `there is an invisible character ${codePoint}${turnsDirection ? ' that turns the direction of the text' : ''}${asEscape(written)}${takenOut === true ? '; the text is read without it' : ''}`,
    remedy: written === undefined ? 'Delete the character, then retype this word' : removeEscape(written),
  }),
  'yaml-syntax': ({ problem }) => SYNTAX[problem],
  'yaml-feature': ({ feature }) => FEATURES[feature],
  'duplicate-key': ({ key, firstLine }) => ({
    fault: `\`${key}\` is written twice; the first is on line ${firstLine}`,
    remedy: 'Remove one of them',
  }),
  'mixed-keys': ({ key, other }) => ({
    fault: `the keys \`${key}\` and \`${other}\` are in two languages; both are read`,
    remedy: 'Use one language for all keys of a file',
  }),
  'similar-name': ({ name, other, firstLine }) => ({
    fault: `\`${name}\` is easily taken for \`${other}\` on line ${firstLine}: they differ only in case or in how a letter is coded`,
    remedy: 'Remove one of them or give it a clearly different name',
  }),
  'too-deep': ({ limit }) => ({
    fault: `fields are nested more than ${limit} levels deep`,
    remedy: 'Simplify the structure',
  }),
  'too-many-values': ({ limit }) => ({ fault: `the file holds more than ${limit} values`, remedy: 'Split this file' }),
  'too-many-diagnostics': ({ limit }) => ({
    fault: `more than ${limit} errors; the rest are not shown`,
    remedy: 'Fix those above first',
  }),
  'comma-in-braces': ({ number }) => ({
    fault: `the comma in ${number} separates entries inside braces`,
    remedy: `Put the number in quotes: "${number}"`,
  }),
  'unknown-key': ({ key, nearest }) => ({
    fault: `field \`${key}\` is not known here`,
    remedy: meant(nearest, 'Remove this field or see `patuh schema`'),
  }),
  'missing-key': ({ key }) => ({ fault: `required field \`${key}\` is missing`, remedy: `Add \`${key}:\`` }),
  'invalid-value': ({ key, value, expected, allowed, nearest, limit }) => {
    const subject = key === '' ? 'the file' : `\`${key}\``;
    const shown = value === undefined ? '' : `; found \`${value.length > 60 ? `${value.slice(0, 60)}…` : value}\``;
    if (expected === 'one-of') {
      return {
        fault: `${subject} must not be ${value === undefined ? 'empty' : `\`${value}\``}`,
        // A saved run may not say what was allowed.
        ...(nearest === undefined && allowed === undefined
          ? {}
          : { remedy: meant(nearest, `Choose from: ${list(allowed ?? [])}`) }),
      };
    }
    return {
      fault: `${subject} ${EXPECTED[expected]}${limit !== undefined && (expected === 'shorter' || expected === 'fewer') ? ` (at most ${limit})` : ''}${expected === 'shorter' ? '' : shown}`,
      ...(nearest === undefined ? {} : { remedy: meant(nearest, '') }),
    };
  },
  'duplicate-id': ({ id, firstLine }) => ({
    fault: `id \`${id}\` is already used on line ${firstLine}`,
    remedy: 'Give it another id',
  }),
  'unknown-source': ({ name, nearest }) => ({
    fault: `source \`${name}\` is not in \`basis\``,
    remedy: meant(nearest, 'Add the source to `basis`'),
  }),
  'unsourced-weight': ({ id }) => ({
    fault: `the weight of section \`${id}\` has no \`source\`, so it counts as an assumption`,
    remedy: 'Name its source',
  }),
  'unknown-topic': ({ name, nearest }) => ({
    fault: `topic \`${name}\` is not in patuh's list of topics, so it is not used`,
    remedy: meant(nearest, 'Remove it, or take one from `patuh checklist topics`'),
  }),
  'requires-itself': ({ item, through }) => ({
    fault:
      item === through
        ? `item \`${item}\` requires itself`
        : `item \`${item}\` requires \`${through}\`, which in the end requires \`${item}\``,
    remedy: 'Remove one of these from `requires`',
  }),
  'topic-too-common': ({ name, limit }) => ({
    fault: `more than ${limit} items have the topic \`${name}\``,
    remedy: 'A topic is one fact that can be observed; name it only at the items that ask for that fact',
  }),
  'order-without-severity': () => ({
    fault: '`order: severity` where no item has a `severity`, so the order is still that of the points',
    remedy: 'Give items a `severity`, or remove `order`',
  }),
  'provisional-everything': () => ({
    fault: 'every section that weighs something is marked `provisional`, so no index is left without them',
    remedy: 'Remove `provisional: true` from the section that is always assessed',
  }),
  'unknown-scale': ({ name, nearest }) => ({
    fault: `answer scale \`${name}\` is not in \`answers\``,
    remedy: meant(nearest, 'Add the scale to `answers`'),
  }),
  'scale-not-rising': ({ scale }) => ({
    fault: `the points of scale \`${scale}\` fall here`,
    remedy: 'Order the answers from worst to best',
  }),
  'scale-without-points': ({ scale }) => ({
    fault: `the best answer of scale \`${scale}\` is worth 0`,
    remedy: 'Give the best answer more than 0 points',
  }),
  'ambiguous-answer': ({ scale, answer }) => ({
    fault: `answer \`${answer}\` appears twice in scale \`${scale}\``,
    remedy: 'Each answer and each of its synonyms may appear only once',
  }),
  'reserved-answer': ({ answer }) => ({
    fault: `\`${answer}\` cannot be an answer of a scale`,
    remedy: 'It means that an item does not apply; use `na: allowed` on the item',
  }),
  'weights-total': ({ sum, total }) => ({
    fault: `the weights add up to ${sum}, but \`total\` is ${total}`,
    remedy: 'Correct the section weights or `total`',
  }),
  'weight-missing': ({ id }) => ({
    fault: `\`${id}\` has no weight`,
    remedy: 'Write `weight`, or `weights: assumed` on its parent if the official weight is not known',
  }),
  'weights-mixed': ({ id }) => ({
    fault: `\`${id}\` has no weight, but others of its level have`,
    remedy: 'Inside `weights: assumed`, write every weight or none',
  }),
  'weights-zero': ({ id }) => ({ fault: `all weights inside \`${id}\` are zero`, remedy: 'Give a weight above 0' }),
  'section-empty': ({ id }) => ({ fault: `section \`${id}\` has no items`, remedy: 'Add `items` or `sections`' }),
  'zones-not-descending': ({ min, before }) => ({
    fault: `zone bound ${min} is not below ${before}, the one above it`,
    remedy: 'Order the bounds from the highest down',
  }),
  'zones-last-not-zero': ({ min }) => ({
    fault: `the last zone bound is ${min}, not 0`,
    remedy: 'The last zone must start at 0, so that every score has a zone',
  }),
  'zones-above-scale': ({ min, max }) => ({
    fault: `zone bound ${min} is above the highest score, ${max}`,
    remedy: 'Correct the bound or `scale.max`',
  }),
  'unknown-section': ({ section, nearest }) => ({
    fault: `the checklist has no section \`${section}\``,
    remedy: nearest === undefined ? 'Write the id of a section below `sections:`' : `Did you mean \`${nearest}\`?`,
  }),
  'condition-on-last': ({ label }) => ({
    fault: `the lowest level (${label}) must have no condition`,
    remedy: 'Take `require:` out of it: every score must be of some level',
  }),
  'condition-range': ({ min }) => ({
    fault: `the condition \`${min}\` can never be met, or says nothing`,
    remedy: 'Write more than 0 and at most 100%',
  }),
  'zones-order': ({ zone, before }) => ({
    fault: `zone \`${zone}\` is below \`${before}\``,
    remedy: 'Order the zones from the best down: green, yellow, red',
  }),
  'scale-max-zero': () => ({
    fault: 'the highest score must not be 0',
    remedy: 'Write the highest score of the checklist, for example 100 or 5',
  }),
  'range-empty': ({ min, max }) => ({
    fault: `the number range ${min} to ${max} is empty`,
    remedy: '`min` must be below `max`',
  }),
  'unknown-checklist': ({ name, nearest }) => ({
    fault: `checklist \`${name}\` was not found`,
    remedy: meant(nearest, 'See `patuh checklist list`, or write the path of the checklist file'),
  }),
  'not-a-checklist': () => ({
    fault: 'this is no checklist; what is in it is not shown',
    remedy: 'A checklist has `id:`, `zones:` and `sections:`; `patuh checklist list` shows what there is',
  }),
  'path-outside': ({ path }) => ({
    fault: `path \`${path}\` leads out of the folder of the workspace, so it is not read`,
    remedy: 'Copy the file into that folder; a checklist may also be named with --checklist',
  }),
  'link-outside': () => ({
    fault: 'this is a link to a file outside of the folder that is looked at',
    remedy: 'Put the file itself in its place',
  }),
  'invalid-checklist': ({ name }) => ({
    fault: `checklist \`${name}\` cannot be used`,
    remedy: 'Fix the errors in the checklist file first',
  }),
  'other-checklist': ({ name, used }) => ({
    fault: `this file uses checklist \`${name}\`, but this audit uses \`${used}\``,
    remedy: 'Audit it separately, or force one checklist with --checklist',
  }),
  'not-an-assessment': ({ kind }) => ({
    fault:
      kind === 'checklist'
        ? 'this is a checklist file, not an assessment'
        : kind === 'workspace'
          ? 'this is a workspace file, not an assessment'
          : kind === 'verification'
            ? 'this is a verification, not an assessment'
            : 'this is not an assessment file',
    remedy:
      kind === 'other'
        ? 'An assessment file contains `checklist:`, `unit:`, and `answers:`'
        : "Point to a unit's assessment file or its folder",
  }),
  'unknown-kind': () => ({
    fault: 'this is not an assessment, a checklist, or a workspace',
    remedy: 'See `patuh schema` for the structure of the files',
  }),
  'unknown-item': ({ item, checklist, nearest, either }) => ({
    fault: `item \`${item}\` is not in checklist ${checklist}`,
    remedy: meant(nearest, `See the items: patuh checklist show ${checklist}`, either),
  }),
  'unknown-answer': ({ item, answer, allowed, numbers, nearest, either }) => ({
    fault: `answer \`${answer}\` is not known for item \`${item}\``,
    remedy:
      `${meant(nearest, '', either)} Choose from: ${list(allowed)}${numbers === undefined ? '' : `. Their numbers will do as well: ${list(numbers)}`}`.trimStart(),
  }),
  'answer-not-a-number': ({ item, answer, min, max }) => ({
    fault: `answer \`${answer}\` to item \`${item}\` is not a number`,
    remedy: `Write just a number from ${min} to ${max}`,
  }),
  'answer-out-of-range': ({ item, answer, min, max }) => ({
    fault: `number ${answer} for item \`${item}\` is out of range`,
    remedy: `Write a number from ${min} to ${max}`,
  }),
  'unknown-service': ({ service, nearest, either }) => ({
    fault: `service \`${service}\` is not in the \`services\` of this unit`,
    remedy: meant(nearest, 'Add the service to `services`', either),
  }),
  'not-per-service': ({ item }) => ({
    fault: `item \`${item}\` is assessed once for the whole unit, not per service`,
    remedy: 'Write a single `answer`',
  }),
  'na-not-allowed': ({ item }) => ({
    fault: `item \`${item}\` applies to every unit`,
    remedy: 'Give one of its answers; `not applicable` is not accepted here',
  }),
  'na-without-reason': ({ item }) => ({
    fault: `\`not applicable\` for item \`${item}\` has no reason`,
    remedy: 'Write the reason: `{ answer: not applicable, reason: ... }`',
  }),
  'invalid-date': ({ key, value }) => ({
    fault: `date ${value} in \`${key}\` is not in the calendar`,
    remedy: 'Correct the date',
  }),
  'evidence-shape': () => ({
    fault: 'evidence must point to one file or one link',
    remedy: 'Fill in either `file` or `link`, not both',
  }),
  'evidence-outside': ({ path }) => ({
    fault: `evidence \`${path}\` leads out of the folder of the assessment`,
    remedy: 'Keep evidence inside that folder, or name its folder with --evidence-root',
  }),
  'evidence-unusable': ({ path, problem }) => EVIDENCE_PROBLEMS[problem](path),
  'evidence-folder': ({ path, name, nearest, either }) => ({
    fault: `the folder of evidence \`${path}\` is named after no item or service of this unit, so its files do not count`,
    remedy: meant(nearest, `Give the folder \`${name}\` the id of an item or service`, either),
  }),
  'evidence-unanswered': ({ path, item }) => ({
    fault: `there is evidence in \`${path}\`, and item \`${item}\` is not answered`,
    remedy: 'Answer the item, or move the files',
  }),
  'evidence-too-many': ({ path, limit }) => ({
    fault: `\`${path}\` has evidence of more than ${limit} files; the others do not count`,
    remedy: 'Keep the files that prove something',
  }),
  'evidence-changed': ({ path }) => ({
    fault: `the content of evidence \`${path}\` has changed since it was locked, so the date in the lock does not hold for it`,
    remedy: 'If the change is right, record it with `patuh evidence lock`',
  }),
  'evidence-copied': ({ paths, uses }) => ({
    fault: `the same content is evidence for ${uses.length} answers: ${uses.join(', ')} (${paths.join(', ')})`,
    remedy: 'See whether one piece of evidence proves all of them',
  }),
  'evidence-undated': ({ valid }) => ({
    fault: `this link has no date, and its evidence is valid for only ${valid}`,
    remedy: 'Add `dated:` (when the evidence was made) or `until:`; without it the evidence does not count',
  }),
  'waiver-expired': ({ item, until }) => ({
    fault: `the waiver for item \`${item}\` ended on ${until}`,
    remedy: 'Close the gap, or renew the waiver',
  }),
  'waiver-unneeded': ({ item }) => ({
    fault: `item \`${item}\` is no gap, so it needs no waiver`,
    remedy: 'Remove the waiver',
  }),
  'what-if': ({ changes }) => ({
    fault: `this is a what-if, not how things are: ${changes} ${changes === 1 ? 'answer is' : 'answers are'} replaced by \`--set\` before scoring`,
    remedy: 'Audit without `--set` to see how things are',
  }),
  'assumption-form': () => ({
    fault: '`--set` cannot be read',
    remedy: 'Write `item=answer`, `item@service=answer`, or `unit:item=answer`, for example `--set toilet=ada`',
  }),
  'unknown-unit': ({ unit, units, nearest }) => ({
    fault: `there is no unit \`${unit}\` among those audited`,
    remedy: nearest === undefined ? `Choose one of: ${units.join(', ')}` : `Did you mean \`${nearest}\`?`,
  }),
  'cost-heading': ({ heading, known, nearest }) => ({
    fault: `a table of costs has no column \`${heading}\``,
    remedy: nearest === undefined ? `Columns that are read: ${known.join(', ')}` : `Did you mean \`${nearest}\`?`,
  }),
  'cost-heading-twice': ({ heading }) => ({
    fault: `column \`${heading}\` is in the table of costs twice`,
    remedy: 'Keep one of them',
  }),
  'cost-no-column': ({ names }) => ({
    fault: `the table of costs has no column ${names.map((name) => `\`${name}\``).join(' or ')}`,
    remedy: 'Add it, with its heading in the first row',
  }),
  'cost-value': ({ value }) => ({
    fault: `cost \`${value}\` is not clearly a number`,
    remedy: 'Write it without thousands separators and with two decimals at most, for example 1500000 or 12.5',
  }),
  'cost-twice': ({ item, row }) => ({
    fault: `row ${row} has the cost of item \`${item}\` for the same already`,
    remedy: 'Keep one row',
  }),
  'no-shared-topics': ({ checklist, used }) => ({
    fault: `checklist \`${checklist}\` shares no topic with \`${used}\`, so there is no score under it`,
    remedy: 'Give the items of both checklists `topics`, or assess the units in files of their own',
  }),
  'not-verified': ({ unit }) => ({
    fault: `unit \`${unit}\` is not verified, so it has no score by verification`,
    remedy: 'Put a .verifikasi.yaml file beside its assessment',
  }),
  'verification-other-unit': ({ unit, expected }) => ({
    fault: `this verification is for unit \`${unit}\`, but the assessment beside it is of \`${expected}\``,
    remedy: 'Name the file after the assessment of that unit, or correct `unit:`',
  }),
  'verification-without-assessment': ({ expected }) => ({
    fault: 'this verification has no assessment beside it',
    remedy: `There should be ${expected}`,
  }),
  'verification-misnamed': ({ expected }) => ({
    fault: 'this holds a verification, but is not named as one, so it does not count',
    remedy: `Name it ${expected ?? '<name of the assessment>.verifikasi.yaml'}, beside its assessment`,
  }),
  'two-verifications': ({ used }) => ({
    fault: `this unit has more than one verification; ${used} is used`,
    remedy: 'Keep one',
  }),
  'personal-data': ({ kind, more }) => ({
    fault: `${
      kind === 'nik'
        ? 'this looks like an identity number (NIK, 16 digits); an assessment has no need of personal data'
        : kind === 'phone'
          ? 'this looks like a telephone number; an assessment has no need of personal data'
          : 'this link holds a user name and a password'
    }${more === undefined ? '' : ` (and ${more} more in this file)`}`,
    remedy:
      kind === 'password'
        ? 'Remove both from the link and change the password; reports mask them'
        : 'Remove or mask it in this file; reports mask its digits',
  }),
  'lock-outside': ({ path }) => ({
    fault: `path \`${path}\` leads out of the folder of the lock, so this lock is not read`,
    remedy: 'Make it again with `patuh evidence lock`, or name the folder of the evidence with --evidence-root',
  }),
  'duplicate-unit': ({ unit, other }) => ({
    fault: `unit \`${unit}\` is also in ${other}; the unit is not scored`,
    remedy: 'Keep one file for each unit',
  }),
  'unlisted-unit': ({ unit, nearest }) => ({
    fault: `unit \`${unit}\` is not in the \`units\` of the workspace`,
    remedy: meant(nearest, 'Add the unit to patuh.yaml if it belongs there'),
  }),
  'several-institutions': ({ names }) => ({
    fault: `these files are about ${names.length} institutions or periods: ${names.join('; ')}`,
    remedy: 'Each is scored by itself; choose one with --institution or --period',
  }),
  'checklist-years': ({ checklist, years, year, isDefault, fitting }) => ({
    fault: `${isDefault ? 'the default checklist' : 'checklist'} \`${checklist}\` is for the years ${years}, but the period is ${year}`,
    remedy:
      fitting.length === 0
        ? `No checklist for ${year} comes with patuh; check the period`
        : `Write \`checklist:\` with one for ${year} (${fitting.join(', ')}), or check the period`,
  }),
  'incomplete-identity': ({ files, lacks }) => ({
    fault: `${files} file${files === 1 ? ' names' : 's name'} no ${{ institution: 'institution', period: 'period', both: 'institution and no period' }[lacks]}, and there are several; ${files === 1 ? 'it is' : 'they are'} scored apart`,
    remedy: 'Add `institution:` and `period:` to the file or to patuh.yaml',
  }),
  'unassigned-files': ({ files }) => ({
    fault: `${files.length} file${files.length === 1 ? '' : 's'} cannot be scored, and it is not known to which institution or period ${files.length === 1 ? 'it belongs' : 'they belong'}: ${files.join(', ')}`,
    remedy: 'This result is incomplete until that is mended',
  }),
  'missing-unit': ({ unit }) => ({
    fault: `unit \`${unit}\` is in the list \`units\`, but has no file`,
    remedy: 'Add its assessment, or take the unit out of the list',
  }),
  'what-if-run': ({ changes }) => ({
    fault: `this is a what-if, not how things are: ${changes} ${changes === 1 ? 'answer is' : 'answers are'} replaced by \`--set\`, so it cannot be compared with another run`,
    remedy: 'Audit again without `--set`, and save that with `patuh audit -f json:<file>`',
  }),
  'several-runs': ({ names }) => ({
    fault: `this result holds ${names.length} institutions or periods: ${names.join('; ')}`,
    remedy: 'Save one of them, for example `patuh audit --institution <name> --period <period> -f json:<file>`',
  }),
  'several-workspaces': ({ used, other }) => ({
    fault: `there are two workspaces: ${used} and ${other}`,
    remedy: `${used} is used, with the units that either lists`,
  }),
  'passed-over': ({ key }) => ({
    fault: `this file is skipped because it has no \`${key}:\``,
    remedy: `Add \`${key}:\` if this is the assessment of a unit`,
  }),
  'unread-name': ({ ending, name }) => ({
    fault: `this file may be a unit’s assessment but is not read, for its name ends in \`${ending}\``,
    remedy: `Rename it to \`${name}\`; delete it if it is only a copy`,
  }),
  'form-page-blank': () => ({
    fault: 'this form page has no answers in it',
    remedy:
      'Fill it in, then save it with the button "Save a copy of the form (HTML)" or "Save the assessment file (JSON)" on the page; the menu of the browser does not save answers',
  }),
  'form-page-damaged': ({ what }) => ({
    fault: `this form page cannot be read: ${PAGE_DAMAGE[what]}`,
    remedy: 'Have the original sent again, best as the .json assessment that the page saves',
  }),
  'workbook-damaged': () => ({
    fault: 'this workbook is damaged or cut off',
    remedy: 'Open it in Excel or LibreOffice and save it as .xlsx again, or have it sent again',
  }),
  'workbook-encrypted': () => ({
    fault: 'this workbook is locked with a password, or of Excel 97-2003',
    remedy: 'Remove the password and save it as .xlsx',
  }),
  'workbook-too-big': ({ measure, limit }) => ({
    fault: `the workbook is too big to be read: ${MEASURES[measure](limit)}`,
    remedy: 'Copy the answers into a new form; remove sheets and pictures that are not needed',
  }),
  'workbook-no-form': () => ({
    fault: 'this workbook is no assessment form of patuh',
    remedy: 'Make the form with `patuh new -f xlsx` and fill in the answers there',
  }),
  'form-sheet-missing': () => ({
    fault: 'the sheet of answers of this form was deleted, or has lost its hidden row and column',
    remedy: 'Copy the answers into a whole form',
  }),
  'form-formula': () => ({
    fault: 'this cell has a formula; what is read is its result as last saved, not calculated again',
    remedy: 'Type the answer itself',
  }),
  'form-row-missing': ({ item }) => ({
    fault: `the row of item \`${item}\` is not in the form any more`,
    remedy: 'Copy the answers into a whole form; rows of items must not be deleted',
  }),
  'form-two-sheets': ({ first }) => ({
    fault: `this sheet is a copy of the sheet ${first}, and it is not clear which one counts`,
    remedy: 'Delete one of them',
  }),
  'form-two-answers': ({ item, first }) => ({
    fault: `item \`${item}\` is answered twice; the first answer is in ${first}`,
    remedy: 'Clear or delete one of the rows',
  }),
  'form-row-without-item': () => ({
    fault: 'this row has answers, and is no row of an item of the form',
    remedy: 'Move the answers to the row of their item, or clear them',
  }),
  'form-merged-answer': ({ range }) => ({
    fault: `the answer cells of several items are merged (${range})`,
    remedy: 'Unmerge the cells and answer each item',
  }),
  'form-dates': ({ dates, pieces }) => ({
    fault: `there are ${dates} dates for ${pieces} pieces of evidence`,
    remedy: 'Give one date for all evidence, or one line for each piece (- where there is none)',
  }),
  'units-heading': () => ({
    fault: 'the table of units has no column with the heading `name`',
    remedy: 'Write headings into the first row: id, name, kind, head, services; or one name a row, without headings',
  }),
  'units-none': () => ({ fault: 'this table has no units', remedy: 'Write one unit in each row below the headings' }),
  'unit-named-twice': ({ name, first }) => ({
    fault: `unit \`${name}\` is also in row ${first}; each gets a form of its own`,
    remedy: 'Remove one of them if they are the same unit',
  }),
  'unit-without-name': () => ({ fault: 'the unit in this row has no name', remedy: 'Fill in the column `name`' }),
  'unread-workbook': ({ name }) => ({
    fault: 'this workbook is no assessment form that patuh can read, so it is not read',
    remedy: `If it is a unit’s assessment, copy its answers into a form of \`patuh new -f xlsx\`, or write them in \`${name}\``,
  }),
  'json-syntax': () => ({
    fault: 'the file is not whole JSON',
    remedy: 'It may have been cut off or edited; save the run again with `patuh audit -f json:<file>`',
  }),
  'not-a-run': () => ({
    fault: 'this is not a run saved by patuh',
    remedy: 'Save one with `patuh audit -f json:<file>`',
  }),
  'other-schema-version': ({ version, supported }) => ({
    fault: `this run was saved in schema version ${version}; this patuh reads version ${supported}`,
    remedy: 'Use the patuh that saved it, or audit again',
  }),
  'damaged-run': ({ path }) => ({
    fault: `the saved run is damaged${path === '' ? '' : ` at \`${path}\``}`,
    remedy: 'It may have been edited by hand; save it again with `patuh audit -f json:<file>`',
  }),
  'document-extension': ({ extension }) => ({
    fault: `documents ending in \`${extension}\` cannot be linted`,
    remedy: 'Use Word (.docx), PDF (.pdf), Markdown (.md), HTML (.html) or text (.txt)',
  }),
  'document-too-big': ({ measure, limit }) => ({
    fault: `the document is too big to be read: ${MEASURES[measure](limit)}`,
    remedy: 'Save each service, or each chapter, as a document of its own',
  }),
  'document-damaged': ({ format }) => ({
    fault: format === 'docx' ? 'this Word document is damaged or cut off' : 'this PDF is damaged or cut off',
    remedy:
      format === 'docx'
        ? 'Open it in Word or LibreOffice and save it as .docx again, or copy the original file again'
        : 'Print the original document to PDF again, or lint the Word file',
  }),
  'document-encrypted': ({ format }) => ({
    fault:
      format === 'docx'
        ? 'this Word document is locked with a password'
        : 'this PDF is locked or restricted with a password',
    remedy:
      format === 'docx'
        ? 'Remove the password (File, Info, Protect Document) and save it again'
        : 'Print it to PDF again without a password, or lint the Word file',
  }),
  'document-misnamed': ({ extension, found }) => ({
    fault: `the file ends in \`${extension}\`, but holds ${FOUND[found]}`,
    remedy: 'Save the document again with the ending that fits what it holds',
  }),
  'old-word-format': () => ({
    fault: 'this is a Word document of the old kind (.doc), which cannot be read',
    remedy: 'Open it in Word or LibreOffice and save it as .docx',
  }),
  'pdf-without-text': ({ pages }) => ({
    fault: `this PDF is a scan: ${pages === 1 ? 'its page holds no text' : `none of its ${pages} pages holds text`}, only pictures`,
    remedy: 'Lint the original Word file, or give it a text layer by OCR first',
  }),
  'pdf-pages-without-text': ({ pages }) => ({
    fault: `there are pages without text, perhaps scanned, that were not linted: pages ${pages.join(', ')}`,
    remedy: 'Lint the original Word file, or give it a text layer by OCR first',
  }),
  'as-printed': ({ message }) => ({ fault: message }),
  'not-csv': ({ kind }) => ({
    fault: {
      workbook: 'this is a workbook, not CSV',
      html: 'this is a web page (HTML), neither a workbook nor CSV, whatever its name ends with',
      spreadsheetml: 'this is a worksheet as XML (SpreadsheetML), not CSV, whatever its name ends with',
      other: 'this is not CSV',
    }[kind],
    remedy: 'Open it in a spreadsheet program and choose Save As, CSV UTF-8',
  }),
  'csv-quote': () => ({
    fault: 'the quote opened here is never closed',
    remedy: 'Close or remove that quote; all rows behind it read as one cell',
  }),
  'table-too-large': ({ what, limit }) => ({
    fault: `the table has more than ${limit} ${what}`,
    remedy: 'Remove rows and columns that are no survey answers',
  }),
  'survey-no-heading': () => ({
    fault: 'there is no heading with the names of the nine elements of the survey',
    remedy: `Write in the first row: ${list(Object.values(ELEMENT_NAMES))} (or U1 to U9)`,
  }),
  'survey-missing-elements': ({ elements, row }) => ({
    fault: `the heading in row ${row} lacks: ${list(elements.map(elementName))}`,
    remedy: 'Give their columns the names of these elements',
  }),
  'survey-two-columns': ({ element, columns }) => ({
    fault: `the element ${elementName(element)} is read in more than one column: ${list(columns)}`,
    remedy: 'Rename or remove the column that does not hold its answers',
  }),
  'survey-element-count': ({ count, from2004, row }) => ({
    fault: `the heading in row ${row} has ${count} elements, but the survey of PermenPANRB 14/2017 has nine${
      from2004 ? '; fourteen elements are those of KEP/25/M.PAN/2/2004 (U1 procedure, U2 requirements, and so on)' : ''
    }`,
    remedy: `${
      from2004 ? 'That instrument is no longer in use and its elements differ, so no index is computed. ' : ''
    }Use the questionnaire of nine elements, or head the columns of the nine with their names (${list(Object.values(ELEMENT_NAMES))}) and delete those of other elements`,
  }),
  'survey-legend': ({ number }) => ({
    fault: `the legend in the file explains U${number} more than once, as different elements`,
    remedy: 'Keep one explanation, or head the column with the name of the element',
  }),
  'survey-transposed': ({ row, means }) => ({
    fault: `from row ${row} on the elements are rows, but answers are read with the elements as columns`,
    remedy: `For a table of means: \`patuh skm --means ${
      means === '' ? '"nine numbers in the order of the elements"' : `"${means}"`
    }\`; for answers of respondents: copy, then Paste Special, Transpose`,
  }),
  'survey-ansi': () => ({
    fault: 'this file is not UTF-8; it was read as ANSI (windows-1252), as Excel saves CSV (assumption)',
    remedy: 'If letters are wrong, save it again as CSV UTF-8',
  }),
  'survey-words': ({ row, cells, words, more, elements }) => ({
    fault: `${cells === 1 ? '1 answer is a word' : `${cells} answers are words`} (from row ${row} on) that the official questionnaire does not have for that element, or whose meaning is not certain: ${words.join('; ')}${
      more > 0 ? `; and ${more} more` : ''
    }`,
    remedy: `Replace such words by a number from 1 to 4 (Find and Replace), or by the official words: ${elements.map((id) => scaleWords(id, elementName(id))).join('; ')}`,
  }),
  'import-duplicate': ({ unit, rows }) => ({
    fault: `unit \`${unit}\` is in rows ${rows.join(', ')}, so none of them is imported`,
    remedy: 'Keep one row for each unit',
  }),
  'survey-no-column': ({ column, headings }) => ({
    fault: `this table has no column \`${column}\``,
    remedy: `Name a heading that it has (${list(headings)}), or its letter`,
  }),
  'survey-without-unit': ({ count }) => ({
    fault: `${count === 1 ? '1 respondent names' : `${count} respondents name`} no unit, and so count for none`,
    remedy: 'Fill in the name of the unit where it is known',
  }),
  'survey-without-period': ({ count }) => ({
    fault: `${count === 1 ? '1 respondent has' : `${count} respondents have`} no date or period that could be read, and so count for none`,
    remedy: 'Fill in the date (2019-03-31) or the period (2019-S1)',
  }),
  'survey-duplicate': ({ unit, period, files }) => ({
    fault: `the survey of unit ${unit}${period === '' ? '' : ` in ${period}`} is in more than one file: ${list(files)}`,
    remedy: 'Keep one file, or tell their periods apart by name, such as `2019-s1.csv`',
  }),
  'survey-other-table': () => ({
    fault: 'this table has no headings of the elements of a survey, so it was passed over',
    remedy: 'Move it out of this folder if it is no survey',
  }),
  'survey-mixed-periods': ({ files }) => ({
    fault: `some files do not say their period, so they are not in the index of the latest period: ${list(files)}`,
    remedy: 'Write the period into the name of the file, such as `2019-s1.csv`',
  }),
  'survey-words-read': ({ columns }) => ({
    fault: `answers in words in ${columns === 1 ? '1 column' : `${columns} columns`} were read as 1 to 4 by the questionnaire of PermenPANRB 14/2017`,
  }),
  'survey-answer': ({ row, column, value, problem }) => ({
    fault: `row ${row}, column ${column}: ${
      problem === 'formula' ? 'a formula' : 'no survey answer'
    } \`${value}\`; answers are 1, 2, 3 or 4`,
    remedy:
      problem === 'formula'
        ? 'Save the value, not the formula'
        : problem === 'number'
          ? 'Correct the number, empty cells that were not answered, and remove rows of sums; a table of means goes with --means'
          : 'Write the number alone, and empty cells that were not answered',
  }),
  'survey-extra-cells': ({ row, cells, expected }) => ({
    fault: `row ${row} has ${cells} cells, but its heading ${expected}`,
    remedy: 'Put quotes around whatever holds the separator, such as a number with a comma',
  }),
  'survey-no-respondents': () => ({
    fault: 'no respondent has answered all nine elements',
    remedy: 'Check that the answers stand below their headings',
  }),
  'survey-incomplete': ({ count, rows }) => ({
    fault: `${count} ${count === 1 ? 'respondent does' : 'respondents do'} not count because they have not answered every element (row ${rows.join(', ')}${
      count > rows.length ? ', …' : ''
    })`,
    remedy: 'Complete them from their questionnaires if the answers are there',
  }),
  'survey-without-answers': ({ count }) => ({
    fault: `${count} ${count === 1 ? 'row without any answer was' : 'rows without any answer were'} passed over`,
    remedy: `Remove the ${count === 1 ? 'row if it is no respondent' : 'rows if they are no respondents'}`,
  }),
  'survey-totals': ({ row, label }) => ({
    fault: `row ${row}${label === '' ? '' : ` (${label})`} holds sums or means, so it does not count as a respondent`,
    remedy: 'Remove that row from the file of answers',
  }),
  'survey-by-number': () => ({
    fault:
      'the last two elements only have numbers, so they are read in the order of PermenPANRB 14/2017: 8 complaints, 9 facilities',
    remedy: 'Some systems swap them; if yours does, put the names of the elements into the heading',
  }),
  'survey-dates': ({ count }) => ({
    fault: `${count === 1 ? '1 date could not be read, so it does' : `${count} dates could not be read, so they do`} not count for the period of the survey`,
    remedy: 'Write dates as 2019-03-31 or 31/03/2019',
  }),
  'survey-many-groups': ({ column, limit }) => ({
    fault: `column ${column} holds more than ${limit} different names, so the result is not broken down by it`,
    remedy: 'Write the names in one way',
  }),
  'disputed-score': ({ unit, score, note }) => ({
    fault: `score ${score} (${unit}) lies between disputed zone bounds`,
    remedy: note,
  }),
};
