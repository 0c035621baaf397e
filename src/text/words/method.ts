import { bilingual } from '../lang.ts';

/** The method page: every derived number explained once. Sentences with figures in them stand in `text/sentences/method/`. */
export const methodWords = bilingual({
  id: {
    title: 'Metode',
    description:
      'Cara setiap angka di Cakupan dihitung: dua jenis cakupan, dasar hitungan, laju, status target, dan batas datanya.',
    lead: 'Cara setiap angka di situs ini dihitung. Contoh-contohnya dihitung dari data yang sama dengan halaman lain, setiap kali situs dibuat.',
    contents: 'Isi halaman',
    example: 'Contoh',
    what: 'Langkah',
    how: 'Hitungan',
    result: 'Hasil',
    row: 'Baris sumber',
    noExample: 'Data yang ada belum memuat contoh untuk bagian ini.',
    families: {
      title: 'Dua jenis cakupan',
      short: 'Dua jenis cakupan',
      intro:
        'Situs ini memuat dua jenis angka cakupan. Keduanya menjawab pertanyaan yang berbeda, sehingga tidak pernah ditampilkan pada satu skala, satu sumbu, atau satu warna.',
      reported: 'Dilaporkan',
      reportedText:
        'Apa yang dikatakan pejabat, BPJS Ketenagakerjaan, atau pers. Angka ini tampil paling atas di halaman setiap provinsi, karena itulah yang didengar orang dan yang dirujuk oleh target. Tanggalnya berbeda-beda, begitu pula siapa yang dihitung sebagai 100 persen. Angka antarprovinsi karena itu tidak dapat dibandingkan.',
      comparable: 'Seragam',
      comparableText:
        'Apa yang kami hitung dengan satu cara untuk setiap provinsi dan tahun: peserta aktif menurut alamat tinggal, dibagi semua penduduk yang bekerja. Peta, peringkat, dan perubahan antarprovinsi memakai angka ini.',
      why: 'Angka yang dilaporkan biasanya lebih tinggi. Pejabat umumnya membagi dengan pekerja potensial saja, tanpa aparatur sipil negara, TNI, Polri, dan orang di luar usia kepesertaan. Hitungan seragam membagi dengan semua orang yang bekerja.',
    },
    comparable: {
      title: 'Hitungan seragam',
      short: 'Hitungan seragam',
      intro:
        'Tiga rumus, dengan peserta menurut alamat tinggal dan penduduk yang bekerja dari Sakernas BPS bulan Agustus tahun yang sama:',
      total: 'Semua pekerja = (peserta PU + peserta BPU) ÷ penduduk yang bekerja',
      formal: 'Formal = peserta PU ÷ (penduduk yang bekerja × porsi formal)',
      informal: 'Informal = peserta BPU ÷ (penduduk yang bekerja × (100% − porsi formal))',
      terms:
        'PU adalah penerima upah, BPU bukan penerima upah. Peserta dihitung di tempat tinggalnya, bukan di kantor yang mendaftarkannya: perusahaan besar mendaftarkan pekerjanya di kota kantor pusat.',
      care: 'Sakernas bulan Februari tidak pernah dipakai, karena musimnya berbeda. Baris dengan keyakinan rendah tidak dipakai. Bila ada beberapa baris untuk satu tahun, yang terbaru didahulukan, lalu yang paling diyakini. Hasil di atas 100% ditampilkan apa adanya.',
      understates:
        'Aparatur sipil negara, TNI, dan Polri termasuk penduduk yang bekerja tetapi dijamin lembaga lain. Hitungan seragam karena itu lebih rendah daripada cakupan pekerja yang dapat menjadi peserta.',
      years: 'Semua tahun',
    },
    papua: {
      title: 'Wilayah sebelum pemekaran',
      short: 'Papua sebelum pemekaran',
      intro:
        'Papua dan Papua Barat dimekarkan pada 2022, tetapi data peserta masih menurut provinsi lama. Cakupan karena itu dihitung untuk provinsi lama. Bila survei hanya memuat provinsi baru, penduduk yang bekerja dijumlahkan dari semua provinsi hasil pemekarannya.',
      profile:
        'Halaman setiap provinsi baru menampilkan angka provinsi lamanya dan menyatakannya. Peta menggambar batas lama.',
      codes:
        'Kode wilayah di situs ini adalah kode Kemendagri. BPS menomori Papua dengan cara lain: 91 menurut BPS adalah Papua Barat. Tabel tidak boleh digabung memakai kode BPS.',
    },
    headline: {
      title: 'Angka mana yang ditampilkan pertama',
      short: 'Aturan angka utama',
      intro:
        'Sumber-sumber sering berbeda. Semua barisnya disimpan dan ditampilkan; satu aturan tertulis memilih yang pertama. Setiap pernyataan mendapat poin:',
      criterion: 'Yang disebut sumber',
      points: 'Poin',
      basisStated: 'Dasar hitungannya jelas',
      countGiven: 'Jumlah orangnya disebut, tepat',
      countRounded: 'Jumlah orangnya disebut, dibulatkan',
      highConfidence: 'Keyakinan tinggi',
      dateStated: 'Tanggal angkanya disebut, bukan hanya tanggal artikel',
      exact: 'Angkanya tepat, bukan “sekitar” atau “lebih dari”',
      segmentsGiven: 'Formal dan informal disebut keduanya',
      perYearOlder: 'Setiap tahun lebih tua daripada pernyataan terbaru wilayah itu',
      rule: 'Poin terbanyak ditampilkan pertama; bila sama, yang lebih baru, lalu yang lebih dulu menurut nama sumber. Baris dengan keyakinan rendah dan hitungan yang memasukkan peserta tidak aktif tidak pernah ditampilkan pertama.',
      date: 'Tanggal',
      share: 'Cakupan',
      source: 'Sumber',
      earned: 'Poin',
      off: 'Usia',
      score: 'Nilai',
      chosen: 'ditampilkan pertama',
      never: 'tidak ikut',
      disagreement: 'Kapan sumber tidak sepakat',
    },
    bases: {
      title: 'Dasar hitungan',
      short: 'Dasar hitungan',
      intro:
        'Untuk persentase, dasar hitungan menyatakan siapa yang menjadi 100 persen. Untuk jumlah, siapa yang dihitung. Angka dengan dasar berbeda tidak pernah dikurangkan, dibagi, atau digabung dalam satu garis.',
      name: 'Dasar',
      meaning: 'Artinya',
      rows: 'Baris',
    },
    hundred: {
      title: 'Seratus pekerja',
      short: 'Seratus pekerja',
      intro:
        'Persentase juga ditampilkan sebagai orang dari seratus. Persentasenya dibulatkan ke bilangan bulat; setengah dibulatkan ke atas. Cakupan di atas 100% mengisi seratus orang.',
    },
    rounding: {
      title: 'Pembulatan',
      short: 'Pembulatan',
      intro:
        'Setiap angka dibulatkan satu kali saja, dari nilai lengkapnya: hitungan seragam dan selisihnya ke satu desimal, orang dari seratus ke bilangan bulat. Karena itu dua angka yang berdampingan dapat tampak tidak cocok. Data unduhan memuat dua desimal.',
    },
    pace: {
      title: 'Laju dan proyeksi',
      short: 'Laju dan proyeksi',
      intro: 'Laju adalah poin persentase per tahun di antara dua angka berdasar sama, menurut garis lurus:',
      made: 'Laju sejauh ini = (angka terbaru − angka awal) ÷ tahun di antaranya',
      needed: 'Laju yang dibutuhkan = (target − angka terbaru) ÷ tahun tersisa',
      ratio: 'Rasio = laju sejauh ini ÷ laju yang dibutuhkan',
      projected: 'Proyeksi = angka terbaru + laju sejauh ini × tahun tersisa',
      end: 'Angka berlaku pada akhir periodenya: “2024” berarti akhir Desember 2024, “Juni 2024” akhir Juni. Dua belas bulan adalah satu tahun.',
      pencil: 'Contoh hitungan',
      real: 'Dari data',
    },
    status: {
      title: 'Status target',
      short: 'Status target',
      intro:
        'Status sebuah target ditentukan oleh rasio laju. Bila rasio tidak dapat dihitung, statusnya menyatakan alasannya.',
      status: 'Status',
      meaning: 'Artinya',
      now: 'Target sekarang',
      sameBasis:
        'Target dibandingkan dengan angka berdasar sama. Target atas semua penduduk yang bekerja dibandingkan dengan angka yang dilaporkan atas dasar itu; bila tidak ada, atau sudah bertahun-tahun lebih tua, dengan hitungan seragam.',
      unstatedBasis:
        'Bila satu sumber menyebut target dan cakupan tanpa menyebut dasar keduanya, keduanya ditampilkan berdampingan dengan jaraknya. Laju tidak dihitung, dan targetnya tidak dinilai, karena dasarnya bisa berbeda.',
      outcome:
        'Angka yang dikutip sumber yang sama dengan targetnya, atau yang lebih tua daripada targetnya, adalah titik awal target itu, bukan hasilnya. Target yang sudah lewat karena itu disebut tidak tercapai hanya bila ada angka dari sumber lain di sekitar tenggat atau sesudahnya.',
      familiesTitle: 'Keluarga target',
      families:
        'Target berbeda keluarganya: RPJMN dan RKP menghitung semua penduduk yang bekerja, target UCJ dan kebanyakan target gubernur menghitung pekerja potensial, dan sebagian menyebut jumlah orang atau satu segmen. Persentase dari keluarga yang berbeda tidak pernah dibandingkan, dijumlahkan, atau digambar pada satu skala.',
      itsDayTitle: 'Penilaian pada harinya',
      nearest:
        'Bila hasilnya tidak diketahui, halaman menyebut angka yang paling dekat dengan tenggat dari sumber lain, dengan dasar hitungannya. Angka itu tidak menentukan status.',
      revised:
        'Target yang diubah tetap tercatat bersama penilaiannya. Sebuah target disebut diubah bila target lain untuk hal dan tenggat yang sama, dengan nilai lain, ditetapkan belakangan dan kedua tanggalnya diketahui.',
      othersTitle: 'Metode rujukan dan bedanya',
      others:
        'Metode Open SDG, yang dikembangkan Statistics Canada dan diilhami metode Eurostat, membandingkan pertumbuhan majemuk sejak tahun dasar (2015 bila tidak ditentukan lain) dengan pertumbuhan majemuk yang dibutuhkan sampai tahun target. Metode Eurostat untuk indikator yang targetnya berupa angka juga membandingkan kedua pertumbuhan majemuk itu. Keduanya membagi rasionya pada 95, 60, dan 0 persen. Kami mengambil batas-batas itu, tetapi tidak pertumbuhan majemuknya, dan kami menambahkan status yang menyatakan mengapa tidak ada rasio.',
      leadTitle: 'Target mana yang ditampilkan pertama',
      lead: 'Target yang belum jatuh tempo mendahului yang sudah lewat: yang paling dekat tenggatnya, atau, bila semua sudah lewat, yang paling akhir. Di antara target bertenggat sama didahulukan yang dapat dibandingkan dengan angka berdasar sama yang belum terlalu lama, lalu yang berdampingan dengan angka sumbernya sendiri, lalu yang ditetapkan paling akhir, yang paling diyakini, dan yang dasarnya disebut. Target dengan keyakinan rendah tidak pernah ditampilkan pertama.',
      asOfTitle: 'Tanggal acuan',
    },
    'to-go': {
      title: 'Pekerja yang masih harus didaftarkan',
      short: 'Yang belum terdaftar',
      intro: 'Target × dasar − terlindungi, dibulatkan ke atas, tidak pernah di bawah nol.',
      base: 'Dasarnya adalah jumlah pekerja yang disebut sumber bersama cakupannya. Bila tidak disebut, jumlah terlindungi ÷ cakupan, asalkan keduanya tepat.',
      perMonth:
        'Per bulan berarti dibagi bulan yang benar-benar tersisa, dari tanggal acuan sampai tenggat, paling sedikit satu. Target yang sudah lewat tidak dibagi per bulan.',
      approximate:
        'Bila jumlah, cakupan, atau dasarnya dibulatkan, atau dasarnya dari sumber lain, hasilnya disebut perkiraan. Bila jumlah terlindungi sudah melampaui target sedangkan cakupannya belum, keduanya bertentangan dan hasilnya tidak dihitung.',
    },
    'what-it-takes': {
      title: 'Apa yang diperlukan, dan bagaimana jika',
      short: 'Apa yang diperlukan',
      range: (span: string) =>
        `Bila sumber menyebut cakupan yang berbeda dengan dasar yang sama, paling jauh ${span} dari angka yang dipakai, jumlah orang dihitung dengan setiap angka itu. Yang terkecil dan terbesar adalah rentangnya; aturan angka utama memilih salah satunya, tetapi tidak membuktikan bahwa yang lain salah. Angka yang lebih lama tidak ikut, karena cakupan bisa saja sudah naik.`,
      parts:
        'Perubahan hitungan seragam dibagi menurut segmen: peserta satu segmen ÷ semua penduduk yang bekerja, pada tahun lengkap pertama dan terakhir. Kedua bagian menjumlah menjadi perubahan seluruhnya, dalam orang dan dalam poin.',
      closed:
        'Menutup ketertinggalan informal berarti menaikkan cakupan pekerja informal sampai sama dengan cakupan pekerja formal, dan tidak mengubah apa pun yang lain.',
      start:
        'Hitungan “bagaimana jika” dimulai dari satu angka: yang dibandingkan dengan target utama; bila dasarnya tidak diketahui atau angkanya lebih dari dua tahun, angka utama yang dilaporkan; bila itu pun tidak bisa, hitungan seragam terbaru. Hanya target dengan dasar yang sama dapat dipilih.',
      best: 'Tahun terbaik adalah tahun dengan tambahan peserta aktif terbesar dalam hitungan seragam. Orang setiap bulan adalah tambahannya ÷ 12, dibulatkan ke bawah.',
      contribution:
        'Iuran setiap bulan adalah orang yang harus didaftarkan × iuran terendah pekerja informal. Siapa yang membayarnya, pekerja atau pemerintah, tidak dibedakan.',
    },
    peers: {
      title: 'Provinsi yang serupa',
      short: 'Provinsi yang serupa',
      intro:
        'Dua provinsi serupa bila jumlah penduduk yang bekerja dan porsi pekerja informalnya hampir sama, menurut survei Agustus terbaru yang memuat keduanya untuk semua provinsi. Jaraknya dihitung dalam langkah:',
      size: 'Ukuran = berapa kali lipat dua, yaitu log₂(penduduk yang bekerja ÷ penduduk yang bekerja)',
      mix: 'Susunan = selisih porsi informal ÷ 10 poin',
      distance: 'Jarak = √(ukuran² + susunan²)',
      five: 'Lima provinsi dengan jarak terpendek adalah yang serupa. Peringkat di antaranya memakai hitungan seragam tahun lengkap terbaru; provinsi yang dihitung bersama dalam provinsi induk dihitung sekali.',
    },
    mix: {
      title: 'Ketika tiga cakupan tidak cocok',
      short: 'Uji tiga cakupan',
      intro:
        'Cakupan semua pekerja selalu berada di antara cakupan formal dan informal. Dari ketiganya dapat dihitung berapa persen pekerja formal dalam dasarnya:',
      formula: 'Porsi formal = (semua − informal) ÷ (formal − informal)',
      finding:
        'Bila hasilnya jauh dari survei, atau di luar 0–100%, ketiga angka tidak mungkin berdasar sama. Itu temuan, bukan kesalahan yang kami perbaiki: angkanya tetap seperti ditulis sumbernya.',
    },
    ranking: {
      title: 'Peringkat',
      short: 'Peringkat',
      intro:
        'Peringkat hanya memakai hitungan seragam dari tahun dan segmen yang sama. Nomor 1 adalah cakupan tertinggi; yang sama berbagi peringkat terbaik. Tahun yang angkanya belum lengkap untuk semua wilayah tidak diberi peringkat.',
    },
    national: {
      title: 'Angka Indonesia',
      short: 'Angka Indonesia',
      intro:
        'Angka nasional adalah jumlah terlindungi di semua wilayah dibagi jumlah penduduk bekerja di semua wilayah. Bukan rata-rata persentase provinsi.',
      complete:
        'Hanya tahun yang lengkap punya angka nasional: setiap wilayah harus punya angka. Selama baru sebagian yang ada, angkanya tampil di halaman provinsi dan di peta tahun itu, dan halaman depan tetap menampilkan tahun lengkap terakhir.',
      regions: 'Wilayah',
    },
    awards: {
      title: 'Upacara penghargaan',
      short: 'Upacara penghargaan',
      intro:
        'Penghargaan Paritrana dikelompokkan menurut tingkat, provinsi, dan tanggal upacara. Label yang tercetak bukan kunci: “2024” dapat berarti tahun yang dinilai atau tahun upacara.',
      dates:
        'Tanggal dicatat setepat sumbernya: hari, bulan, atau tahun saja. Dua upacara berlabel sama tetap dua bila tanggalnya berbeda, dan satu upacara dengan dua label tetap satu.',
      undated:
        'Baris tanpa tanggal ikut upacara berlabel sama bila hanya ada satu. Bila tidak ada atau ada beberapa, baris itu berdiri sendiri sebagai “tanggal tidak diketahui”. Baris yang hanya menyebut bulan atau tahun diperlakukan sama.',
      joint:
        'Bila dua provinsi mengadakan upacara pada hari dan tempat yang sama, masing-masing tetap punya halaman dengan penerimanya sendiri, dan keduanya saling menunjuk.',
      counted:
        'Upacara yang hanya diketahui jumlah penerimanya tetap dicatat dengan jumlah itu; bingkai kosong menandai penerima yang namanya belum ditemukan.',
      results:
        'Nomine tidak pernah ditampilkan sebagai pemenang. Peringkat sering tidak disebut, dan kosong berarti tidak diketahui. Provinsi tanpa baris berarti “tidak ditemukan daftar yang diterbitkan”, bukan “tidak ada pemenang”.',
    },
    evidence: {
      title: 'Penghargaan dan cakupan',
      short: 'Penghargaan dan cakupan',
      judged:
        'Tahun yang dinilai adalah label yang mendahului tahun upacara. Bila label mengulang tahun upacara, dipakai tahun sebelumnya; bila tidak ada upacara yang bertanggal, keduanya mungkin dan kami tidak memilih.',
      lag: 'Jeda adalah bulan dari akhir tahun yang dinilai sampai hari upacara; sebagian bulan dihitung menurut harinya.',
      where:
        'Penerima nasional dihitung pada provinsi yang disebut barisnya, atau provinsi dari kabupaten/kota yang ada di tabel wilayah; selain itu tidak pada provinsi mana pun. Baris berkeyakinan rendah tidak dihitung.',
      groups:
        'Wilayah yang pemerintah provinsinya pernah menang di tingkat nasional dibandingkan dengan semua wilayah lain, hanya dengan hitungan seragam. Median adalah nilai yang di tengah. Dari semua pasangan satu pemenang dan satu wilayah lain dihitung berapa dari 100 yang dimenangi pemenang; nilai yang sama dihitung setengah. Ini uraian, bukan uji sebab-akibat.',
      page: 'Perbandingannya',
    },
    limits: {
      title: 'Batas data',
      short: 'Batas data',
      complete:
        'Data ini jauh dari lengkap. Angka yang dilaporkan dikumpulkan dari berita dan siaran pers yang dapat kami temukan.',
      press:
        'Sebagian besar sumber adalah berita. Berita dapat salah mengutip; tingkat keyakinan setiap baris mencatat dugaan kami.',
      survey:
        'Penduduk yang bekerja dan porsi formal berasal dari survei sampel, jadi memuat galat. Kami tidak menghitung galat itu.',
      definitions:
        'Formal menurut survei (status pekerjaan) tidak sama persis dengan PU menurut BPJS Ketenagakerjaan (jenis kepesertaan). Cakupan segmen adalah perkiraan yang sama untuk semua provinsi.',
      month:
        'Bulan data peserta tahun terakhir tidak selalu disebut sumbernya. Perubahan antara dua tahun dapat memuat perbedaan bulan.',
      fixed:
        'Angka yang bertentangan tidak diperbaiki diam-diam. Angka itu disimpan, ditandai, dan dijelaskan.',
      nothing: 'Tidak ada angka yang diduga, diisi, atau diratakan.',
    },
  },
  en: {
    title: 'Method',
    description:
      'How every number on Cakupan is made: two families of coverage, bases, pace, the status of targets, and the limits of the data.',
    lead: 'How every number on this site is made. The examples are computed from the same data as the other pages, each time the site is built.',
    contents: 'On this page',
    example: 'Example',
    what: 'Step',
    how: 'Arithmetic',
    result: 'Result',
    row: 'Source row',
    noExample: 'The present data hold no example for this part.',
    families: {
      title: 'Two families of coverage',
      short: 'Two families of coverage',
      intro:
        'This site holds two kinds of coverage. They answer different questions, so they never share a scale, an axis or a colour.',
      reported: 'Reported',
      reportedText:
        'What officials, BPJS Ketenagakerjaan or the press said. It leads the page of a province, because it is what people have heard and what targets refer to. The dates differ, and so does who makes up 100 percent. Provinces therefore cannot be compared by it.',
      comparable: 'Comparable',
      comparableText:
        'What we compute in one way for every province and year: active participants by place of residence, divided by everyone employed. The map, the ranking and changes between provinces use it.',
      why: 'A reported figure is usually higher. Officials mostly divide by eligible workers only, without civil servants, the army, the police and people outside the age for participation. The comparable figure divides by everyone who works.',
    },
    comparable: {
      title: 'The comparable figure',
      short: 'Comparable figure',
      intro:
        'Three formulas, with participants by place of residence and employed people from the August round of the Sakernas survey (BPS) of the same year:',
      total: 'All workers = (PU participants + BPU participants) ÷ employed people',
      formal: 'Formal = PU participants ÷ (employed people × formal share)',
      informal: 'Informal = BPU participants ÷ (employed people × (100% − formal share))',
      terms:
        'PU are wage earners, BPU are people without a wage from an employer. Participants are counted where they live, not at the office that registered them: large companies register their workers in the city of the head office.',
      care: 'The February survey is never used, as its season differs. Rows of low confidence are not used. Of several rows for a year the newest comes first, then the most trusted. Results above 100% are shown as they are.',
      understates:
        'Civil servants, the army and the police are among the employed but are insured elsewhere. The comparable figure is therefore lower than coverage of the workers who could be participants.',
      years: 'All years',
    },
    papua: {
      title: 'Regions before a split',
      short: 'Papua before the split',
      intro:
        'Papua and West Papua were split in 2022, but participants are still published by the old provinces. Coverage is therefore computed for the old provinces. Where the survey has only the new ones, employed people are summed over all provinces that came out of the split.',
      profile:
        'The page of each new province shows the figure of its old one and says so. The map draws the old borders.',
      codes:
        'The region codes of this site are those of Kemendagri, the Ministry of Home Affairs. BPS numbers Papua differently: its 91 is West Papua. Tables must not be joined on BPS codes.',
    },
    headline: {
      title: 'Which figure is shown first',
      short: 'Headline rule',
      intro:
        'Sources often disagree. All their rows are kept and shown; one written rule picks the first. Each statement earns points:',
      criterion: 'What the source says',
      points: 'Points',
      basisStated: 'The basis is clear',
      countGiven: 'The number of people is given, exactly',
      countRounded: 'The number of people is given, rounded',
      highConfidence: 'High confidence',
      dateStated: 'The figure is dated, not only the article',
      exact: 'The figure is exact, not “about” or “over”',
      segmentsGiven: 'Both formal and informal are given',
      perYearOlder: 'Each year older than the newest statement of the region',
      rule: 'The most points are shown first; between equals the newer, then the first by name of source. Rows of low confidence and counts that include inactive participants never come first.',
      date: 'Date',
      share: 'Coverage',
      source: 'Source',
      earned: 'Points',
      off: 'Age',
      score: 'Score',
      chosen: 'shown first',
      never: 'not eligible',
      disagreement: 'When sources disagree',
    },
    bases: {
      title: 'Bases',
      short: 'Bases',
      intro:
        'For a share, the basis says who makes up 100 percent. For a count, who is counted. Figures on different bases are never subtracted, divided, or joined into one line.',
      name: 'Basis',
      meaning: 'Meaning',
      rows: 'Rows',
    },
    hundred: {
      title: 'One hundred workers',
      short: 'One hundred workers',
      intro:
        'A share is also shown as people out of one hundred. It is rounded to a whole number, halves upwards. A share above 100% fills all hundred.',
    },
    rounding: {
      title: 'Rounding',
      short: 'Rounding',
      intro:
        'Every figure is rounded once, from its full value: the comparable figure and its differences to one decimal, people out of one hundred to a whole number. Two figures side by side may therefore seem not to fit. The downloads hold two decimals.',
    },
    pace: {
      title: 'Pace and projection',
      short: 'Pace and projection',
      intro:
        'A pace is percentage points a year between two figures on the same basis, along a straight line:',
      made: 'Pace made = (latest figure − first figure) ÷ years between them',
      needed: 'Pace needed = (target − latest figure) ÷ years left',
      ratio: 'Ratio = pace made ÷ pace needed',
      projected: 'Projection = latest figure + pace made × years left',
      end: 'A figure holds at the end of its period: “2024” is the end of December 2024, “June 2024” the end of June. Twelve months are a year.',
      pencil: 'With a pencil',
      real: 'From the data',
    },
    status: {
      title: 'Status of a target',
      short: 'Status of a target',
      intro:
        'The ratio of paces decides the status of a target. Where there is no ratio, the status says why.',
      status: 'Status',
      meaning: 'Meaning',
      now: 'Targets now',
      sameBasis:
        'A target is held against a figure on its own basis. One on all employed people is held against a figure reported on that basis; where there is none, or only one that is years older, against the comparable figure.',
      unstatedBasis:
        'Where one source gives a target and a coverage and says of neither what it rests on, the two are shown side by side with the distance between them. No pace is computed and the target is not judged, for the bases may differ.',
      outcome:
        'A figure that the source of the target quotes itself, or one that is older than the target, is where the target started, not how it ended. A passed target is therefore called missed only by a figure from another source around the deadline or later.',
      familiesTitle: 'Families of targets',
      families:
        'Targets come in families: RPJMN and RKP count all employed people, UCJ targets and most governors’ count eligible workers, and some name a number of people or one segment. Percentages of different families are never compared, added or drawn on one scale.',
      itsDayTitle: 'The verdict of its day',
      nearest:
        'Where the outcome is not known, the page names the figure nearest to the deadline from another source, with its basis. That figure does not decide the status.',
      revised:
        'A target that was changed stays on record with its verdict. A target is called changed where another one for the same thing and the same deadline, with another value, was set later and both days are known.',
      othersTitle: 'The reference methods, and what differs',
      others:
        'The method of Open SDG, developed by Statistics Canada and inspired by that of Eurostat, holds the compound growth since a base year (2015 unless another is given) against the compound growth needed up to the target’s year. Eurostat’s method for indicators with a quantitative target compares the same two growth rates. Both cut the ratio at 95, 60 and 0 percent. We take those cuts, not the compound growth, and add statuses that say why there is no ratio.',
      leadTitle: 'Which target is shown first',
      lead: 'A target still to come goes before one that has passed: the next one due or, where all have passed, the last. Of targets with one deadline, one that a figure on its basis, not too old, can be held against goes first, then one beside the figure of its own source, then the one set latest, the most trusted, one whose basis is stated. Targets of low confidence are never shown first.',
      asOfTitle: 'The reference date',
    },
    'to-go': {
      title: 'Workers still to enrol',
      short: 'Workers still to enrol',
      intro: 'Target × base − protected, rounded up, never below zero.',
      base: 'The base is the number of workers that the source states with its share. Where it states none, it is the number protected ÷ the share, provided both are exact.',
      perMonth:
        'A month’s part divides by the months really left, from the reference date to the deadline, at least one. For a passed target there is none.',
      approximate:
        'Where the count, the share or the base is rounded, or the base is another source’s, the result is called approximate. Where the number protected is beyond the target while the share is not, the two contradict each other and no result is computed.',
    },
    'what-it-takes': {
      title: 'What it takes, and what if',
      short: 'What it takes',
      range: (span: string) =>
        `Where sources give different shares on the same basis, at most ${span} from the figure used, the people are counted by each of them. The least and the most are the range; the headline rule picks one, which does not prove the others wrong. Older figures are left out, as coverage may have grown.`,
      parts:
        'A change of the comparable figure is split by segment: participants of a segment ÷ everyone who works, in the first and in the newest complete year. The two parts add up to the whole change, in people and in points.',
      closed:
        'Closing the informal gap means raising the coverage of informal workers to that of formal ones, and changing nothing else.',
      start:
        '“What if” starts from one figure: the one the main target is held against; where its base is not known or it is more than two years old, the reported headline; where that does not do either, the newest comparable figure. Only targets on the same basis can be chosen.',
      best: 'The best year is the one with the largest gain of active participants in the comparable figure. People every month are that gain ÷ 12, rounded down.',
      contribution:
        'Contributions a month are the people to enrol × the lowest contribution of an informal worker. Who pays it, the worker or a government, makes no difference here.',
    },
    peers: {
      title: 'Provinces alike',
      short: 'Provinces alike',
      intro:
        'Two provinces are alike where about as many people work in them and about as many of those informally, by the newest August survey that tells both of every province. The distance is counted in steps:',
      size: 'Size = how many doublings, log₂(employed people ÷ employed people)',
      mix: 'Mix = difference of the informal shares ÷ 10 points',
      distance: 'Distance = √(size² + mix²)',
      five: 'The five provinces at the shortest distance are the likes. The rank among them uses the comparable figure of the newest complete year; provinces counted within one former province count once.',
    },
    mix: {
      title: 'When three shares do not fit',
      short: 'Test of three shares',
      intro:
        'The share of all workers always lies between those of formal and informal workers. The three together say what part of their base is formal:',
      formula: 'Formal part = (all − informal) ÷ (formal − informal)',
      finding:
        'Where the result is far from the survey, or outside 0–100%, the three figures cannot rest on one base. That is a finding, not an error for us to mend: the figures stay as their source wrote them.',
    },
    ranking: {
      title: 'Ranking',
      short: 'Ranking',
      intro:
        'Rankings use comparable figures of one year and one segment only. Number 1 is the highest coverage; equals share the better rank. A year in which some region has no figure yet is not ranked.',
    },
    national: {
      title: 'The figure for Indonesia',
      short: 'Figure for Indonesia',
      intro:
        'The national figure is everyone protected in all regions, divided by everyone employed in all regions. It is not an average of the provinces’ shares.',
      complete:
        'Only a complete year has a national figure: every region must have one. While only some do, their figures stand on the pages of the provinces and on the map of that year, and the front page stays with the newest complete year.',
      regions: 'Regions',
    },
    awards: {
      title: 'Award ceremonies',
      short: 'Award ceremonies',
      intro:
        'The Paritrana Award is grouped by level, province and date of the ceremony. The printed label is not a key: “2024” may name the year assessed or the year of the ceremony.',
      dates:
        'Dates are kept as precise as their source has them: day, month, or year only. Two ceremonies under one label stay two where their dates differ, and one ceremony under two labels stays one.',
      undated:
        'A row without date joins the ceremony of the same label where there is exactly one. Where there is none or several, it stands apart as “date not known”. A row that names only a month or a year is treated alike.',
      joint:
        'Where two provinces hold a ceremony on one day in one place, each keeps a page with its own winners, and the two lead to each other.',
      counted:
        'A ceremony known only by its number of winners is kept with that number; an empty outline stands for each winner whose name was not found.',
      results:
        'A nominee is never shown as a winner. Ranks are often not stated, and empty means not known. A province without rows means “no published list found”, not “no winners”.',
    },
    evidence: {
      title: 'Awards and coverage',
      short: 'Awards and coverage',
      judged:
        'The year judged is the label that lies before the year of the ceremony. Where the label repeats that year, the year before is taken; where no ceremony is dated, both are possible and we do not choose.',
      lag: 'The lag is the months from the end of the year judged to the day of the ceremony; part of a month counts by its days.',
      where:
        'A national winner counts in the province its row names, or in that of its regency where the table of regions has it; else in none. Rows of low confidence do not count.',
      groups:
        'Regions whose provincial government has won nationally are held against all others, by the comparable figure only. The median is the value in the middle. Of all pairs of a winner and another region we count in how many of 100 the winner is ahead; a tie counts half. This describes; it is no test of cause and effect.',
      page: 'The comparison',
    },
    limits: {
      title: 'Limits of the data',
      short: 'Limits of the data',
      complete:
        'These data are far from complete. Reported figures were collected from the articles and press releases we could find.',
      press:
        'Most sources are news articles. Articles can misquote; the confidence of each row records what we think of it.',
      survey:
        'Employed people and the formal share come from a sample survey, so they carry an error. We do not compute it.',
      definitions:
        'Formal in the survey (status in employment) is not exactly PU at BPJS Ketenagakerjaan (kind of participation). Coverage of a segment is an approximation, the same one for every province.',
      month:
        'The source does not always state the month of the latest participants. A change between two years may contain a difference in months.',
      fixed:
        'Figures that contradict each other are not mended in silence. They are kept, marked and explained.',
      nothing: 'No figure is estimated, filled in or smoothed.',
    },
  },
});

/** The sections of the method page, in order: each is an anchor that other pages link to, in both languages. */
export const METHOD_SECTIONS = [
  'families',
  'comparable',
  'papua',
  'headline',
  'bases',
  'hundred',
  'rounding',
  'pace',
  'status',
  'to-go',
  'what-it-takes',
  'peers',
  'mix',
  'ranking',
  'national',
  'awards',
  'evidence',
  'limits',
] as const;
export type MethodSection = (typeof METHOD_SECTIONS)[number];
