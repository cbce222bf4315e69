import type { Messages } from '../../messages/messages.ts';
import type { SkmTexts } from '../../messages/skm-texts.ts';
import { SURVEY_ROLLUPS, type SurveyInstitution, type SurveyUnitsRun } from '../../model/survey-units-run.ts';
import { skmWords } from '../skm/skm-options.ts';
import { formatIndex } from '../skm/skm-sentences.ts';
import { type ColumnOf, figure, tableOf } from '../table.ts';
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
        table: tableOf(
          units,
          {
            unit: [words.unit, ({ name }) => name],
            respondents: [columns.respondents, ({ respondents }) => figure(respondents), 'right'],
            index: [columns.index, ({ index }) => figure(index, (value) => formatIndex(value, messages)), 'right'],
            grade: [columns.grade, ({ grade }) => grade],
            predicate: [columns.predicate, ({ predicate }) => predicate],
          },
          ({ zone }) => ({ zone }),
        ),
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
        table: tableOf(
          shown.map((one, at) => ({ ...one, before: shown[at - 1]?.index })),
          {
            period: [words.period, ({ period }) => period ?? words.unknownPeriod],
            units: [words.count1, ({ units }) => figure(units), 'right'],
            respondents: [columns.respondents, ({ respondents }) => figure(respondents), 'right'],
            index: [columns.index, ({ index }) => figure(index, (value) => formatIndex(value, messages)), 'right'],
            change: [words.change, ({ index, before }) => change(index, before), 'right'],
            grade: [columns.grade, ({ grade }) => grade],
          },
          ({ zone }) => ({ zone }),
        ),
      },
    ],
  };
}

/** The index of each unit in the latest periods; nothing where there is one period or one unit only. */
function unitsByPeriodSection({ units, periods }: SurveyUnitsRun, messages: Messages): Section {
  const { units: words } = skmWords(messages);
  const names = [...new Map(units.map(({ name }) => [name.toLowerCase(), name])).values()].sort();
  const shown = periods.length < 2 || names.length < 2 ? [] : periods.slice(-PERIODS_SHOWN);
  const indexOf = (name: string, period: string | null) => {
    const unit = units.find((one) => one.period === period && one.name.toLowerCase() === name.toLowerCase());
    return unit === undefined ? '' : formatIndex(unit.index, messages);
  };
  return {
    heading: words.byPeriod,
    blocks: [
      {
        kind: 'table',
        leading: 'unit',
        table: tableOf<string, string>(shown.length === 0 ? [] : names, {
          unit: [words.unit, (name) => name],
          ...Object.fromEntries(
            shown.map(({ period }, at): [string, ColumnOf<string>] => [
              `period${at}`,
              [period ?? words.unknownPeriod, (name) => indexOf(name, period), 'right'],
            ]),
          ),
        }),
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
