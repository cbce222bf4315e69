import type { Messages } from '../../messages/messages.ts';
import type { SkmTexts } from '../../messages/skm-texts.ts';
import { SURVEY_ROLLUPS, type SurveyInstitution, type SurveyUnitsRun } from '../../model/survey-units-run.ts';
import { skmWords } from '../skm/skm-options.ts';
import { formatIndex } from '../skm/skm-sentences.ts';
import { diagnosticText, formatNumber } from '../wording.ts';
import { filled, type Outline, type Section } from './outline.ts';
import { elementBlock, headlineOf, lowestBlock, methodSection, shareOfIndex } from './survey-outline.ts';

/** Periods that a table of units has columns for: the latest. */
const PERIODS_SHOWN = 6;

/** The surveys of several units: the institution's index, each unit's, and how they changed. */
export function surveyUnitsOutline(run: SurveyUnitsRun, command: string, messages: Messages): Outline {
  const words = skmWords(messages);
  const { institution } = run;
  return {
    title: words.title,
    kicker: run.instrument.title,
    sources: institution === null ? [] : sourcesOf(institution, run, words),
    headline: institution === null ? null : headlineOf(institution, messages),
    version: run.tool.version,
    sections: filled([
      ...(institution === null
        ? []
        : [
            unitSection(institution, run, messages),
            rollupSection(institution, run, messages),
            { heading: words.units.institutionElements, blocks: [elementBlock(institution, messages)] },
            { heading: words.headings.lowest, blocks: [lowestBlock(institution, messages)] },
          ]),
      periodSection(run, messages),
      unitsByPeriodSection(run, messages),
      publishedSection(run, messages),
      rejectedSection(run, messages),
      methodSection(
        [
          words.method,
          words.units.method,
          messages.report.instrumentLine(run.instrument.id, run.instrument.version, null),
          words.colors,
          `patuh ${run.tool.version}`,
        ],
        command,
        messages,
      ),
    ]),
  };
}

function sourcesOf(
  { name, period, units, respondents }: SurveyInstitution,
  run: SurveyUnitsRun,
  words: SkmTexts,
): string[] {
  return [
    ...(name === null ? [] : [name]),
    [...(period === null ? [] : [period]), words.units.count(units, respondents)].join(': '),
    words.units.rules[run.rollup],
    ...(run.rejected.length === 0 ? [] : [words.units.incomplete(run.rejected.length)]),
  ];
}

/** The units of the latest period, the lowest index first. */
function unitSection({ period }: SurveyInstitution, run: SurveyUnitsRun, messages: Messages): Section {
  const { columns, units: words } = skmWords(messages);
  const units = run.units.filter((unit) => unit.period === period).toSorted((a, b) => a.index - b.index);
  return {
    heading: words.heading(period),
    blocks: [
      {
        kind: 'table',
        leading: 'unit',
        onScreen: ['unit', 'respondents', 'index', 'grade'],
        graded: 'grade',
        bars: units.map(({ index }) => shareOfIndex(index)),
        table: {
          columns: [
            { key: 'unit', title: words.unit, align: 'left' },
            { key: 'respondents', title: columns.respondents, align: 'right' },
            { key: 'index', title: columns.index, align: 'right' },
            { key: 'grade', title: columns.grade, align: 'left' },
            { key: 'predicate', title: columns.predicate, align: 'left' },
          ],
          rows: units.map(({ name, respondents, index, grade, predicate, zone }) => ({
            zone,
            cells: {
              unit: name,
              respondents: String(respondents),
              index: formatIndex(index, messages),
              grade,
              predicate,
            },
            numbers: { respondents, index },
          })),
        },
      },
    ],
  };
}

/** By which rule the units are put together, and what the other one gives. */
function rollupSection({ byRollup }: SurveyInstitution, { rollup }: SurveyUnitsRun, messages: Messages): Section {
  const { units: words } = skmWords(messages);
  const others = SURVEY_ROLLUPS.filter((rule) => rule !== rollup);
  return {
    heading: words.rollupHeading,
    blocks: [
      {
        kind: 'sentences',
        lines: [
          `${words.rules[rollup]}: ${formatIndex(byRollup[rollup], messages)}`,
          ...others.map((rule) => words.otherRule(words.rules[rule], formatIndex(byRollup[rule], messages))),
          words.assumption,
        ],
      },
    ],
  };
}

