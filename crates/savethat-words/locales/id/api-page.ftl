api-title = API
api-answer = Tautan masuk, JSON atau filenya keluar. Contoh di halaman ini bisa langsung dipakai apa adanya.
api-no-key-html = Tidak perlu kunci atau akun, kecuali pengelola server ini memintanya. Semua yang di bawah ini juga ada dalam <a href="/api/openapi.json">deskripsi untuk program</a> (OpenAPI 3.1).

api-example-resolve = Apa yang ada di balik tautan
api-example-file = Filenya, dengan namanya sendiri
api-example-many = Banyak tautan, masing-masing satu baris
api-example-python = Semua file sebuah postingan, dengan Python
api-example-javascript = Banyak tautan, dengan JavaScript

api-shortcut = Di iPhone, sebagai pintasan
api-shortcut-new = Di Pintasan, buat yang baru. Di detailnya aktifkan “Tampilkan di Lembar Berbagi”, dan atur agar menerima “URL” dan “Teks”.
api-shortcut-encode = Tambahkan tindakan “Enkode URL”, dan berikan “Input Pintasan”.
api-shortcut-url-html = Tambahkan tindakan “URL”, dan tulis <code>{ $file }</code>, langsung diikuti “Teks Dienkode URL”.
api-shortcut-get = Tambahkan tindakan “Dapatkan Konten URL”.
api-shortcut-photos = Tambahkan tindakan “Simpan ke Album Foto”. Untuk postingan dengan beberapa gambar, taruh “Ekstrak Arsip” di depannya: yang datang adalah ZIP.
api-shortcut-use = Di TikTok ketuk “Bagikan”, lalu “Lainnya”, dan pilih pintasan itu.

api-links = Tautan
api-links-says-html = Tautan adalah teks apa pun yang memuat tautan, <code>@name</code>, atau nomor postingan. <code>@name</code> atau profil berarti Story aktif dari kreator itu. Dengan <code>links</code> sebagai ganti <code>link</code>, paling banyak { $most }, jawabannya satu dokumen per baris (<code>application/x-ndjson</code>), masing-masing segera setelah diketahui: <code>index</code> menunjukkan milik tautan yang mana, mulai dari 0, dan tautan yang gagal menyebutkannya di barisnya sendiri.
api-save = Simpanan
api-save-says-html = <code>POST /api/v1/saves</code> langsung mengambil byte-nya dan menyimpannya selama satu hari, juga saat kamu pergi dan saat Story berakhir. Alamatnya ada di <code>Location</code>; tanyakan lagi alamat itu, atau ikuti <code>/events</code>-nya. <code>sha256</code> ada setelah file terbukti utuh.
api-files = File
api-files-says-html = Setiap <code>href</code> ada di server ini, menerima rentang byte dan <code>If-Range</code>, dan punya <code>ETag</code> kuat. File yang ternyata rusak berakhir dengan sambungan terputus, tidak pernah dengan keberhasilan yang kurang.

api-failures = Jika gagal
api-failures-says-html = Jawabannya dokumen masalah (RFC 9457, <code>application/problem+json</code>) dengan <code>code</code> yang tidak pernah berubah, sebuah kalimat dalam <code>detail</code>, langkah berikutnya dalam <code>hint</code>, <code>retryable</code>, dan <code>retry_after</code> dalam detik jika diketahui. <code>request_id</code>, yang ada dalam setiap jawaban sebagai <code>X-Request-Id</code>, mengarah ke barisnya di log server.
api-language-html = <code>title</code>, <code>detail</code>, dan <code>hint</code> memakai bahasa yang diminta <code>Accept-Language</code>, atau yang ada di awal alamat, seperti <code>/es/api/v1/saves</code>. <code>code</code> sama dalam semua bahasa.
api-column-code = Kode
api-column-status = Status
api-column-meaning = Artinya
api-column-again = Coba lagi?
api-yes = ya
api-no = tidak
api-beside-html = Selain itu: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404), dan <code>busy</code> (503, coba lagi nanti).

api-limits = Batas dan kunci
api-limited-html = Pencarian dibatasi di sini: setiap tautan dihitung satu. Jika dibatasi, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code>, dan <code>RateLimit-Reset</code> menunjukkan berapa yang tersisa, dan <code>429</code> disertai <code>Retry-After</code>. Kunci, dengan batasnya sendiri, dimasukkan ke <code>Authorization: Bearer</code>; pengelola server ini yang membuatnya.
api-not-limited-html = Pencarian tidak dibatasi di sini. Jika dibatasi, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code>, dan <code>RateLimit-Reset</code> menunjukkan berapa yang tersisa, dan <code>429</code> disertai <code>Retry-After</code>. Kunci, dengan batasnya sendiri, dimasukkan ke <code>Authorization: Bearer</code>; pengelola server ini yang membuatnya.
api-some-sites = Halaman situs yang disebut pengelola boleh memakai API di browser; halaman situs lain tidak.
api-no-sites = Halaman situs lain tidak boleh memakai API di browser di sini, kecuali pengelola menyebut situsnya.

api-everything = Semua yang bisa diminta
api-column-request = Permintaan
api-column-what = Apa itu
