import fc from 'fast-check';
import type { Checklist } from '../../src/model/checklist.ts';

/** Texts as people and spreadsheets know them: formulas, escapes, line breaks, quotes. */
const TEXT = fc.oneof(
  fc.constantFrom('=1+1', "'=x", '-5', '@a', '_x0041_', 'a\nb', 'a\r\nb', '"x"', '<b>&', 'tidak; ya', '+62', '𝒳 é'),
  fc
    .string({ minLength: 1, maxLength: 20 })
    .filter(
      (text) =>
        text.trim() !== '' &&
        !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u.test(text),
    ),
);
const DATE = fc.constantFrom('2018-03-01', '2017-12-31', '2024-02-29');

/** Assessments as JSON values: everything that a file may say, in texts that are hard to carry. */
export function assessments(checklist: Checklist): fc.Arbitrary<object> {
  const evidence = fc.array(
    fc.oneof(
      fc.constantFrom('bukti/a.jpg', 'b c.pdf', 'https://a.id/x;y', 'a; b.jpg'),
      fc.record(
        { file: fc.constantFrom('bukti/a.jpg', 'x.pdf'), dated: DATE, until: DATE, note: TEXT },
        { requiredKeys: ['file'] },
      ),
      fc.record({ link: fc.constant('https://contoh.id/a'), dated: DATE }),
    ),
    { maxLength: 3 },
  );
  const entries = (services: readonly string[], withEvidence: boolean) =>
    fc
      .tuple(
        ...checklist.items.slice(0, 12).map((item) => {
          const { scale } = item;
          const word =
            scale.kind === 'choice'
              ? fc.constantFrom(...scale.choices.map(({ answer }) => answer))
              : fc.constantFrom('12', '78,97', '3.5');
          const away = fc.record({
            answer: fc.constantFrom('tidak berlaku', 'N/A'),
            reason: TEXT.filter((text) => /[\p{L}\p{N}]/u.test(text)),
          });
          const per = item.per === 'service' && services.length > 0;
          const own = fc.dictionary(
            fc.constantFrom(...(per ? services : ['x'])),
            fc.oneof(
              word,
              fc.constant(null),
              fc.record({ answer: fc.option(word), note: TEXT, reason: TEXT }, { requiredKeys: ['answer'] }),
              ...(item.na ? [away] : []),
            ),
            { maxKeys: 3 },
          );
          const long = fc.record(
            {
              answer: word,
              note: TEXT,
              reason: TEXT,
              ...(withEvidence ? { evidence } : {}),
              ...(per ? { services: own } : {}),
            },
            { requiredKeys: [] },
          );
          return fc.oneof(fc.constant(undefined), word, long, ...(item.na ? [away] : []));
        }),
      )
      .map((answers) =>
        Object.fromEntries(
          answers.flatMap((answer, index) =>
            answer === undefined ? [] : [[checklist.items[index]?.id ?? '', answer]],
          ),
        ),
      );
  return fc.uniqueArray(fc.constantFrom('kk', 'ktp-el', 'b.1', '10', '2'), { maxLength: 3 }).chain((services) =>
    fc.record(
      {
        checklist: fc.constant(checklist.id),
        institution: TEXT,
        period: fc.constantFrom('2024', '2023-2024'),
        unit: fc.record(
          { id: fc.constantFrom('dinsos', '1'), name: TEXT, kind: TEXT, head: TEXT },
          { requiredKeys: ['id', 'name'] },
        ),
        services: fc.constant(Object.fromEntries(services.map((id) => [id, `Layanan ${id}`]))),
        answers: entries(services, true),
        verification: fc.record(
          { by: TEXT, date: DATE, answers: entries(services, true) },
          { requiredKeys: ['answers', 'by'] },
        ),
        waivers: fc.array(
          fc.record({ item: fc.constantFrom(...checklist.items.map(({ id }) => id)), until: DATE, reason: TEXT }),
          { minLength: 1, maxLength: 2 },
        ),
      },
      { requiredKeys: ['unit', 'answers', 'services', 'checklist'] },
    ),
  );
}
