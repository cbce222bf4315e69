import type { CollectTexts } from '../collect-texts.ts';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export const collect: CollectTexts = {
  title: 'Forms that came back',
  sheet: 'Collected',
  states: {
    complete: 'complete',
    partial: 'partly answered',
    blank: 'not filled in',
    twice: 'several files',
    unreadable: 'not readable',
    missing: 'not back yet',
  },
  returned: (returned, units, isExpected) =>
    isExpected ? `${returned} of ${units} expected units have sent answers` : `${count(returned, 'unit')} with answers`,
  counted: (count, state) => `${count} ${state}`,
  headings: {
    units: 'Units',
    missing: 'Not back yet',
    twice: 'Units with several files',
    disagreements: 'Answers that differ',
    rejected: 'Files that cannot be read',
    toSee: 'To look at',
    next: 'Next steps',
    method: 'Notes',
  },
  columns: {
    unit: 'Unit',
    name: 'Name',
    state: 'State',
    answers: 'Answers',
    evidence: 'Evidence',
    file: 'File',
    modified: 'Saved',
    proposed: 'Proposed',
    place: 'Item',
    value: 'Answer',
  },
  of: (given, asked) => `${given} of ${asked}`,
  newest: 'newest',
  agree: 'No answers differ: the files complete each other.',
  otherPeriod: (file, period, expected) => `${file}: its period is ${period}, expected is ${expected}`,
  notExpected: (unit, file) => `${file}: unit ${unit} is not in the list of expected units`,
  next: {
    remind: (units) => `Remind ${count(units, 'unit')} without answers`,
    complete: (units) => `Ask for the rest of the answers: ${count(units, 'unit')}`,
    mend: (files) => `Mend what cannot be read, or have it sent again: ${count(files, 'file')}`,
    choose: (units) =>
      `${count(units, 'unit')} with answers that differ: ask which is right and put the wrong file away, or take the newest with --newest`,
    write: 'Write one assessment a unit: `--into <folder>`',
  },
  method: [
    'Evidence: answered items that ask for evidence, and those whose evidence is there',
    'The newest file, by the time when it was saved, is only proposed; between answers that differ nothing is chosen',
  ],
  errors: {
    nothing: 'There are no files to collect.',
    intoInput: (folder) => `Folder ${folder} is among those that are collected. Write to another one.`,
    noWorkspace: (path) => `There is no patuh.yaml that can be used in ${path}.`,
    disagree: (unit, files, places) =>
      `Unit ${unit} is not written: ${files} differ in ${count(places, 'place')}. Put the wrong file away, or take the newest with --newest.`,
    otherChecklists: (unit, files) =>
      `Unit ${unit} is not written: ${files} cannot be put together. Put the wrong file away.`,
    notSame: (file) => `${file} was not written: it would not say what was collected. Please report this as a defect.`,
  },
};
