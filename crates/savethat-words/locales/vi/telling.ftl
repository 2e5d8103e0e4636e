telling-kept = { $who }: đã giữ lại một Story.
telling-missed = { $who }: đã lỡ một Story. { $why }
telling-not-looked = { $who }: không ai kiểm tra từ { $since } đến { $until }. Có thể thiếu Story trong khoảng đó.
telling-closed = { $who }: không xem được Story nào. { $why }

telling-missed-over = Story đã hết hạn trước khi kịp giữ lại.
telling-missed-somehow = Không giữ lại được.

telling-closed-private = Tài khoản ở chế độ riêng tư.
telling-closed-gone = TikTok báo rằng không có tài khoản này.
telling-closed-login = Tài khoản chỉ hiển thị với người đã đăng nhập.
telling-closed-region = TikTok không hiển thị tài khoản ở quốc gia nơi máy chủ này truy cập.
telling-closed-withheld = Người vận hành máy chủ này đã gỡ tài khoản theo yêu cầu.
telling-closed-child = TikTok đánh dấu đây là tài khoản của trẻ em, và những tài khoản như vậy không được theo dõi.
telling-closed-somehow = TikTok không hiển thị tài khoản này.

telling-title-kept = Đã giữ lại một Story của { $who }
telling-title-missed = Đã lỡ một Story của { $who }
telling-title-not-looked = Không ai kiểm tra Story của { $who }
telling-title-closed = Không xem được { $who } nữa
telling-title-counts = Story: { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count } đã giữ
telling-count-missed = { $count } bị lỡ
telling-count-not-looked = { $count } lần không kiểm tra
telling-count-closed = { $count } tài khoản không xem được nữa
telling-more = và { $count } mục nữa

telling-test-title = Thông báo thử của savethat
telling-test = Thông báo này do savethat notify test gửi: thông báo đến được nơi.

untold-inside = địa chỉ của nó nằm trong mạng nội bộ: hãy đặt notify_private = yes nếu bạn muốn như vậy
untold-elsewhere = nó trả lời { $status } và chuyển sang địa chỉ khác, nhưng savethat không đi theo: hãy nêu chính địa chỉ đó
untold-later = nó trả lời { $status }: để sau
untold-password = nó trả lời { $status }: hãy xem lại mật khẩu hoặc mã token trong địa chỉ
untold-address = nó trả lời { $status }: hãy xem lại địa chỉ
untold-status = nó trả lời { $status }
untold-no-relay = cần có smtp_url và smtp_from
untold-mail-late = máy chủ thư không trả lời kịp thời gian
untold-mail-no-tls = máy chủ thư không hỗ trợ STARTTLS: hãy dùng smtps:// trong smtp_url
untold-mail-address = không thể gửi thư đến địa chỉ này
untold-mail-code = máy chủ thư trả lời { $code }
untold-mail-cannot = máy chủ thư không làm được điều cần thiết
untold-mail-broke = kết nối đến máy chủ thư bị đứt
untold-mail-out-of-turn = máy chủ thư trả lời không đúng lượt

notify-forms = hãy viết https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN hoặc mailto:ADDRESS
notify-space = trong đó có dấu cách hoặc dấu xuống dòng: hãy dùng dấu phẩy giữa nhiều giá trị
notify-mail = phần đứng sau mailto: không phải là địa chỉ email
notify-no-address = đó không phải là địa chỉ
notify-no-host = nó không nêu tên máy chủ
notify-topic = chủ đề gồm tối đa 64 chữ cái, chữ số, _ và -
notify-wants-topic = cần có chủ đề, như trong ntfy://HOST/TOPIC, và không có gì phía sau
notify-wants-token = cần có mã token, như trong gotify://HOST/TOKEN, và không có gì phía sau
notify-secret-short = phải có ít nhất 16 ký tự
smtp-form = hãy viết smtps://USER:PASSWORD@HOST:465 hoặc smtp://USER:PASSWORD@HOST:587
smtp-behind = sau máy chủ và cổng không được có gì: hãy viết smtps://USER:PASSWORD@HOST:465 hoặc smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = tên người dùng hoặc mật khẩu không phải là UTF-8
smtp-half-login = tên người dùng phải đi cùng mật khẩu, và mật khẩu phải đi cùng tên người dùng
smtp-from = đó không phải là địa chỉ email, chẳng hạn savethat@example.org
