command-failed = savethat: { $sentence }
command-hint = gợi ý: { $hint }
command-retry-after = thử lại sau: { $seconds } giây
command-link = liên kết: { $link }
command-link-beside = { $link } (âm thanh, phụ đề hoặc ảnh bìa)
command-link-file = { $link } (tệp { $n }/{ $count })
command-interrupted = savethat: đã bị ngắt.
command-interrupted-hint = Những gì đã nhận vẫn được giữ: hãy tiếp tục bằng cùng lệnh đó.
command-no-output = Không ghi được kết quả ra đầu ra chuẩn.
command-cannot-read = Không đọc được { $path }: { $error }.
command-unreadable = Không đọc được { $path }.
command-unwritable = Không ghi được { $path }.
command-no-runtime = Không khởi động được môi trường chạy.

command-list-too-large = Đây là hơn 16 MiB văn bản, không phải danh sách liên kết.
command-output-empty = -o đang trống: giá trị phải là thư mục hoặc mẫu.
command-archive-no-file = { $path } không phải là tệp, nên không thể dùng làm bản ghi các bài đã lưu.
command-archive-no-file-hint = Hãy nêu tệp khác.
command-others = lưu ý: trong văn bản đó còn có, nhưng không mở: { $links }
command-others-more = lưu ý: trong văn bản đó còn có, nhưng không mở: { $links } và { $count } liên kết nữa
command-archived = lưu ý: { $link } đã được lưu trước đây: đã có trong bản ghi
command-watermark = lưu ý: { $path } có dấu của trang trên hình: không có phiên bản nào khác để lấy.
command-no-zip-hint = { $hint } Không tạo ZIP vì nó sẽ không đầy đủ: những gì đã nhận vẫn được giữ, và cùng lệnh đó sẽ tiếp tục từ chỗ này.
command-progress = { $ended } / { $posts }
command-progress-failed = { $ended } / { $posts }, lỗi { $failed }

command-show-story = Story của { $who }
command-show-video = video của { $who }
command-show-photos = ảnh của { $who }
command-show-link = liên kết
command-show-posted = đăng lúc
command-show-expires = hết hạn
command-show-caption = chú thích
command-show-file = tệp { $n }
command-show-sound = âm thanh
command-show-a-video = video
command-show-a-picture = ảnh
command-show-a-sound = âm thanh
command-show-a-cover = ảnh bìa
command-show-a-subtitle = phụ đề
command-show-marked = có dấu của trang trên hình
command-show-seconds = { $seconds } giây

command-ready = savethat đã sẵn sàng: { $address }
command-metrics = savethat hiển thị các chỉ số tại: { $address }
command-works = savethat đang hoạt động.
command-stopping = savethat: đang dừng. Các lượt tải xuống đang chạy được phép hoàn tất; thêm một lần nữa để dừng ngay.
command-stopping-work = savethat: đang dừng. Việc đang làm dở được trả lại; thêm một lần nữa để dừng ngay.
command-for-phones = Cho điện thoại: { $address }
command-tells = savethat thông báo cho { $target } về Story được giữ lại hoặc bị lỡ.
command-puid =
    PUID và PGID không thay đổi gì ở đây: savethat chạy dưới { $user }, không phải { $wanted }. Hãy khởi động bằng người dùng đó: user: "{ $wanted }" trong tệp compose, hoặc --user { $wanted }.
command-listen-taken =
    Một chương trình khác đang lắng nghe tại { $place }. Hãy dừng nó, hoặc chọn địa chỉ khác bằng --listen, chẳng hạn --listen 127.0.0.1:8081.
command-listen-forbidden =
    Không có quyền lắng nghe tại { $place }. Các cổng dưới 1024 thường dành cho hệ thống: hãy chọn cổng khác bằng --listen.
command-listen-elsewhere = { $place } không phải là địa chỉ của máy này.
command-listen-refused = Không thể lắng nghe tại { $place }: { $error }.
command-listener-gone = Kết nối lắng nghe đã mất.
command-server-stopped = Máy chủ đã dừng.
command-server-crashed = Máy chủ đã gặp sự cố và dừng.
command-no-answer = Không có máy chủ savethat nào trả lời tại { $place }.

command-demo-site = Trang mô phỏng không khởi động được.
command-demo-folder = Không tạo được thư mục { $path }.
command-demo-example = { $title } ({ $note })
command-demo-story = Story video
command-demo-story-note = Liên kết rút gọn, như nút chia sẻ của ứng dụng đưa ra
command-demo-photo-story = Story ảnh
command-demo-photo-story-note = Một ảnh, đăng bốn giờ trước
command-demo-video = Một video
command-demo-video-note = Bài đăng bình thường
command-demo-photos = Bài đăng ảnh
command-demo-photos-note = Ba ảnh và âm thanh
command-demo-profile = Hồ sơ
command-demo-profile-note = Bốn Story đang hiển thị
command-demo-expired = Story đã hết hạn
command-demo-expired-note = Story tồn tại 24 giờ; Story này đã hết hạn
command-demo-private = Tài khoản riêng tư
command-demo-private-note = Không hiển thị cho khách

command-library-off = Máy chủ này không có thư viện: cài đặt library đang tắt, như luôn luôn vậy với profile = public.
command-library-refused =
    Không mở được thư viện trong { $path }: { $why }. Hãy chọn thư mục khác bằng --data, hoặc giao thư mục này cho người dùng chạy savethat.
