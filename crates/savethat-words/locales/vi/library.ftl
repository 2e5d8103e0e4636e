owned-nav = Của bạn
owned-nav-kept = Đã giữ
owned-nav-watched = Theo dõi
owned-nav-owner = Chủ thư viện
owned-name-example = @tên
owned-post = { $what } của { $who }, { $day }

did-kept-already = Nội dung này đã có trong thư viện.
did-kept = { $count } bài đăng đang được đưa vào thư viện. Những gì đã đầy đủ sẽ hiện ở đây.
did-removed = Đã gỡ { $count } bài đăng ra, cùng các tệp.
did-watched = Từ giờ, mọi Story của người này đều được giữ lại.
did-unsure = Đã theo dõi. Lúc này chưa hỏi được TikTok về tài khoản; hệ thống sẽ tự hỏi lại.
did-ended = Không còn theo dõi người này nữa. Những gì đã giữ vẫn còn.
did-forgotten = Mọi thứ của người này đã bị xóa: { $count } bài đăng, cùng các tệp, và việc theo dõi.
did-fed = Nguồn cấp có địa chỉ mới; địa chỉ cũ không dùng được nữa.
did-changed = Đã đổi mật khẩu. Mọi trình duyệt khác phải đăng nhập lại.

entrance-begin = Biến thư viện này thành của bạn
entrance-owner = Chủ thư viện
entrance-enter = Đăng nhập
entrance-begin-how = Việc lưu không cần tài khoản và sẽ không bao giờ cần. Thư viện và việc theo dõi thuộc về người vận hành máy chủ này: hãy đặt mật khẩu bằng từ mà máy chủ đã in ra khi khởi động.
entrance-word = Từ trong nhật ký của máy chủ
entrance-new-password = Mật khẩu mới, ít nhất { $count } ký tự
entrance-set = Đặt mật khẩu
entrance-change = Đổi mật khẩu
entrance-old-password = Mật khẩu hiện tại
entrance-change-now = Đổi
entrance-leave = Đăng xuất ở đây
entrance-enter-how = Dành cho chủ thư viện của máy chủ này. Việc lưu không cần tài khoản và sẽ không bao giờ cần.
entrance-password = Mật khẩu

shelf-title = Thư viện
shelf-used = { $count } bài đăng, { $size }.
shelf-disk = Ổ đĩa đã đầy { $percent }%.
shelf-dying = Sắp biến mất
shelf-dying-kept = đã giữ
shelf-dying-waiting = đang giữ
shelf-words = Chú thích và tên
shelf-search = Tìm
shelf-narrow = Theo nhà sáng tạo, loại hoặc ngày
shelf-creator = Nhà sáng tạo
shelf-kind = Loại
shelf-kind-all = tất cả
shelf-kind-story = Story
shelf-kind-video = video
shelf-kind-photos = ảnh
shelf-from = Từ ngày
shelf-to = Đến ngày
shelf-empty-html = Chưa giữ gì cả. Hãy lưu nội dung nào đó và bấm “Giữ trong thư viện”, hoặc <a href="/watch">theo dõi một nhà sáng tạo</a>: khi đó mọi Story của họ sẽ tự vào đây.
shelf-nothing-fits-html = Không có gì đã giữ khớp với tìm kiếm. <a href="/library">Hiển thị tất cả</a>
shelf-files = { $count } tệp · { $size }
shelf-gone = không còn công khai
shelf-export-chosen = Xuất mục đã chọn dưới dạng ZIP
shelf-export-all = Xuất tất cả mục tìm thấy
shelf-remove-chosen = Gỡ mục đã chọn ra
shelf-first = Trang đầu
shelf-older = Cũ hơn

kept-times-html = Đăng ngày <time class="day" datetime="{ $machine }">{ $day }</time> · giữ ngày <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = Không còn công khai, chậm nhất là từ { $day }: bài không có trong nguồn cấp hay bản xuất nào.
kept-download = Tải tệp xuống
kept-theirs-html = Tất cả của <bdi>{ $who }</bdi>
kept-at-site = Xem ở trang gốc
kept-export = Xuất dưới dạng ZIP
kept-remove = Gỡ ra

sure-title = Gỡ ra
sure-one = Gỡ bài đăng này ra, cùng các tệp ({ $size })?
sure-many = Gỡ { $count } bài đăng này ra, cùng các tệp ({ $size })?
sure-undone = Không thể hoàn tác việc này. Các bản đã xuất hoặc đã sao lưu vẫn còn.
sure-remove = Gỡ ra vĩnh viễn
sure-keep = Giữ lại

watches-title = Theo dõi
watches-lead = Mọi Story của nhà sáng tạo mà bạn theo dõi đều được giữ lại trước khi biến mất.
watches-begin = Theo dõi một nhà sáng tạo
watches-account = Tài khoản công khai
watches-days = Số ngày
watches-add = Theo dõi
watches-how-many = { $count } / { $most }. Việc theo dõi kết thúc khi hết số ngày, trừ khi được gia hạn.
watches-ended-html = <strong class="said failed">đã kết thúc</strong> { $day }
watches-until = đến { $day }
watches-not-looked = chưa kiểm tra
watches-looked = đã kiểm tra { $ago }
watches-a-day = khoảng { $count } Story mỗi ngày
watches-of-a-child = Không giữ: TikTok đánh dấu đây là tài khoản của trẻ em.
watches-failed = Lần kiểm tra gần nhất bị lỗi: { $why }.
watches-theirs = Những gì đã giữ của người này
watches-feed = Nguồn cấp
watches-feed-note = (ai biết địa chỉ đều đọc được)
watches-renew = Gia hạn thêm { $count } ngày
watches-feed-anew = Địa chỉ nguồn cấp mới
watches-feed-begin = Tạo nguồn cấp
watches-end = Kết thúc
watches-forget = Xóa mọi thứ của người này
watches-forget-sure = tệp, bản ghi và việc theo dõi, vĩnh viễn
watches-forget-now = Xóa

