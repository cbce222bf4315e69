import type { ServiceStandard } from '../model/standards-document.ts';
import { splitMarker } from '../text/heading-words.ts';

/** A passage that looks like a service and sets none: it lists the components by name, or says what each of them is. */
export type Passage = 'names' | 'definitions';

/** With fewer components named, such a passage cannot be recognised. */
const LEAST = 3;
/**
 * Of a list, the last entry seems to be followed by a text, and one more where an entry among them is none of the 14.
 */
const MOST_FOLLOWED = 2;
/** How a text begins that says what a component is rather than what applies to a service. */
const DEFINING =
  /^(?:(?:ini\s+)?(?:adalah|merupakan|ialah|yaitu|yakni)\b|(?:men(?:jelaskan|etapkan|yebutkan|guraikan|yediakan|cakup|gatur|unjukkan)|memuat|menggambarkan|berisi(?:kan)?|mencakup)\b|(?:syarat(?:-syarat)?|dokumen)\s+(?:\([^()]{0,60}\)\s+)?yang\s+harus\s+dipenuhi\b|tata\s+cara\s+(?:pelayanan\s+)?yang\s+dibakukan|(?:jangka\s+)?waktu\s+(?:yang\s+(?:di)?perlukan\s+untuk\s+menyelesaikan|sejak\s+permohonan\s+diterima\s+(?:hingga|sampai)\s+selesai)|ongkos\s+yang\s+dikenakan|hasil\s+pelayanan\s+yang\s+di(?:berikan|terima)|peralatan\s+dan\s+fasilitas\s+yang\s+diperlukan|kemampuan\s+(?:yang\s+harus\s+dimiliki|(?:petugas|pelaksana)\.?$)|(?:sistem\s+)?pengendalian\s+(?:\p{L}+\s+)?(?:intern\s+)?yang\s+dilakukan\s+oleh\s+pimpinan|peraturan\s+perundang-undangan\s+yang\s+menjadi\s+dasar|tersedianya\s+pelaksana\s+sesuai|(?:yang\s+)?memberikan\s+kepastian\s+(?:bahwa\s+)?pelayanan|penilaian\s+untuk\s+mengetahui|tata\s+cara\s+pelaksanaan\s+penanganan)/iu;

/** What a service that was read is in truth; undefined where it is one. `tabled`: its components are in a table. */
export function passageOf({ components }: ServiceStandard, tabled: boolean): Passage | undefined {
  if (components.length < LEAST) return undefined;
  const texts = components.map(({ content }) => content.text.trim()).filter((text) => text !== '');
  const defining = texts.filter((text) => DEFINING.test(splitMarker(text.replace(/^[\s:–-]+/, '')).rest)).length;
  if (defining >= LEAST && defining * 3 >= texts.length * 2) return 'definitions';
  // A table whose cells are empty is a form that waits to be filled in.
  if (tabled || texts.length - defining > MOST_FOLLOWED) return undefined;
  const named = components.length - texts.length;
  return named >= LEAST && named * 2 > components.length ? 'names' : undefined;
}
