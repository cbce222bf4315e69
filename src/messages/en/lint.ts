import type { LintTexts } from '../lint-texts.ts';
import { COMPONENT_NAMES } from './component-names.ts';
import { documents } from './documents.ts';

function others(more: number): string {
  return more > 0 ? ` and ${more} more` : '';
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The words of `patuh lint` in English. */
export const lint: LintTexts = {
  language: 'en',
  components: COMPONENT_NAMES,
  kinds: {
    standar: 'service standard',
    'maklumat-unit': 'maklumat of a unit',
    'maklumat-pemda': 'maklumat of a regional government',
    other: 'not recognised',
  },
  levels: { error: 'error', warning: 'warning', note: 'note', off: 'off' },
  states: documents.states,
  likeness: { exact: 'official', variant: 'usual', similar: 'similar' },
  passedOver: {
    other: 'neither a service standard nor a maklumat',
    report: 'report of patuh',
    published: 'publication; only compared',
    format: 'not a document',
  },
  place: documents.place,
  report: {
    title: 'Check of service standards and maklumat',
    kicker: 'Report on the check of service documents',
    counts: (errors, warnings, notes) =>
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`,
    suppressed: (count) => `${counted(count, 'finding')} suppressed with a reason`,
    clean: 'Nothing found.',
    nothingChecked: 'No document was checked.',
    checked: (documents, services) => `${counted(documents, 'document')} checked, ${counted(services, 'service')}`,
    conservation: (found, checked, rejected, passedOver) =>
      `${counted(found, 'file')}: ${checked} checked, ${rejected} rejected, ${passedOver} passed over`,
    passedOver: (count, files, more) => `${counted(count, 'file')} passed over: ${files}${others(more)}`,
    rejected: (files, more) => `Rejected: ${files}${others(more)}`,
    violation: (findings, allowed) =>
      allowed === null
        ? `${counted(findings, 'finding')}, where there may be none`
        : `${counted(findings, 'finding')} worse than ${allowed}`,
    gate: 'Requirement not met',
    service: (name) => `service ${name}`,
    unnamedService: 'service without a name',
    filled: (filled, all) => `${filled} of ${all} components filled`,
    suppressedBecause: (reason) => `suppressed: ${reason}`,
    fixAdvice: (count) => `${counted(count, 'finding')} can be mended with \`patuh lint --fix\``,
    toolLine: (version, asOf) => `patuh ${version}, as of ${asOf}`,
    headings: {
      documents: 'Documents',
      components: 'Components recognised',
      rejected: 'Rejected files',
      passedOver: 'Files passed over',
      warnings: 'Warnings',
      result: 'Result',
      method: 'Method',
    },
    columns: {
      file: 'File',
      kind: 'Kind',
      title: 'Title',
      services: 'Services',
      errors: 'Errors',
      warnings: 'Warnings',
      notes: 'Notes',
      level: 'Level',
      rule: 'Rule',
      place: 'Place',
      line: 'Line',
      column: 'Column',
      service: 'Service',
      component: 'Component',
      state: 'State',
      heading: 'Heading in the document',
      likeness: 'Match',
      fault: 'Finding',
      remedy: 'Remedy',
      law: 'Law',
      page: 'Page of the rule',
      reason: 'Reason',
    },
  },
  list: {
    count: (count) => counted(count, 'rule'),
    index: 'Rules of `patuh lint`',
    intro: 'Each rule checks one thing in a service standard or a maklumat. Its level can be changed in `patuh.yaml`.',
    generated: 'Made of the words of the program with `npm run rules`; do not edit by hand.',
    id: 'Rule',
    level: 'Level',
    law: 'Law',
    noLaw: 'none; this is about the care of the document',
    remedy: 'Remedy',
    wrong: 'Wrong',
    right: 'Right',
    change: 'Changing the level',
    changeText: 'In `patuh.yaml`; one of `error`, `warning`, `note`, `off`:',
    disable: 'In one place only, in Markdown or HTML, above the service, component or line that is meant:',
    fixable: '`patuh lint --fix` mends it in Markdown.',
    back: 'All rules',
  },
};
