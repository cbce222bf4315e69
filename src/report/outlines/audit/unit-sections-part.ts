import type { UnitPart } from './audit-context.ts';

/** A unit's sections as bars of what they have of the points they could. */
export const unitSectionsPart: UnitPart = ({ subject, messages: { report }, score }) => {
  if (subject.score === null) return [];
  const { headings, columns } = report;
  return [
    {
      heading: headings.sections,
      onScreen: 'without-heading',
      blocks: [
        {
          kind: 'bars',
          titles: [headings.sections, columns.score, columns.max],
          bars: subject.sections.map((section) => ({
            name: section.title,
            value: score(section.score),
            most: score(section.max),
            share: section.score === null || section.max === 0 ? 0 : section.score / section.max,
          })),
        },
      ],
    },
  ];
};
