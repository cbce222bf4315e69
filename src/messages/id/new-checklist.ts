import type { NewChecklistFacts } from '../new-checklist-facts.ts';

/** A checklist to begin one's own with: whole and valid, each key explained. */
export const newChecklist = ({ id, title, max, decimals, green, yellow }: NewChecklistFacts): string => `\
# Instrumen buatan sendiri. Ubah isinya, lalu periksa setiap kali: patuh periksa <berkas ini>
# Baris yang diawali tanda pagar hanya keterangan; boleh dihapus.
id: ${id} # huruf, angka, titik, garis; tanpa spasi
title: ${title}
version: 1 # naikkan setiap kali isinya berubah sesudah dipakai menilai
note: >-
  Tulis di sini apa yang resmi dan apa yang anggapan; catatan ini tampil di halaman dokumentasi instrumen.

# Dari mana angkanya. Setiap bobot dan batas menunjuk salah satu sumber ini dengan \`source\`.
# status: verified (sedikitnya dua sumber), single-source (satu sumber), assumption (anggapan sendiri).
basis:
  keputusan:
    title: Keputusan atau pedoman yang menjadi dasar instrumen ini
    status: assumption
    note: Ganti dengan nama keputusannya, dan statusnya bila sudah terbit.

scale: { max: ${max}, decimals: ${decimals} } # nilai tertinggi; nilai dibulatkan sekali ke ${decimals === 2 ? 'dua' : decimals} desimal
total: 100 # jumlah bobot semua bagian; kesalahan jumlah langsung ketahuan
rollup: mean-of-units # nilai instansi: rata-rata unit; atau mean-of-services, rata-rata seluruh layanan

# Batas bawah setiap zona, dari yang terbaik; yang terakhir selalu 0.
zones:
  source: keputusan
  levels:
    - { min: ${green}, zone: green, label: Baik }
    - { min: ${yellow}, zone: yellow, label: Cukup }
    - { min: 0, zone: red, label: Kurang }

# Skala jawaban, dari yang terburuk ke yang terbaik. \`also\`: kata lain yang juga diterima.
answers:
  ada-tidak:
    - { answer: tidak, points: 0, also: [tidak ada, belum] }
    - { answer: ada, points: 1, also: [ya, tersedia] }
  kelengkapan:
    - { answer: tidak ada, points: 0 }
    - { answer: sebagian, points: 1 }
    - { answer: lengkap, points: 2 }
  persen: { number: { min: 0, max: 100 } }

# Bagian dan butir. Bagian boleh bertingkat (\`sections\` di dalam bagian).
sections:
  - id: informasi
    title: Informasi kepada masyarakat
    weight: 60
    source: keputusan
    items:
      - id: persyaratan
        title: Persyaratan layanan dipublikasikan
        weight: 2 # relatif terhadap butir lain dalam bagian ini
        per: service # dijawab untuk setiap layanan; tanpa baris ini sekali untuk seluruh unit
        answers: kelengkapan
        # Peristiwa yang sama dalam instrumen lain, agar \`patuh nilai --also\` dapat membawa jawabannya.
        topics: [persyaratan.dipublikasikan]
        guidance: Apa yang dilihat penilai, satu atau dua kalimat.
        evidence: { ask: Foto papan persyaratan, required: true, valid: 12 months }
        remedy: Apa yang harus dilakukan unit untuk menutup kekurangan ini.
        effort: 1 # 1 (sehari, tanpa anggaran) sampai 5 (anggaran tahun depan)
        owner: Bagian Organisasi
        law: [UU 25/2009 Pasal 21 huruf b]
      - id: maklumat
        title: Maklumat pelayanan dipublikasikan
        weight: 1
        answers: ada-tidak
        topics: [maklumat.dipublikasikan]
        remedy: Pasang maklumat yang ditandatangani di ruang pelayanan.
        effort: 1
  - id: pelaksana
    title: Petugas dan hasilnya
    weight: 40
    weights: assumed # pembagian di dalamnya tidak resmi: laporan menampilkan rentang nilainya
    source: keputusan
    items:
      - id: petugas-terlatih
        title: Persentase petugas yang sudah dilatih
        answers: persen
        remedy: Usulkan pelatihan bagi petugas loket yang belum pernah dilatih.
        effort: 3
      - id: layanan-khusus
        title: Layanan khusus bagi penyandang disabilitas, lansia, ibu hamil, dan anak
        answers: ada-tidak
        na: allowed # unit boleh menjawab "tidak berlaku" dengan alasan
        remedy: Sediakan petugas dan jalur khusus.
        effort: 2
`;