/** The index of the institution in each period; nothing where there is one only. */
function periodSection({ periods }: SurveyUnitsRun, messages: Messages): Section {
  const { columns, units: words } = skmWords(messages);
  const shown = periods.length < 2 ? [] : periods;
  const shares = shown.map(({ index }) => shareOfIndex(index));
  const change = (index: number, before: number | undefined) => {
    if (before === undefined) return '';
    const difference = formatNumber(Math.abs(index - before), 2, messages);
    return index < before ? `\u2212${difference}` : `+${difference}`;
  };
  return {
    heading: words.periods,
    blocks: [
      { kind: 'sparkline', label: words.overTime, shares },
      {
        kind: 'table',
        leading: 'period',
        graded: 'grade',
        bars: shares,
        table: {
          columns: [
            { key: 'period', title: words.period, align: 'left' },
            { key: 'units', title: words.count1, align: 'right' },
            { key: 'respondents', title: columns.respondents, align: 'right' },
            { key: 'index', title: columns.index, align: 'right' },
            { key: 'change', title: words.change, align: 'right' },
            { key: 'grade', title: columns.grade, align: 'left' },
          ],
          rows: shown.map(({ period, units, respondents, index, grade, zone }, at) => ({
            zone,
            cells: {
              period: period ?? words.unknownPeriod,
              units: String(units),
              respondents: String(respondents),
              index: formatIndex(index, messages),
              change: change(index, shown[at - 1]?.index),
              grade,
            },
            numbers: { units, respondents, index },
          })),
        },
      },
    ],
  };
}

/** The index of each unit in the latest periods; nothing where there is one period or one unit only. */
function unitsByPeriodSection({ units, periods }: SurveyUnitsRun, messages: Messages): Section {
  const { units: words } = skmWords(messages);
  const names = [...new Map(units.map(({ name }) => [name.toLowerCase(), name])).values()].sort();
  const shown = periods.length < 2 || names.length < 2 ? [] : periods.slice(-PERIODS_SHOWN);
  return {
    heading: words.byPeriod,
    blocks: [
      {
        kind: 'table',
        leading: 'unit',
        table: {
          columns: [
            { key: 'unit', title: words.unit, align: 'left' },
            ...shown.map(({ period }, at) => ({
              key: `period${at}`,
              title: period ?? words.unknownPeriod,
              align: 'right' as const,
            })),
          ],
          rows: (shown.length === 0 ? [] : names).map((name) => {
            const cells = shown.map(({ period }, at) => {
              const unit = units.find((one) => one.period === period && one.name.toLowerCase() === name.toLowerCase());
              return [`period${at}`, unit === undefined ? '' : formatIndex(unit.index, messages)] as const;
            });
            return { cells: { unit: name, ...Object.fromEntries(cells) } };
          }),
        },
      },
    ],
  };
}

function publishedSection({ published, institution }: SurveyUnitsRun, messages: Messages): Section {
  const { headings, units: words } = skmWords(messages);
  if (published === null || institution === null) return { heading: headings.published, blocks: [] };
  const figure = formatNumber(published.index, published.decimals, messages);
  const { units, respondents } = institution.byRollup;
  const line =
    published.rules.length > 0
      ? words.follows(figure, published.rules.map((rule) => words.rules[rule]).join('; '))
      : words.followsNot(figure, formatIndex(units, messages), formatIndex(respondents, messages));
  return { heading: headings.published, blocks: [{ kind: 'sentences', lines: [line] }] };
}

function rejectedSection({ rejected }: SurveyUnitsRun, messages: Messages): Section {
  const lines = rejected.flatMap(({ file, diagnostics: [first] }) =>
    first === undefined ? [] : [`${file}: ${diagnosticText(first, messages).fault}`],
  );
  return { heading: skmWords(messages).units.rejected, blocks: [{ kind: 'sentences', lines, inDoubt: true }] };
}
