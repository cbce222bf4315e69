import { quoted } from '../../messages/quoted.ts';
import { COMPONENTS, type ServiceStandard } from '../../model/standards-document.ts';
import { stateOf } from '../content-state.ts';
import { namedServices, serviceFinder } from '../same-service.ts';
import { excerpt, type LintRule } from './rule.ts';

/** The service delivery of every service, where it is said to be published. */
export const serviceUnpublished: LintRule<{ readonly service: string; readonly place: string }> = {
  level: 'error',
  law: ['PermenPANRB 15/2014'],
  check: ({ document, settings }) =>
    (settings.published ?? []).flatMap(({ place, document: published }) => {
      const isPublished = serviceFinder(namedServices(published.services.filter(isWhole)).map(({ name }) => name));
      return namedServices(document.services)
        .filter(({ name }) => !isPublished(name))
        .map(({ name, service }) => ({ facts: { service: excerpt(name), place }, at: service.at, service }));
    }),
  words: {
    id: {
      title: 'Layanan belum dipublikasikan',
      message: ({ service, place }) =>
        `keenam komponen penyampaian layanan ${quoted(service)} tidak ditemukan lengkap di ${quoted(place)}`,
      remedy: 'Publikasikan keenam komponennya, dan pakai nama layanan yang sama',
      explanation: [
        'Komponen penyampaian layanan wajib dipublikasikan (PermenPANRB 15/2014). Aturan ini berlaku bila `patuh.yaml` menyebut tempat publikasinya (`lint: published:`), misalnya salinan halaman situs unit.',
      ],
    },
    en: {
      title: 'Service not published',
      message: ({ service, place }) =>
        `the six components of delivery of ${quoted(service)} were not all found in ${quoted(place)}`,
      remedy: 'Publish its six components, and use the same name of the service',
      explanation: [
        'The components of delivery must be published (PermenPANRB 15/2014). The rule holds where `patuh.yaml` says where they are published (`lint: published:`), for example a copy of the page of the unit.',
      ],
    },
  },
  example: {
    wrong: 'situs/layanan.html hanya memuat KTP Elektronik',
    right: 'situs/layanan.html memuat KTP Elektronik dan Kartu Keluarga',
  },
};

/** Whether all components of the delivery of a service are there, and say something. */
function isWhole(service: ServiceStandard): boolean {
  const filled = new Set(
    service.components.filter((found) => stateOf(found) === 'filled').map(({ component }) => component),
  );
  return COMPONENTS.every(({ id, part }) => part !== 'delivery' || filled.has(id));
}
