/**
 * The provinces of Indonesia with their kabupaten and kota. Compiled
 * from the data of the npm package idn-area-data 3.1.2 (https://github.com/fityannugroho/idn-area-data), Open Database
 * License 1.0.
 */
export const REGION_NAMES: readonly { readonly province: string; readonly kabupaten: string; readonly kota: string }[] =
  [
    {
      province: 'Aceh',
      kabupaten:
        'Aceh Selatan, Aceh Tenggara, Aceh Timur, Aceh Tengah, Aceh Barat, Aceh Besar, Pidie, Aceh Utara, Simeulue, Aceh Singkil, Bireuen, Aceh Barat Daya, Gayo Lues, Aceh Jaya, Nagan Raya, Aceh Tamiang, Bener Meriah, Pidie Jaya',
      kota: 'Banda Aceh, Sabang, Lhokseumawe, Langsa, Subulussalam',
    },
    {
      province: 'Sumatera Utara',
      kabupaten:
        'Tapanuli Tengah, Tapanuli Utara, Tapanuli Selatan, Nias, Langkat, Karo, Deli Serdang, Simalungun, Asahan, Labuhanbatu, Dairi, Toba, Mandailing Natal, Nias Selatan, Pakpak Bharat, Humbang Hasundutan, Samosir, Serdang Bedagai, Batu Bara, Padang Lawas Utara, Padang Lawas, Labuhanbatu Selatan, Labuhanbatu Utara, Nias Utara, Nias Barat',
      kota: 'Medan, Pematangsiantar, Sibolga, Tanjung Balai, Binjai, Tebing Tinggi, Padang Sidempuan, Gunungsitoli',
    },
    {
      province: 'Sumatera Barat',
      kabupaten:
        'Pesisir Selatan, Solok, Sijunjung, Tanah Datar, Padang Pariaman, Agam, Lima Puluh Kota, Pasaman, Kepulauan Mentawai, Dharmasraya, Solok Selatan, Pasaman Barat',
      kota: 'Padang, Solok, Sawahlunto, Padang Panjang, Bukittinggi, Payakumbuh, Pariaman',
    },
    {
      province: 'Riau',
      kabupaten:
        'Kampar, Indragiri Hulu, Bengkalis, Indragiri Hilir, Pelalawan, Rokan Hulu, Rokan Hilir, Siak, Kuantan Singingi, Kepulauan Meranti',
      kota: 'Pekanbaru, Dumai',
    },
    {
      province: 'Jambi',
      kabupaten:
        'Kerinci, Merangin, Sarolangun, Batanghari, Muaro Jambi, Tanjung Jabung Barat, Tanjung Jabung Timur, Bungo, Tebo',
      kota: 'Jambi, Sungai Penuh',
    },
    {
      province: 'Sumatera Selatan',
      kabupaten:
        'Ogan Komering Ulu, Ogan Komering Ilir, Muara Enim, Lahat, Musi Rawas, Musi Banyuasin, Banyuasin, Ogan Komering Ulu Timur, Ogan Komering Ulu Selatan, Ogan Ilir, Empat Lawang, Penukal Abab Lematang Ilir, Musi Rawas Utara',
      kota: 'Palembang, Pagar Alam, Lubuk Linggau, Prabumulih',
    },
    {
      province: 'Bengkulu',
      kabupaten:
        'Bengkulu Selatan, Rejang Lebong, Bengkulu Utara, Kaur, Seluma, Muko Muko, Lebong, Kepahiang, Bengkulu Tengah',
      kota: 'Bengkulu',
    },
    {
      province: 'Lampung',
      kabupaten:
        'Lampung Selatan, Lampung Tengah, Lampung Utara, Lampung Barat, Tulang Bawang, Tanggamus, Lampung Timur, Way Kanan, Pesawaran, Pringsewu, Mesuji, Tulang Bawang Barat, Pesisir Barat',
      kota: 'Bandar Lampung, Metro',
    },
    {
      province: 'Kepulauan Bangka Belitung',
      kabupaten: 'Bangka, Belitung, Bangka Selatan, Bangka Tengah, Bangka Barat, Belitung Timur',
      kota: 'Pangkal Pinang',
    },
    {
      province: 'Kepulauan Riau',
      kabupaten: 'Bintan, Karimun, Natuna, Lingga, Kepulauan Anambas',
      kota: 'Batam, Tanjung Pinang',
    },
    {
      province: 'DKI Jakarta',
      kabupaten: 'Administrasi Kepulauan Seribu',
      kota: 'Administrasi Jakarta Pusat, Administrasi Jakarta Utara, Administrasi Jakarta Barat, Administrasi Jakarta Selatan, Administrasi Jakarta Timur',
    },
    {
      province: 'Jawa Barat',
      kabupaten:
        'Bogor, Sukabumi, Cianjur, Bandung, Garut, Tasikmalaya, Ciamis, Kuningan, Cirebon, Majalengka, Sumedang, Indramayu, Subang, Purwakarta, Karawang, Bekasi, Bandung Barat, Pangandaran',
      kota: 'Bogor, Sukabumi, Bandung, Cirebon, Bekasi, Depok, Cimahi, Tasikmalaya, Banjar',
    },
    {
      province: 'Jawa Tengah',
      kabupaten:
        'Cilacap, Banyumas, Purbalingga, Banjarnegara, Kebumen, Purworejo, Wonosobo, Magelang, Boyolali, Klaten, Sukoharjo, Wonogiri, Karanganyar, Sragen, Grobogan, Blora, Rembang, Pati, Kudus, Jepara, Demak, Semarang, Temanggung, Kendal, Batang, Pekalongan, Pemalang, Tegal, Brebes',
      kota: 'Magelang, Surakarta, Salatiga, Semarang, Pekalongan, Tegal',
    },
    {
      province: 'Daerah Istimewa Yogyakarta',
      kabupaten: 'Kulon Progo, Bantul, Gunungkidul, Sleman',
      kota: 'Yogyakarta',
    },
    {
      province: 'Jawa Timur',
      kabupaten:
        'Pacitan, Ponorogo, Trenggalek, Tulungagung, Blitar, Kediri, Malang, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Probolinggo, Pasuruan, Sidoarjo, Mojokerto, Jombang, Nganjuk, Madiun, Magetan, Ngawi, Bojonegoro, Tuban, Lamongan, Gresik, Bangkalan, Sampang, Pamekasan, Sumenep',
      kota: 'Kediri, Blitar, Malang, Probolinggo, Pasuruan, Mojokerto, Madiun, Surabaya, Batu',
    },
    {
      province: 'Banten',
      kabupaten: 'Pandeglang, Lebak, Tangerang, Serang',
      kota: 'Tangerang, Cilegon, Serang, Tangerang Selatan',
    },
    {
      province: 'Bali',
      kabupaten: 'Jembrana, Tabanan, Badung, Gianyar, Klungkung, Bangli, Karangasem, Buleleng',
      kota: 'Denpasar',
    },
    {
      province: 'Nusa Tenggara Barat',
      kabupaten: 'Lombok Barat, Lombok Tengah, Lombok Timur, Sumbawa, Dompu, Bima, Sumbawa Barat, Lombok Utara',
      kota: 'Mataram, Bima',
    },
    {
      province: 'Nusa Tenggara Timur',
      kabupaten:
        'Kupang, Timor Tengah Selatan, Timor Tengah Utara, Belu, Alor, Flores Timur, Sikka, Ende, Ngada, Manggarai, Sumba Timur, Sumba Barat, Lembata, Rote Ndao, Manggarai Barat, Nagekeo, Sumba Tengah, Sumba Barat Daya, Manggarai Timur, Sabu Raijua, Malaka',
      kota: 'Kupang',
    },
    {
      province: 'Kalimantan Barat',
      kabupaten:
        'Sambas, Mempawah, Sanggau, Ketapang, Sintang, Kapuas Hulu, Bengkayang, Landak, Sekadau, Melawi, Kayong Utara, Kubu Raya',
      kota: 'Pontianak, Singkawang',
    },
    {
      province: 'Kalimantan Tengah',
      kabupaten:
        'Kotawaringin Barat, Kotawaringin Timur, Kapuas, Barito Selatan, Barito Utara, Katingan, Seruyan, Sukamara, Lamandau, Gunung Mas, Pulang Pisau, Murung Raya, Barito Timur',
      kota: 'Palangkaraya',
    },
    {
      province: 'Kalimantan Selatan',
      kabupaten:
        'Tanah Laut, Kotabaru, Banjar, Barito Kuala, Tapin, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Tabalong, Tanah Bumbu, Balangan',
      kota: 'Banjarmasin, Banjarbaru',
    },
    {
      province: 'Kalimantan Timur',
      kabupaten: 'Paser, Kutai Kartanegara, Berau, Kutai Barat, Kutai Timur, Penajam Paser Utara, Mahakam Ulu',
      kota: 'Balikpapan, Samarinda, Bontang',
    },
    { province: 'Kalimantan Utara', kabupaten: 'Bulungan, Malinau, Nunukan, Tana Tidung', kota: 'Tarakan' },
    {
      province: 'Sulawesi Utara',
      kabupaten:
        'Bolaang Mongondow, Minahasa, Kepulauan Sangihe, Kepulauan Talaud, Minahasa Selatan, Minahasa Utara, Minahasa Tenggara, Bolaang Mongondow Utara, Kepulauan Siau Tagulandang Biaro, Bolaang Mongondow Timur, Bolaang Mongondow Selatan',
      kota: 'Manado, Bitung, Tomohon, Kotamobagu',
    },
    {
      province: 'Sulawesi Tengah',
      kabupaten:
        'Banggai, Poso, Donggala, Toli Toli, Buol, Morowali, Banggai Kepulauan, Parigi Moutong, Tojo Una Una, Sigi, Banggai Laut, Morowali Utara',
      kota: 'Palu',
    },
    {
      province: 'Sulawesi Selatan',
      kabupaten:
        'Kepulauan Selayar, Bulukumba, Bantaeng, Jeneponto, Takalar, Gowa, Sinjai, Bone, Maros, Pangkajene Dan Kepulauan, Barru, Soppeng, Wajo, Sidenreng Rappang, Pinrang, Enrekang, Luwu, Tana Toraja, Luwu Utara, Luwu Timur, Toraja Utara',
      kota: 'Makassar, Parepare, Palopo',
    },
    {
      province: 'Sulawesi Tenggara',
      kabupaten:
        'Kolaka, Konawe, Muna, Buton, Konawe Selatan, Bombana, Wakatobi, Kolaka Utara, Konawe Utara, Buton Utara, Kolaka Timur, Konawe Kepulauan, Muna Barat, Buton Tengah, Buton Selatan',
      kota: 'Kendari, Bau Bau',
    },
    {
      province: 'Gorontalo',
      kabupaten: 'Gorontalo, Boalemo, Bone Bolango, Pohuwato, Gorontalo Utara',
      kota: 'Gorontalo',
    },
    {
      province: 'Sulawesi Barat',
      kabupaten: 'Pasangkayu, Mamuju, Mamasa, Polewali Mandar, Majene, Mamuju Tengah',
      kota: '',
    },
    {
      province: 'Maluku',
      kabupaten:
        'Maluku Tengah, Maluku Tenggara, Kepulauan Tanimbar, Buru, Seram Bagian Timur, Seram Bagian Barat, Kepulauan Aru, Maluku Barat Daya, Buru Selatan',
      kota: 'Ambon, Tual',
    },
    {
      province: 'Maluku Utara',
      kabupaten:
        'Halmahera Barat, Halmahera Tengah, Halmahera Utara, Halmahera Selatan, Kepulauan Sula, Halmahera Timur, Pulau Morotai, Pulau Taliabu',
      kota: 'Ternate, Tidore Kepulauan',
    },
    {
      province: 'Papua',
      kabupaten: 'Jayapura, Kepulauan Yapen, Biak Numfor, Sarmi, Keerom, Waropen, Supiori, Mamberamo Raya',
      kota: 'Jayapura',
    },
    {
      province: 'Papua Barat',
      kabupaten: 'Manokwari, Fak Fak, Teluk Bintuni, Teluk Wondama, Kaimana, Manokwari Selatan, Pegunungan Arfak',
      kota: '',
    },
    { province: 'Papua Selatan', kabupaten: 'Merauke, Boven Digoel, Mappi, Asmat', kota: '' },
    {
      province: 'Papua Tengah',
      kabupaten: 'Nabire, Puncak Jaya, Paniai, Mimika, Puncak, Dogiyai, Intan Jaya, Deiyai',
      kota: '',
    },
    {
      province: 'Papua Pegunungan',
      kabupaten: 'Jayawijaya, Pegunungan Bintang, Yahukimo, Tolikara, Mamberamo Tengah, Yalimo, Lanny Jaya, Nduga',
      kota: '',
    },
    {
      province: 'Papua Barat Daya',
      kabupaten: 'Sorong, Sorong Selatan, Raja Ampat, Tambrauw, Maybrat',
      kota: 'Sorong',
    },
  ];
