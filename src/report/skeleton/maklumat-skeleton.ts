import { knownFacts, type SkeletonBlock, type SkeletonFacts, signatureLines } from './skeleton.ts';

/** The maklumat of a unit with its three statements (UU 25/2009 Pasal 22), to be dated and signed. */
export function maklumatSkeleton(facts: SkeletonFacts): readonly SkeletonBlock[] {
  const { unit, region } = knownFacts(facts);
  return [
    { kind: 'title', text: `PEMERINTAH ${region.toUpperCase()}` },
    { kind: 'title', text: unit.toUpperCase() },
    { kind: 'title', text: 'MAKLUMAT PELAYANAN' },
    { kind: 'paragraph', text: `Dengan ini, kami, penyelenggara dan pelaksana pelayanan pada ${unit}, menyatakan:` },
    {
      kind: 'entries',
      count: 'numbers',
      entries: [
        'sanggup dan berjanji menyelenggarakan pelayanan sesuai dengan standar pelayanan yang telah ditetapkan;',
        'akan melakukan perbaikan secara terus-menerus; dan',
        'bersedia menerima sanksi dan/atau memberikan kompensasi apabila pelayanan yang diberikan tidak sesuai dengan standar pelayanan.',
      ],
    },
    { kind: 'signature', lines: signatureLines(facts) },
  ];
}
