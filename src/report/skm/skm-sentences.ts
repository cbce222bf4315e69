import type { Messages } from '../../messages/messages.ts';
import type { Attempt, PublishedCheck, RespondentCount, SurveyRun } from '../../model/survey-run.ts';
import { skmWords } from './skm-options.ts';

/** Values of one column of respondents that are printed; the rest is counted. */
const VALUES_TOLD = 8;
/** Headings that are printed of columns that were not used. */
const HEADINGS_TOLD = 6;

/** A number with so many decimals, in the language's way. */
function decimals(value: number, places: number, { decimalMark }: Messages): string {
  return value.toFixed(places).replace('.', decimalMark);
}

export const formatIndex = (value: number, messages: Messages) => decimals(value, 2, messages);
export const formatMean = (value: number, messages: Messages) => decimals(value, 4, messages);

/** What the figures come from: the file and its respondents, those left out, the days. */
export function sourceSentences({ answers, period, result }: SurveyRun, messages: Messages): string[] {
  const words = skmWords(messages);
  if (answers === null) return [result === null ? words.onlyPublished : words.onlyMeans];
  return [
    words.answers(answers.file, answers.respondents),
    ...(answers.incomplete === 0 ? [] : [words.incomplete(answers.incomplete)]),
    ...(period === null ? [] : [words.period(period.from, period.to)]),
  ];
}

/** The elements that did worst, the worst first. */
export function lowestElements({ elements, lowest }: Pick<SurveyRun, 'elements' | 'lowest'>): SurveyRun['elements'] {
  return lowest.flatMap((id) => elements.filter((element) => element.id === id));
}

/** Whether enough were asked, and whether there is something to be done about it; undefined without respondents. */
export function sampleVerdict(
  { answers, sample }: SurveyRun,
  messages: Messages,
): { readonly sentence: string; readonly inDoubt: boolean } | undefined {
  if (answers === null || sample === null) return undefined;
  const { sample: words } = skmWords(messages);
  const { population, needed, enough, enoughFor } = sample;
  const respondents = String(answers.respondents);
  if (population === null) {
    return enoughFor === null
      ? { sentence: words.any(respondents), inDoubt: false }
      : { sentence: words.unknown(respondents, String(enoughFor)), inDoubt: true };
  }
  if (answers.respondents > population) {
    return { sentence: words.moreThanAll(String(population), respondents), inDoubt: true };
  }
  const say = enough === true ? words.enough : words.tooFew;
  return { sentence: say(String(population), String(needed), respondents), inDoubt: enough !== true };
}

/** What is said of a printed figure, the verdict first; what each weight gives, last. */
export function publishedSentences({ published, result }: SurveyRun, messages: Messages): string[] {
  if (published === null) return [];
  const { published: words } = skmWords(messages);
  const { grade, predicate, stated, attempts } = published;
  const figure = decimals(published.index, published.decimals, messages);
  const right = result === null ? '' : formatIndex(result.index, messages);
  const rightGrade = result === null ? '' : `${result.grade} (${result.predicate})`;
  const differs = published.explained === 'other' || published.explained === 'none';
  return [
    verdict(),
    ...(differs && stated === null && result?.grade === grade ? [words.sameGrade(figure, grade, predicate)] : []),
    ...(differs && result?.grade !== grade ? [words.unchecked(figure, grade, predicate)] : []),
    ...(stated === null
      ? []
      : stated.follows
        ? [words.statedFollows(stated.grade)]
        : [
            words.statedWrong(stated.grade, figure, grade, predicate),
            ...(stated.byOldTable ? [words.oldTable(stated.grade)] : []),
          ]),
    ...attemptSentences(published, messages),
  ];

  function verdict(): string {
    switch (published?.explained) {
      case 'regulation':
        return words.regulation(figure, grade, predicate);
      case 'other': {
        const ways = attempts.filter(({ fits }) => fits).map((attempt) => wayOf(attempt, messages));
        return words.other(figure, ways.join(` ${words.or} `), right, rightGrade);
      }
      case 'none':
        return words.none(figure, right, rightGrade);
      default:
        return words.unchecked(figure, grade, predicate);
    }
  }
}

/** How an index was come by: its weight, and what was rounded before. */
function wayOf({ weight, rounded }: Attempt, messages: Messages): string {
  const { published: words } = skmWords(messages);
  const own = words.weight(weight.replace('.', messages.decimalMark));
  return rounded === null ? own : `${own}, ${words.rounded(rounded)}`;
}

/** What each weight gives: `81,88 (bobot 0,11)`. Nothing where the figure follows from the regulation. */
function attemptSentences({ attempts, explained, decimals: places }: PublishedCheck, messages: Messages): string[] {
  if (explained !== 'none') return [];
  // Means that are rounded first give nearly the same, and did not fit either.
  const plain = attempts.filter(({ rounded }) => rounded === null);
  const list = plain.map(
    (attempt) => `${decimals(attempt.index, Math.max(2, places), messages)} (${wayOf(attempt, messages)})`,
  );
  return [`${skmWords(messages).published.attempts}: ${list.join('; ')}`];
}

/** `Jenis kelamin: Perempuan 30, Laki-laki 19`. */
export function respondentSentence({ fact, values }: RespondentCount, messages: Messages): string {
  const words = skmWords(messages);
  const told = values.slice(0, VALUES_TOLD).map(({ value, respondents }) => `${value ?? words.unsaid} ${respondents}`);
  const rest = values.length - told.length;
  return `${words.facts[fact]}: ${[...told, ...(rest > 0 ? [words.more(rest)] : [])].join(', ')}`;
}

/** How the figures were come by, and by what. */
export function methodSentences(run: SurveyRun, messages: Messages): string[] {
  const { answers, instrument, tool } = run;
  const words = skmWords(messages);
  const { report } = messages;
  return [
    words.method,
    report.instrumentLine(instrument.id, instrument.version, null),
    ...(answers?.knownBy === 'number' ? [words.byNumber] : []),
    ...(answers === null || answers.unused.length === 0
      ? []
      : [
          words.unused(
            answers.unused.slice(0, HEADINGS_TOLD).join(', '),
            Math.max(0, answers.unused.length - HEADINGS_TOLD),
          ),
        ]),
    words.colors,
    `patuh ${tool.version}`,
  ];
}
