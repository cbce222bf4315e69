import type { RuleExplanations } from '../lint-texts.ts';

/** What the page of each rule explains. */
export const explanations: RuleExplanations = {
  'nothing-recognised': [
    'patuh reads two kinds of documents: service standards (the decree with its annex) and maklumat pelayanan. Both are told by their title and by the headings of their components. Nothing of this was found in the file, so nothing was checked.',
    'The rule holds only for files that are named outright. Other files of a folder are passed over, and the report counts them.',
  ],
  'components-only-named': [
    'A service standard says what holds for one service under each component. Profile pages, checklists and regulations on service standards often only name the 14 components. No service is made of such a page, and its components are not judged empty.',
    'A table NO, KOMPONEN, URAIAN whose column of texts is empty is judged all the same: it is a form that was not filled in.',
  ],
  'annex-missing': [
    'A decree sets the service standard, and its annex holds the components. Number and date of the decree are checked; the components cannot be checked without the annex.',
  ],
  'decree-missing': [
    'An annex on its own gives only the number and the subject of the decree. Date, office and signature are in the decree, so that they are absent here is no fault.',
  ],
  'document-unfinished': [
    'Dots, underscores, "[isi ...]" or "{{...}}" in three parts or more are the sign of a draft. Each component that is still blank is named by itself as well.',
  ],
  'service-without-name': [
    'A standard is made for each service. Without a name nobody knows which service is meant, and the standard cannot be compared with the list in the decree, with what is published, or with the self-assessment.',
  ],
  'delivery-component-missing': [
    'UU 25/2009 Article 21 asks for 14 components. PermenPANRB 15/2014 divides them into those of the delivery of a service (requirements, procedure, time, cost, product, complaints), which must be published, and those of its management.',
    'The rule looks for the six components of delivery in every standard. Usual headings are recognised, with their numbering, punctuation and misspellings. `--explain` shows what was recognised.',
  ],
  'manufacturing-component-missing': [
    'The eight components of management (legal basis, facilities, competence, supervision, number of staff, both guarantees, evaluation) must be in the standard, though they need not be published.',
    'Many units put only six on their boards. For such documents the level of this rule can be lowered to a warning in `patuh.yaml`.',
  ],
  'component-empty': ['The heading is there and its text is empty. To a user, an empty component is a missing one.'],
  'component-placeholder': [
    'The text still holds the placeholder of a template: dots, dashes, "xxx", "TODO", "diisi kemudian" and the like.',
  ],
  'component-twice': [
    'Two parts of one service are read as the same component. Where they differ nobody knows which holds; where a heading is wrong, another component is missing.',
  ],
  'heading-unusual': [
    'A heading was read as a component because it resembles one, or resembles none. The names of the law help users, evaluators and programs.',
    'This is a note, not a breach. `--fix` replaces the heading in Markdown where the component is known.',
  ],
  'component-order': [
    'Two orders are usual and accepted: that of the annex of PermenPANRB 15/2014 (requirements first) and that of letters a to n of Article 21 (legal basis first). Others make checking harder. `--fix` puts Markdown in order.',
  ],
  'time-without-duration': [
    'The completion time is the time of the whole process of each service. Office hours are no completion time.',
    'The rule looks for a duration: a number with minutes, hours, days, weeks or months.',
  ],
  'cost-unclear': [
    'Users must know what they pay before they apply. Tariffs are set by regulation (UU 25/2009 Article 31, PP 96/2012 Article 29).',
    'Accepted: an amount in rupiah, the regulation that sets the tariff, or a statement that the service is free.',
  ],
  'product-unstated': [
    'The product is what the user receives: a document, a thing or a service that can be pointed at. General sentences on quality are no product.',
  ],
  'complaint-without-channel': [
    'Complaint facilities are a duty (UU 25/2009 Article 36(1)). The component must say where users complain.',
    'Looked for: a desk or room, telephone, e-mail, website, social media, suggestion box, or SP4N-LAPOR!.',
  ],
  'complaint-without-person': [
    'Name and address of the person in charge of complaints must be published (UU 25/2009 Article 36(4)). The name of the office is accepted.',
  ],
  'complaint-clock': [
    'SP4N-LAPOR! counts in working days (PermenPANRB 62/2018): 5 for requests for information, 14 for complaints without supervision content, 60 for those with it.',
    'Another promise binds the unit to two different limits.',
  ],
  'basis-without-uu25': [
    'Service standards rest on UU 25/2009. A legal basis without it is nearly always a copy that was cut.',
  ],
  'uu25-miscited': [
    'The law on public service has the number 25 and the year 2009. Published documents were found with 1999, 2014 and the number 29.',
  ],
  'regulation-repealed': [
    'A regulation that was replaced is no basis any more. Known: PermenPANRB 36/2012 on service standards (replaced by 15/2014) and PermenPANRB 16/2014 on satisfaction surveys (replaced by 14/2017).',
  ],
  'citation-form': [
    'A citation has kind, number, year and title. Without number or year the regulation cannot be looked up.',
  ],
  'decree-without-number': [
    'A standard is set by a decree (UU 25/2009 Article 20(1)). A number with dots or blank parts is the mark of a draft.',
  ],
  'decree-without-date': [
    'Without the whole date nobody knows since when the standard holds and when it is due for review.',
  ],
  'other-region': [
    'Decrees are often copied from other regions. A name that was left in, of a regional regulation for example, makes the legal basis wrong.',
    'The own region is read from the head of the document, from `lint: region:` in `patuh.yaml`, or from `--region`.',
  ],
  'guarantee-circular': [
    'The service guarantee makes certain that the service follows the standard. Naming the maklumat alone guarantees nothing: the maklumat points back to the standard.',
  ],
  'persons-uncounted': ['The number of staff has to match the workload, so it has to be a number.'],
  'competence-unstated': [
    'Competence is knowledge, expertise, skill and experience. The text must name at least one: education, expertise, training or a certificate.',
  ],
  'supervision-without-superior': [
    'Internal supervision is that of the head of the work unit or the direct superior (explanation of Article 21 letter i, and Article 35).',
  ],
  'evaluation-not-yearly': ['Performance is assessed at least once a year (UU 25/2009 Article 38(1)).'],
  'review-overdue': [
    'A standard is reviewed every 3 years (PP 96/2012 Article 33(1)). Its age is counted from the date of the decree to the day of the check (`--as-of`, today if absent).',
  ],
  'review-yearly': [
    'PEKPPP gives its best value to a yearly review. This is a hint, not a breach: the binding limit is 3 years.',
  ],
  'maklumat-without-statement': [
    'The maklumat of a unit makes three statements: the ability to serve according to the standard, continuous improvement, and readiness to accept sanctions and/or give compensation.',
    'The maklumat of a regional government (UU 23/2014 Article 347) is another document and not checked by this rule.',
  ],
  'maklumat-unsigned': [
    'A maklumat is a written statement of the head. Place, date, office, name and NIP show who promises, and since when.',
  ],
  'services-differ': [
    'The list of services in the decree and the tables of the annex must be the same. What stands in one of them only may or may not hold. Names are compared without case and punctuation.',
  ],
  'service-unpublished': [
    'The components of delivery must be published (PermenPANRB 15/2014). The rule holds where `patuh.yaml` says where they are published (`lint: published:`), for example a copy of the page of the unit.',
  ],
  'suppression-without-reason': [
    'A rule may be suppressed in one place, but whoever comes next has to know why. Without a reason the suppression does not hold.',
  ],
  'suppression-unused': [
    'What was suppressed is not there any more. A suppression left behind can hide a new finding.',
  ],
  'suppression-unknown-rule': ['The suppression names a rule that does not exist, so it suppresses nothing.'],
};
