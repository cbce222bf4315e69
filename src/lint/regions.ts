import { REGION_NAMES } from './region-names.ts';

/** A region of Indonesia. */
export interface Region {
  /** `Kota Cimahi`, `Kabupaten Sleman`, `Provinsi Bali`. */
  readonly name: string;
  readonly province: string;
}

/** Letters of a name alone: `Pare-Pare` and `Parepare` are one. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

type Kind = 'kabupaten' | 'kota' | 'provinsi';

function index(): Readonly<Record<Kind, ReadonlyMap<string, Region>>> {
  const maps = {
    kabupaten: new Map<string, Region>(),
    kota: new Map<string, Region>(),
    provinsi: new Map<string, Region>(),
  };
  for (const { province, kabupaten, kota } of REGION_NAMES) {
    maps.provinsi.set(lettersOf(province), { name: `Provinsi ${province}`, province });
    for (const name of kabupaten.split(', '))
      maps.kabupaten.set(lettersOf(name), { name: `Kabupaten ${name}`, province });
    for (const name of kota.split(', ').filter((one) => one !== ''))
      maps.kota.set(lettersOf(name), { name: `Kota ${name}`, province });
  }
  maps.provinsi.set('diyogyakarta', {
    name: 'Provinsi Daerah Istimewa Yogyakarta',
    province: 'Daerah Istimewa Yogyakarta',
  });
  return maps;
}

let known: ReturnType<typeof index> | undefined;

/** Words of the longest name of a region: `Pangkajene dan Kepulauan`, `Organ Komering Ulu Selatan`. */
const LONGEST = 4;

/** The region of a kind whose name a text begins with, longest first: `Empat Lawang Nomor 3` gives Kabupaten Empat Lawang. */
export function regionAt(kind: Kind, text: string): Region | undefined {
  known ??= index();
  const names = known[kind];
  let letters = '';
  let found: Region | undefined;
  for (const word of text.trim().split(/\s+/, LONGEST)) {
    letters += lettersOf(word);
    found = names.get(letters) ?? found;
  }
  return found;
}

/** A region by its full name, as `Kab. Sleman` or `Kota Cimahi`; undefined where there is none of that name. */
export function regionNamed(name: string): Region | undefined {
  const [, kind, rest] = /^\s*(kabupaten|kab\.?|kota|provinsi|propinsi)\s+(.+)$/iu.exec(name) ?? [];
  return kind === undefined || rest === undefined ? undefined : regionAt(kindOf(kind), rest);
}

/** The kind of region that a word means. */
export function kindOf(word: string): Kind {
  const lower = word.toLowerCase().replace(/\s/g, '');
  if (/^(?:kab|bupati|pemkab)/.test(lower)) return 'kabupaten';
  return /^(?:prov|prop|gub|pemprov)/.test(lower) ? 'provinsi' : 'kota';
}

/** A region's name without what kind it is. */
export function bareName(name: string): string {
  return lettersOf(name.replace(/^\s*(?:kabupaten|kab\.?|kota|provinsi|propinsi)\s+/i, ''));
}