command-library-share =
    savethat: { $path } nằm trên ổ chia sẻ qua mạng ({ $share }), nơi SQLite có thể làm mất hoặc làm hỏng thư viện. Hãy để dữ liệu trên ổ đĩa của máy này, và chỉ để bản sao (savethat library backup) trên ổ chia sẻ.
command-library-none = savethat không có thư viện ở đây. { $why }
command-library-invite = savethat: thư viện này chưa thuộc về ai. Hãy biến nó thành của bạn, chỉ một lần: { $address }
command-owner-word =
    Trong một giờ, từ này dùng để đặt lại mật khẩu của chủ thư viện, một lần: hãy mở /owner?word=WORD trên máy chủ của thư mục dữ liệu này. Cho đến lúc đó mật khẩu cũ vẫn dùng được.
command-copied = { $posts }, { $files }, { $bytes } nằm trong { $folder }. Để khôi phục: savethat serve --data { $folder }
command-exported = { $posts }, { $files }, { $bytes } nằm trong { $folder }. Hãy mở { $page } trong trình duyệt.
command-posts = { $count } bài đăng
command-files = { $count } tệp
command-bytes = { $count } byte
command-not-in-copy = { $file } không có trong bản sao: tệp đã mất hoặc đã thay đổi kể từ khi được giữ.
command-copy-not-whole = Bản sao trong { $folder } không đầy đủ: hãy xóa nó và thử lại.
command-copy-interrupted = Đã bị ngắt. Bản sao trong { $folder } không đầy đủ: hãy xóa nó và thử lại.
command-no-day = { $day } không phải là ngày.
command-forgotten = Đã xóa mọi thứ của @{ $handle }: gỡ ra { $count } bài đăng.
command-forgotten-left = @{ $handle } đã ra khỏi thư viện, nhưng còn tệp của người này trong { $folder }: hãy xóa bằng tay.
command-import-interrupted = Đã bị ngắt. Những gì đã nhập đều đầy đủ; cùng lệnh đó sẽ tiếp tục từ chỗ này.
command-import-ended = Việc nhập kết thúc sớm. Những gì đã nhập cho đến lúc đó đều đầy đủ.
command-left-out = Bỏ qua { $file }: { $why }.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count } bài đăng mới
command-imported-already = { $count } bài đã có trong thư viện
command-imported-copied = đã sao chép { $count } tệp ({ $bytes })
command-imported-left = bỏ qua { $count } tệp

command-no-creator = Đó không phải là nhà sáng tạo: hãy viết @tên, hoặc dán liên kết của một hồ sơ.
command-watch-unsure = Lúc này chưa hỏi được TikTok về @{ $handle } ({ $why }). Máy chủ sẽ tự hỏi lại.
command-watched =
    Theo dõi @{ $handle } đến { $day }. Máy chủ chạy trên thư mục dữ liệu này (savethat serve) sẽ kiểm tra trong vòng 10 giây, và giữ từng Story trong { $folder }.
command-not-watched = @{ $handle } không được theo dõi. Những ai được theo dõi: savethat watch list
command-too-many-watched = { $why } Hãy kết thúc theo dõi một người bằng lệnh: savethat watch remove @name
command-unwatched = Không còn theo dõi @{ $handle } nữa.
command-unwatched-kept = Không còn theo dõi @{ $handle } nữa. Những gì đã giữ vẫn còn; để gỡ cả chúng ra: savethat library forget @{ $handle }
command-watch-until = @{ $handle }  đến { $day }, { $looked }
command-watch-ended = @{ $handle }  đã kết thúc { $day }, { $looked }
command-watch-looked = đã kiểm tra { $moment }
command-watch-never-looked = chưa kiểm tra lần nào
command-watch-child = { $line }, không giữ: TikTok đánh dấu đây là tài khoản của trẻ em
command-watch-failed = { $line }, lần kiểm tra gần nhất bị lỗi: { $code }

command-nobody-told = Không ai được thông báo: hãy chỉ định người nhận bằng cài đặt notify, chẳng hạn ntfy://ntfy.sh/TOPIC.
command-test-came = { $target }: thông báo thử đã đến nơi.
command-test-failed = { $target }: thông báo thử không đến được: { $why }.

command-keys-where = Hãy cho biết các khóa ở đâu: --keys-file FILE, hoặc cài đặt keys_file.
command-keys-shown = Khóa chỉ hiển thị lần này. Chương trình gửi khóa dưới dạng: Authorization: Bearer KEY
command-keys-gone = Khóa { $name } đã bị xóa.
command-keys-bytes = --bytes-a-day là { $value }: { $wrong }.
command-keys-refused = Không có khóa như vậy: { $wrong }.
command-keys-owner-lost =
    { $path } trước đây thuộc về { $owner } và không trả lại được, nên máy chủ chạy bằng người dùng đó có thể không đọc được tệp. Hãy trả lại bằng lệnh: sudo chown { $owner } { $path }
command-keys-other-owner = { $path } đã đổi chủ sở hữu so với trước.

command-no-licences = Không đọc được các giấy phép trong chương trình.
command-no-manual = Không tạo được trang hướng dẫn sử dụng.