told-title = Ai được thông báo
told-nobody-html = Không ai cả. Người vận hành máy chủ này chỉ định bằng cài đặt <code>notify</code>: ntfy, Gotify, webhook hoặc email.
told-test = Gửi thử
told-failed-html = <strong class="said failed">thất bại</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">đã đến nơi</strong> <code>{ $target }</code>

happened-title = Những gì đã xảy ra
happened-kept = đã giữ
happened-missed = bị lỡ: { $why }
happened-not-looked = không kiểm tra từ { $since } đến { $until }
happened-closed = không xem được tài khoản: { $why }

why-not-a-link = không phải liên kết
why-site-unknown = trang không xác định
why-link-unsupported = liên kết không được hỗ trợ
why-no-stories = không có Story
why-expired = đã hết hạn
why-not-found = không tìm thấy
why-private = riêng tư
why-login-required = cần đăng nhập
why-region-blocked = bị chặn theo khu vực
why-site-refused = trang từ chối
why-site-unreachable = không kết nối được với trang
why-site-changed = trang đã thay đổi
why-media-broken = tệp bị hỏng
why-too-large = quá lớn
why-no-space = hết chỗ
why-withheld = đã gỡ theo yêu cầu
why-rate-limited = yêu cầu quá nhanh
why-refused-address = địa chỉ bị từ chối
why-internal = lỗi nội bộ
why-under-age = chưa đủ tuổi

feed-title = @{ $handle } ({ $name })

owned-stale-form = Biểu mẫu này cũ hơn lần đăng nhập của bạn, hoặc không phải từ máy chủ này.
owned-stale-form-hint = Hãy tải lại trang và gửi lại lần nữa.
owned-lost-form = Biểu mẫu này không cho biết cần làm gì.
owned-lost-form-hint = Hãy tải lại trang.

entrance-wrong-word = Đây không phải là từ mà máy chủ đã in ra, hoặc từ đó đã hết thời hạn.
entrance-wrong-word-hint = Mỗi lần khởi động, máy chủ in ra một từ mới khi thư viện chưa có chủ; lệnh này cũng vậy: savethat library owner
entrance-wrong-password = Đây không phải là mật khẩu của chủ thư viện.
entrance-wrong-password-hint = Quên mật khẩu? Người vận hành máy chủ này lấy mật khẩu mới bằng lệnh: savethat library owner
entrance-wrong-old-password = Đây không phải là mật khẩu hiện tại của bạn.
entrance-wrong-old-password-hint = Không có gì thay đổi.
entrance-too-short = Mật khẩu quá ngắn: cần ít nhất { $count } ký tự.
entrance-too-short-hint = Ba hoặc bốn từ liền nhau là một mật khẩu tốt.
entrance-too-long = Mật khẩu quá dài.
entrance-too-long-hint = { $count } byte là đủ.

shelf-asks-too-much = Không thể tìm nhiều như vậy cùng lúc.
shelf-no-kind = Loại là một trong các từ: story, video, photos.
shelf-no-place = Không có vị trí này trong danh sách: hãy bắt đầu từ trang đầu.
shelf-no-day = { $text } không phải là ngày: hãy viết theo dạng 2026-11-22.
shelf-too-many = Hơn { $count } bài đăng là quá nhiều cho một tệp nén.
shelf-too-many-hint = Hãy thu hẹp tìm kiếm, hoặc sao chép mọi thứ bằng lệnh: savethat library export
shelf-none-chosen = Chưa chọn bài đăng nào.
shelf-none-chosen-hint = Hãy đánh dấu những bài bạn muốn.
shelf-file-stays = Bài đã ra khỏi thư viện, nhưng không xóa được tệp của bài khỏi ổ đĩa.

watches-no-days = Số ngày là một số từ 1 đến 365.
watches-no-days-hint = Thông thường là 30.
watches-no-creator = Đó không phải là nhà sáng tạo.
watches-no-creator-hint = Hãy viết @tên, hoặc dán liên kết của một hồ sơ.
watches-under-age-hint = Đừng giữ Story của con cái người khác.
watches-too-many-hint = Hãy kết thúc theo dõi một người khác trước.
watches-files-stay = Người này đã ra khỏi thư viện, nhưng không xóa được một số tệp của họ khỏi ổ đĩa.
watches-none-such = Người này không được theo dõi.
watches-none-such-hint = Có thể việc theo dõi đã được kết thúc ở cửa sổ khác.
watches-unsure = Chưa gỡ gì cả: bạn chưa xác nhận là chắc chắn.
watches-unsure-hint = Hãy đánh dấu vào ô bên cạnh nút: những gì đã xóa không thể lấy lại.
told-nobody = Trên máy chủ này không ai được thông báo.
told-nobody-hint = Hãy chỉ định người nhận bằng cài đặt notify, chẳng hạn ntfy://ntfy.sh/TOPIC.

