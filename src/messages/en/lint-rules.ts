import type { LintTexts } from '../lint-texts.ts';
import { quoted } from '../quoted.ts';
import { COMPONENT_NAMES as names } from './component-names.ts';

const SIGNATURE = { place: 'place', date: 'date', office: 'office', name: 'name', nip: 'NIP' } as const;

const STATEMENTS = {
  promise: {
    fault: 'the ability to serve according to the service standard',
    example: 'Kami sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan',
  },
  improvement: { fault: 'continuous improvement', example: 'Kami melakukan perbaikan secara terus-menerus' },
  sanction: {
    fault: 'the readiness to accept sanctions and/or give compensation',
    example: 'Kami siap menerima sanksi dan/atau memberikan kompensasi bila tidak menepatinya',
  },
} as const;

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The rules in English. What a document has to say stays in its own language. */
export const rules: LintTexts['rules'] = {
  'nothing-recognised': {
    title: 'Document not recognised',
    message: ({ explains }) =>
      explains === undefined
        ? 'this file was not recognised as a service standard or a maklumat'
        : 'this file explains what the components of a service standard are; it is not the standard of a service',
    remedy: ({ explains }) =>
      explains !== undefined
        ? 'Check the service standard itself; a page that explains needs no check'
        : 'Use the title "Standar Pelayanan" or "Maklumat Pelayanan" and write the components as headings or as a table NO, KOMPONEN, URAIAN',
  },
  'components-only-named': {
    title: 'Components only named',
    message: ({ as }) =>
      as === 'article'
        ? 'this file holds an article that names the components of a service standard, not the standard of a service'
        : 'this file only names the components of a service standard and says nothing of them',
    remedy: ({ as }) =>
      as === 'article'
        ? 'Check the service standards that were set under this regulation'
        : 'Write what holds below each component, or check the service standard that says it',
  },
  'annex-missing': {
    title: 'Annex of the decree missing',
    message: () => 'this file holds the decree that sets service standards, but not its annex with the components',
    remedy: 'Put the decree and its annex into one file, or check the file of the annex as well',
  },
  'decree-missing': {
    title: 'Annex without its decree',
    message: () => 'this file holds an annex without its decree, so date and decision could not be checked',
    remedy: 'Put the annex and its decree into one file, or check the file of the decree as well',
  },
  'document-unfinished': {
    title: 'Document still a draft',
    message: ({ blanks }) => `this document is still a draft: ${blanks} parts have blanks in them`,
    remedy: 'Fill in all blanks before the document is set and published',
  },
  'service-without-name': {
    title: 'Service without a name',
    message: () => 'this standard does not say which service it is about',
    remedy: 'Write the name of the service above the table or in its title',
  },
  'delivery-component-missing': {
    title: 'Component of service delivery missing',
    message: ({ component }) => `the component ${names[component]} is missing, and must be published`,
    remedy: ({ component }) => `Add a part on ${names[component]} with its text`,
  },
  'manufacturing-component-missing': {
    title: 'Component of service management missing',
    message: ({ component }) => `the component ${names[component]} is missing`,
    remedy: ({ component }) => `Add a part on ${names[component]} with its text`,
  },
  'component-empty': {
    title: 'Component empty',
    message: ({ component, heading }) => `the component ${names[component]} is empty (heading: ${quoted(heading)})`,
    remedy: ({ component }) => `Describe ${names[component]}; where there is none, write "tidak ada" and why`,
  },
  'component-placeholder': {
    title: 'Component not filled in',
    message: ({ component, written }) =>
      `the component ${names[component]} still holds a placeholder: ${quoted(written)}`,
    remedy: 'Replace the placeholder with the real description',
  },
  'component-twice': {
    title: 'Component written twice',
    message: ({ component, heading }) =>
      `the component ${names[component]} is written again (heading: ${quoted(heading)})`,
    remedy: 'Put the description in one place, or correct the wrong heading',
  },
  'heading-unusual': {
    title: 'Unusual component heading',
    message: ({ heading, component }) =>
      component === undefined
        ? `the heading ${quoted(heading)} is none of the 14 components`
        : `the heading ${quoted(heading)} is read as ${names[component]}`,
    remedy: ({ component }) =>
      component === undefined
        ? 'Move its text to the component where it belongs, or use the name that the law gives'
        : 'Write the heading as the law names the component',
  },
  'component-order': {
    title: 'Other order of components',
    message: ({ component, before }) => `the component ${names[component]} stands behind ${names[before]}`,
    remedy: 'Follow the order of the annex of PermenPANRB 15/2014 or of letters a to n of Article 21',
  },
  'time-without-duration': {
    title: 'Completion time without a duration',
    message: ({ officeHours }) =>
      officeHours === 'yes'
        ? 'the completion time gives only the office hours'
        : 'the completion time does not say how long the service takes',
    remedy: 'Write how long it takes from a complete file, for example "3 hari kerja"; office hours may follow below',
  },
  'cost-unclear': {
    title: 'Cost unclear',
    message: ({ written }) =>
      `the cost gives no amount, no tariff regulation and no "tidak dipungut biaya": ${quoted(written)}`,
    remedy: 'Write the amount in rupiah, the regulation that sets the tariff, or "tidak dipungut biaya"',
  },
  'product-unstated': {
    title: 'Product not stated',
    message: ({ written }) => `the service product does not say what the user receives: ${quoted(written)}`,
    remedy: 'Name the result, for example "KTP Elektronik" or "Surat Izin Praktik"',
  },
  'complaint-without-channel': {
    title: 'Complaints without a channel',
    message: () => 'the handling of complaints names no channel',
    remedy: 'Name the channels: a desk, a telephone number, e-mail, a suggestion box, or SP4N-LAPOR!',
  },
  'complaint-without-person': {
    title: 'Complaints without a person in charge',
    message: () => 'the handling of complaints does not name the person in charge and the address',
    remedy: 'Write the name or office of the person in charge, with the address',
  },
  'complaint-clock': {
    title: 'Other time limit for complaints',
    message: ({ promised, allowed }) =>
      `the time limit for complaints (${quoted(promised)}) differs from SP4N-LAPOR! (${allowed})`,
    remedy:
      'Use 5 working days for requests for information, 14 for complaints without supervision content, 60 for those with it',
  },
  'basis-without-uu25': {
    title: 'Legal basis without UU 25/2009',
    message: () => 'the legal basis does not cite Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
    remedy: 'Add "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
  },
  'uu25-miscited': {
    title: 'UU 25/2009 miscited',
    message: ({ written }) => `the law on public service is cited wrongly: ${quoted(written)}`,
    remedy: 'Write "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
  },
  'regulation-repealed': {
    title: 'Repealed regulation',
    message: ({ written }) => `a regulation that was replaced is still cited: ${quoted(written)}`,
    remedy: ({ replacement }) => `Replace it with ${replacement}`,
  },
  'citation-form': {
    title: 'Incomplete citation',
    message: ({ written, lacks }) => `a citation without its ${lacks}: ${quoted(written)}`,
    remedy: 'Write kind, number, year and title of the regulation',
  },
  'decree-without-number': {
    title: 'Decree without a number',
    message: ({ written }) =>
      written === '' ? 'this decree has no number' : `the number of the decree is incomplete: ${quoted(written)}`,
    remedy: 'Fill in the whole number of the decree',
  },
  'decree-without-date': {
    title: 'Decree without a date',
    message: ({ written }) =>
      written === '' ? 'this decree has no date' : `the date of the decree is incomplete: ${quoted(written)}`,
    remedy: 'Write day, month and year, for example "5 Januari 2026"',
  },
  'other-region': {
    title: 'Name of another region left in',
    message: ({ written, own }) =>
      `the name of another region was left in: ${quoted(written)}; this document is of ${own}`,
    remedy: 'Replace it with the regulation or the name of the own region, or remove it',
  },
  'guarantee-circular': {
    title: 'Circular service guarantee',
    message: ({ written }) => `the service guarantee does not say what is guaranteed: ${quoted(written)}`,
    remedy: 'Say what is guaranteed, for example completion in time, or a repetition free of charge',
  },
  'persons-uncounted': {
    title: 'Number of staff without a number',
    message: ({ written }) => `the number of staff gives no number: ${quoted(written)}`,
    remedy: 'Write how many people, to match the workload, for example "4 orang"',
  },
  'competence-unstated': {
    title: 'Competence not stated',
    message: ({ written }) => `the competence of staff names no competence: ${quoted(written)}`,
    remedy: 'Name the education, skills or training that staff must have',
  },
  'supervision-without-superior': {
    title: 'Supervision without a superior',
    message: ({ written }) => `internal supervision does not name the superior who supervises: ${quoted(written)}`,
    remedy: 'Name supervision by the direct superior or the head of the unit, and functional supervisors if any',
  },
  'evaluation-not-yearly': {
    title: 'Evaluation not yearly',
    message: ({ written }) => `the evaluation does not say that it is at least once a year: ${quoted(written)}`,
    remedy: 'Write that the performance of staff is evaluated at least once a year, and how',
  },
  'review-overdue': {
    title: 'Standard overdue for review',
    message: ({ date, due }) => `this standard was set on ${date} and should have been reviewed by ${due}`,
    remedy: 'Review the service standard and set a new decree',
  },
  'review-yearly': {
    title: 'Standard older than a year',
    message: ({ date, due }) => `this standard was set on ${date}; PEKPPP looks for a yearly review (${due})`,
    remedy: 'Review every year if the best PEKPPP value is wanted; the binding limit stays 3 years',
  },
  'maklumat-without-statement': {
    title: 'Maklumat lacks a statement',
    message: ({ statement }) => `the maklumat does not state ${STATEMENTS[statement].fault}`,
    remedy: ({ statement }) => `Add the statement, for example "${STATEMENTS[statement].example}"`,
  },
  'maklumat-unsigned': {
    title: 'Maklumat not fully signed',
    message: ({ lacks }) => `the maklumat lacks ${joined(lacks.map((one) => SIGNATURE[one]))}`,
    remedy: 'Complete place, date, office, name and NIP of the head who signs',
  },
  'services-differ': {
    title: 'Decree and annex name other services',
    message: ({ service, missingIn }) =>
      missingIn === 'annex'
        ? `the service ${quoted(service)} is in the decree, but not in the annex`
        : `the service ${quoted(service)} is in the annex, but not named in the decree`,
    remedy: ({ missingIn }) =>
      missingIn === 'annex'
        ? 'Add its standard to the annex, or remove it from the list of the decree'
        : 'Add it to the list of the decree, or remove it from the annex',
  },
  'service-unpublished': {
    title: 'Service not published',
    message: ({ service, place }) =>
      `the six components of delivery of ${quoted(service)} were not all found in ${quoted(place)}`,
    remedy: 'Publish its six components, and use the same name of the service',
  },
  'suppression-without-reason': {
    title: 'Suppression without a reason',
    message: ({ rules: ids }) => `${ids.map((id) => quoted(id)).join(', ')} suppressed without a reason`,
    remedy: 'Write the reason behind the colon: <!-- patuh-abaikan rule: reason -->',
  },
  'suppression-unused': {
    title: 'Suppression not used',
    message: ({ rule }) => `the suppression of ${quoted(rule)} suppresses nothing`,
    remedy: 'Remove this suppression',
  },
  'suppression-unknown-rule': {
    title: 'Suppression of an unknown rule',
    message: ({ rule }) => `the suppressed rule ${quoted(rule)} is not known`,
    remedy: ({ nearest }) =>
      nearest === undefined ? 'See the list with `patuh lint --rules`' : `Did you mean \`${nearest}\`?`,
  },
};
