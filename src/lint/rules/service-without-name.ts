import type { LintRule, NoFacts } from './rule.ts';

/** A standard that does not say of which service it is. */
export const serviceWithoutName: LintRule<NoFacts> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21'],
  check: ({ document }) =>
    document.services
      .filter(({ name }) => name === undefined)
      .map((service) => ({ facts: {}, at: service.at, service })),
  words: {
    id: {
      title: 'Layanan tanpa nama',
      message: () => 'standar ini tidak menyebut layanan apa yang diatur',
      remedy:
        'Tulis nama layanan di atas tabel atau di judulnya, misalnya "Standar Pelayanan Penerbitan KTP Elektronik"',
      explanation: [
        'Standar pelayanan dibuat untuk setiap jenis layanan. Tanpa nama, pengguna tidak tahu layanan mana yang dimaksud, dan standar tidak dapat dicocokkan dengan daftar layanan dalam keputusan, dengan tempat publikasi, atau dengan penilaian mandiri.',
      ],
    },
    en: {
      title: 'Service without a name',
      message: () => 'this standard does not say which service it is about',
      remedy: 'Write the name of the service above the table or in its title',
      explanation: [
        'A standard is made for each service. Without a name nobody knows which service is meant, and the standard cannot be compared with the list in the decree, with what is published, or with the self-assessment.',
      ],
    },
  },
  example: {
    wrong: '# Standar Pelayanan\n\n## Persyaratan',
    right: '# Standar Pelayanan Penerbitan Kartu Keluarga\n\n## Persyaratan',
  },
};
