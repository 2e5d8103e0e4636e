guides-title = Hướng dẫn
guides-answer = Cách lưu từng loại nội dung, trên thiết bị nào, và những gì không lưu được.
guides-in-english = Trang này chưa có bằng ngôn ngữ của bạn. Đây là bản tiếng Anh.
guides-all = Tất cả hướng dẫn

question-title = Hỏi đáp
question-answer = Có ẩn danh không, bạn nhận được gì, dùng được trong bao lâu: những câu trả lời ngắn gọn.
question-same = Story và video có giống nhau không?
question-same-answer-html = Với trang này thì có: bạn cứ dán liên kết của loại nào cũng được. Story hết hạn sau 24 giờ; những điểm khác nằm trong <a href="/guides/stories-and-videos">bảng này</a>.
question-anonymous = Có ẩn danh không?
question-anonymous-answer-html = Việc lưu ở đây không dùng tài khoản nào, nên tên của bạn không xuất hiện trong danh sách người xem. Nhưng nếu bạn đã mở Story trong ứng dụng thì lượt xem đó đã được tính; còn nhập @tên ở đây thì hoàn toàn không dùng tài khoản nào. TikTok thấy địa chỉ của máy chủ này, không phải của bạn. Những gì chính máy chủ này ghi nhớ được nêu ở <a href="/privacy">trang quyền riêng tư</a>.
question-app = Tôi có cần ứng dụng TikTok không?
question-app-answer = Không. Liên kết lấy từ đâu cũng được, và với @tên thì không cần liên kết nào. Bạn cũng không cần cài ứng dụng nào của chúng tôi.
question-format = Tôi nhận được định dạng nào?
question-format-answer = Video có dạng MP4 với âm thanh đầy đủ; ảnh giữ nguyên định dạng khi đăng, chẳng hạn JPEG hoặc PNG. Không có gì bị nén lại. Nếu có phiên bản nét hơn, nó được đặt bên cạnh phiên bản phát được trên mọi thiết bị.
question-all = Tôi có thể lưu tất cả Story cùng lúc không?
question-all-answer = Được. Hãy nhập @tên và chạm vào Lưu tất cả, hoặc dán nhiều liên kết cùng lúc: mỗi liên kết có trạng thái riêng, và tất cả được gói trong một tệp ZIP.
question-expired = Tôi có lưu được Story đã hết hạn không?
question-expired-answer-html = Không. Sau 24 giờ TikTok ngừng cung cấp Story đó, và không công cụ nào tải được nữa. Nếu bạn đã lưu ở đây khi Story còn hiển thị, trang của lượt lưu đó vẫn có nó trong thời gian <a href="/privacy">máy chủ này lưu giữ</a>. Có thể nhà sáng tạo vẫn giữ lại: hãy hỏi họ.
question-my-link = Vì sao liên kết của tôi không dùng được?
question-my-link-answer-html = Câu trả lời bên cạnh ô nhập cho biết lý do, và mỗi lý do đều có một mục trong <a href="/help">Trợ giúp</a>. Thường là bài đăng đã hết hạn, ở chế độ riêng tư hoặc đã bị xóa, hoặc liên kết thuộc loại trang khác, như phiên LIVE hay âm thanh.
question-legal = Có hợp pháp không?
question-legal-answer = Điều đó tùy vào quốc gia của bạn và việc bạn dùng nội dung để làm gì; đây không phải là tư vấn pháp lý. Một số nước cho phép giữ một bản sao nội dung công khai cho riêng mình; còn đăng lại mà không xin phép thì gần như ở đâu cũng là chuyện khác. Điều khoản của chính TikTok có thể cấm tải xuống. Hãy xin phép trước khi chia sẻ và ghi tên nhà sáng tạo.
question-music = Có kèm nhạc không?
question-music-answer-html = Có, video giữ nguyên toàn bộ âm thanh, kể cả nhạc. Bạn cũng có thể lấy riêng âm thanh dạng M4A hoặc MP3; xem <a href="/guides/tiktok-mp3">hướng dẫn</a>.
question-watermark = Trên hình có dấu không?
question-watermark-answer = Bạn nhận được phiên bản không có dấu chuyển động của TikTok nếu TikTok cung cấp. Nếu chỉ lấy được phiên bản có dấu, kết quả sẽ nói rõ.
question-checked = “Đầy đủ và đã kiểm tra” nghĩa là gì?
question-checked-answer = Tệp đã được đọc đến byte cuối cùng: độ dài, các phần của tệp, có hình và, nếu bài đăng có âm thanh, có tiếng. Chỉ khi đó nút mới sáng lên. Tệp bị cắt ngang hoặc trống không bao giờ được coi là thành công.

trouble-title = Trợ giúp
trouble-answer = Hãy tìm câu mà trang đã báo, hoặc điều bạn thấy, rồi làm việc đầu tiên được nêu ở đó.
trouble-of-link = Liên kết
trouble-not-a-link = Nội dung tôi dán không có liên kết nào
trouble-not-a-link-help = Hãy sao chép lại liên kết: trong TikTok, chạm vào Chia sẻ, rồi Sao chép liên kết. Phần chữ xung quanh có thể để nguyên. @tên thì không cần liên kết.
trouble-no-copy-link = Ứng dụng không có nút Sao chép liên kết
trouble-no-copy-link-help = Thay vào đó, hãy nhập @tên ở đây: bạn sẽ thấy mọi Story đang hiển thị của nhà sáng tạo đó. Cập nhật ứng dụng TikTok thường làm nút này xuất hiện lại. Quay màn hình là cách cuối cùng: cách này quay lại ứng dụng chứ không lấy được tệp.
trouble-link-unsupported = Liên kết không được hỗ trợ
trouble-link-unsupported-help = Trang TikTok này không phải là bài đăng: đó là phiên LIVE, âm thanh, hashtag, kết quả tìm kiếm, bộ sưu tập hoặc lời mời. Hãy mở chính Story, video hoặc bài đăng ảnh đó rồi sao chép liên kết.
trouble-site-unknown = Đây là liên kết của trang khác
trouble-site-unknown-help-html = Ở đây chỉ lưu được nội dung TikTok. <a href="/guides/instagram-stories">Có thể làm gì với Instagram</a>.
trouble-refused-address = Liên kết dẫn ra ngoài TikTok
trouble-refused-address-help = Chúng tôi không mở liên kết đó, để bảo vệ bạn và máy chủ này. Có thể ai đó đã tạo một liên kết chỉ trông giống của TikTok: hãy sao chép lại trong ứng dụng.
trouble-of-post = Bài đăng
trouble-expired = Story đã hết hạn
trouble-expired-help = Không tải được nữa: Story chỉ tồn tại 24 giờ. Lần sau hãy lưu khi đồng hồ của Story còn chạy; hãy hỏi nhà sáng tạo xem họ có giữ lại không.
trouble-no-stories = Nhà sáng tạo này hiện không có Story nào
trouble-no-stories-help = Hiện không có Story nào, hoặc chỉ có Story dành cho bạn bè. Hãy quay lại khi có vòng tròn quanh ảnh hồ sơ.
trouble-not-found = Bài đăng không tồn tại
trouble-not-found-help = Bài đã bị xóa hoặc liên kết bị thiếu. Hãy mở bài trong ứng dụng: nếu bài vẫn còn, hãy sao chép lại liên kết. Nếu đó là Story, có thể nó chỉ đơn giản là đã hết hạn.
trouble-private = Bài đăng ở chế độ riêng tư
trouble-private-help-html = Bài không công khai nên không lưu được ở đây, và không công cụ đàng hoàng nào làm được. <a href="/guides/private-accounts">Bạn có thể làm gì</a>.
trouble-login-required = Chỉ dành cho người đã đăng nhập
trouble-login-required-help = TikTok chỉ hiển thị bài đăng nhạy cảm, còn Instagram và Facebook chỉ hiển thị Story, cho người đã đăng nhập. Chúng tôi không bao giờ yêu cầu đăng nhập. Hãy lưu trong ứng dụng, nếu người đăng cho phép.
trouble-region-blocked = Không hiển thị ở quốc gia này
trouble-region-blocked-help = TikTok không hiển thị bài đăng này ở quốc gia nơi đặt máy chủ này. Máy chủ ở nơi khác có thể xem được.
trouble-withheld = Đã gỡ theo yêu cầu
trouble-withheld-help-html = Người vận hành máy chủ này đã gỡ bài đăng, nhà sáng tạo hoặc tệp sau khi có yêu cầu; các liên kết khác dẫn đến đó cũng không dùng được ở đây. Nếu bạn cho rằng có nhầm lẫn, hãy hỏi họ: thông tin liên hệ có ở trang <a href="/legal">Pháp lý</a>.
trouble-of-file = Tệp
trouble-no-button = Không có nút tải xuống
trouble-no-button-help = Nút sáng lên khi tệp được xác nhận là đầy đủ; trước đó, liên kết thường bên cạnh đã dùng được và ghi “chưa kiểm tra”. Nếu trang hoàn toàn đứng yên, hãy dùng “xem ngay” hoặc mở trang trong trình duyệt khác.
trouble-wont-play = Tệp không phát được
trouble-wont-play-help = Trước tiên hãy thử trình phát khác: VLC phát được gần như mọi thứ, Google Photos phát được hầu hết. Nếu bạn đã lấy bản nét nhất (H.265), hãy lấy bản thường. Đổi tên hoặc đuôi tệp không thay đổi gì bên trong. Trên iPhone, hãy chuyển tệp từ ứng dụng Tệp sang Ảnh: mở tệp, chạm vào Chia sẻ, rồi Lưu video.
trouble-slow = Chậm hoặc bị dừng giữa chừng
trouble-slow-help = Không mất gì cả: quá trình sẽ tiếp tục từ chỗ dừng. Hãy thử Wi-Fi hoặc chỗ có sóng tốt hơn, hoặc tiếp tục tải trong danh sách tải xuống của trình duyệt. Nếu bạn đang ở trong trình duyệt của một ứng dụng, hãy mở trang bằng Safari, Chrome hoặc Firefox.
trouble-media-broken = Tệp nhận được bị hỏng
trouble-media-broken-help = Lần nào tệp từ máy chủ của TikTok cũng bị cắt ngang hoặc bị hỏng, nên tệp không được giữ lại: hãy thử lại, phần đã nhận có thể được tải tiếp. Chúng tôi không bao giờ đưa cho bạn nửa tệp như thể là tệp đầy đủ.
trouble-too-large = Tệp quá lớn
trouble-too-large-help = Người vận hành máy chủ này đã đặt giới hạn cho một tệp. Hãy nhờ họ tăng lên, hoặc tự chạy savethat.
trouble-no-space = Hết chỗ
trouble-no-space-help = Ổ đĩa của máy chủ này đã đầy. Hãy thử lại sau; người vận hành cần giải phóng dung lượng.
trouble-of-site = TikTok và máy chủ này
trouble-site-refused = TikTok từ chối máy chủ này
trouble-site-refused-help-html = Không phải do liên kết của bạn: TikTok giới hạn số yêu cầu từ một địa chỉ, hoặc muốn có người giải một câu đố. Hãy thử lại sau vài phút. Người vận hành máy chủ có thể kiểm tra bằng <code>savethat doctor</code>.
trouble-site-unreachable = Không kết nối được với TikTok
trouble-site-unreachable-help = TikTok, hoặc đường kết nối đến đó, đang gặp sự cố. Hãy thử lại sau giây lát; nếu vẫn vậy thì do mạng của máy chủ này.
trouble-site-changed = TikTok trả lời theo cách mới
trouble-site-changed-help-html = TikTok đã thay đổi điều gì đó mà phiên bản này không đọc được. Bản savethat mới hơn có thể đọc được: người vận hành máy chủ này có thể cập nhật, hoặc báo lỗi bằng <code>savethat doctor LINK --capture page.html</code>.
trouble-rate-limited = Bạn đang gửi yêu cầu quá nhanh
trouble-rate-limited-help = Hãy đợi đúng thời gian mà câu trả lời nêu, rồi thử lại. Giới hạn này giúp TikTok không từ chối máy chủ này đối với tất cả mọi người.
trouble-busy = Máy chủ đang bận
trouble-busy-help = Máy chủ đang có quá nhiều việc. Hãy thử lại sau vài giây.
trouble-no-such-page = Không có gì ở địa chỉ này
trouble-no-such-page-help = Địa chỉ bị cắt mất, hoặc lượt lưu đã quá thời gian lưu giữ. Hãy bắt đầu lại với cùng liên kết.
trouble-key-refused = Máy chủ này không cho bạn truy cập
trouble-key-refused-help-html = Mật khẩu hoặc khóa bị sai, hoặc chưa được cung cấp. Để lưu, hãy hỏi người vận hành máy chủ; phần lớn máy chủ không đòi hỏi gì. Thư viện chỉ dành cho chủ của nó: nếu quên mật khẩu, chủ thư viện lấy một từ để đặt mật khẩu mới ngay trên máy chủ, bằng <code>savethat library owner</code>.
trouble-bad-request = Yêu cầu không đúng định dạng
trouble-bad-request-help-html = Địa chỉ đã bị sửa bằng tay, hoặc trang của một trang web khác đã thử dùng trang này. Hãy bắt đầu lại ở <a href="/">trang đầu</a>.
trouble-internal = Đã xảy ra lỗi ở đây
trouble-internal-help = Đây là lỗi của chúng tôi. Hãy gửi cho người vận hành máy chủ này mã yêu cầu bên dưới thông báo: nhờ đó họ tìm ra điều đã xảy ra.

privacy-title = Quyền riêng tư
privacy-answer = Không tài khoản, không cookie cho khách, không đếm ai cả. Trang này được viết dựa trên chính các cài đặt mà máy chủ này đang dùng.
privacy-kept = Những gì được lưu giữ
privacy-kept-files = Các tệp mà ai đó đã lưu: trên ổ đĩa của máy chủ này, trong khoảng { $age }, và tổng cộng khoảng { $bytes }; tệp cũ nhất bị xóa trước. Những gì ai đó đang lấy về hoặc đang tải xuống thì còn lại cho đến khi họ xong.
privacy-kept-saves = Các lượt lưu và danh sách, ở một địa chỉ không thể đoán được: trong bộ nhớ, mở được trong { $saves }, và mất khi máy chủ khởi động lại. Ai có địa chỉ thì mở được; địa chỉ không được liệt kê ở đâu cả.
privacy-kept-withheld-html = Những gì người vận hành đã gỡ theo yêu cầu (<a href="/report">Báo cáo</a>): một danh sách gồm số, tên và mã băm, trong một tệp của họ. Nội dung mà danh sách đó nêu thì không được lưu giữ.
privacy-kept-library = Thư viện của chủ máy chủ này: những bài đăng công khai do họ chọn, và Story của các nhà sáng tạo mà họ chỉ định, kèm chú thích và thời gian, cho đến khi họ gỡ ra. Trong đó không có gì của khách. Còn các nguồn cấp của thư viện thì ai có địa chỉ không thể đoán được đó đều đọc được.
privacy-kept-owner = Để chỉ chủ thư viện vào được, không ai khác: mật khẩu của họ dưới dạng mã băm không thể giải ngược, và với mỗi trình duyệt đã đăng nhập là mã băm của cookie, thời điểm bắt đầu và kết thúc, tối đa { $session }.
privacy-kept-known = Những gì TikTok cho biết về các bài đăng gần đây nhất, tối đa { $known } bài: trong bộ nhớ, mất khi máy chủ khởi động lại.
privacy-kept-worked = TikTok trả lời lần cuối khi nào và qua trang nào, để trang này có thể cho biết mọi thứ có đang hoạt động không: chỉ là thời điểm, không có liên kết của ai hay nội dung phía sau.
privacy-log = Nhật ký ghi gì
privacy-log-says = Về mỗi yêu cầu: thời điểm, một mã ngẫu nhiên, phương thức, loại yêu cầu (chẳng hạn “save”), trạng thái và mã của câu trả lời, trạng thái của chính TikTok nếu có, và thời gian xử lý. Không có liên kết, địa chỉ hay trình duyệt của bạn. Khi một tệp bị lỗi thì ghi thêm lý do, không kèm địa chỉ của tệp.
privacy-log-metrics = Ngoài ra, số yêu cầu được đếm theo loại và kết quả, cùng tổng số byte: dành cho người vận hành máy chủ này, và không theo từng khách.
privacy-none = Những gì hoàn toàn không có
privacy-none-but-owner-html = Không tài khoản, không đăng nhập, không lưu gì trong trình duyệt của bạn ngoài bộ nhớ đệm thông thường, không quảng cáo, không đếm khách, không phông chữ, tập lệnh hay hình ảnh từ nơi khác. Có một cookie, cho một người: chủ thư viện của máy chủ này, người đăng nhập ở <a href="/owner">một trang riêng</a>. Đó là một số ngẫu nhiên giúp trình duyệt đó giữ trạng thái đăng nhập. Người chỉ lưu nội dung thì không nhận cookie nào.
privacy-none-at-all = Không tài khoản, không đăng nhập, không cookie, không lưu gì trong trình duyệt của bạn ngoài bộ nhớ đệm thông thường, không quảng cáo, không đếm khách, không phông chữ, tập lệnh hay hình ảnh từ nơi khác.
privacy-site = TikTok thấy gì
privacy-site-sees = Máy chủ này hỏi TikTok bằng địa chỉ của chính nó hoặc của proxy mà nó đi qua, không bao giờ bằng địa chỉ của bạn. Thông tin về trình duyệt của bạn và người đã chia sẻ liên kết cho bạn cũng không được chuyển đi: phần nói về người chia sẻ trong liên kết được cắt bỏ trước. Chỉ liên kết rút gọn là phải mở nguyên như vậy.
privacy-elsewhere = Những gì ngoài tầm tay chúng tôi
privacy-elsewhere-ask-html = Người vận hành máy chủ này có thể đặt cho nó ghi nhật ký nhiều hơn, và có thể tự mình lưu giữ thêm, chẳng hạn trong một proxy đặt phía trước. Hãy hỏi họ: <a href="/legal">liên hệ</a>.
privacy-elsewhere-unnamed = Người vận hành máy chủ này có thể đặt cho nó ghi nhật ký nhiều hơn, và có thể tự mình lưu giữ thêm, chẳng hạn trong một proxy đặt phía trước. Họ không nêu thông tin liên hệ nào ở đây.

legal-title = Pháp lý
legal-answer = Ai vận hành máy chủ này, nó dùng để làm gì, và phải làm gì khi cần gỡ một bài đăng.
legal-who = Ai vận hành máy chủ này
legal-what-for = Dùng để làm gì
legal-what-for-says = Bài đăng công khai, dành cho riêng bạn. Hãy xin phép trước khi chia sẻ những gì không phải của bạn và ghi tên nhà sáng tạo. Máy chủ này không dùng tài khoản nào và chỉ yêu cầu TikTok những gì TikTok hiển thị cho người lạ. Máy chủ không liên kết với TikTok; tên đó thuộc về chủ sở hữu của nó.
legal-to-go = Khi cần gỡ một bài đăng
legal-to-go-says-html = Tệp chỉ được giữ trong thời gian ngắn (<a href="/privacy">bao lâu</a>) và không được liệt kê ở đâu. Trang <a href="/report">Báo cáo</a> cho biết cần viết gì và gửi cho ai. Người vận hành máy chủ này có thể gỡ một bài đăng, một nhà sáng tạo hoặc một tệp: khi đó nội dung không còn được tra cứu, hiển thị hay gửi đi ở đây, và những gì đã lưu giữ bị xóa. Bản thân bài đăng nằm ở TikTok: khi bài bị xóa hoặc chuyển sang riêng tư ở đó thì không thể lấy về ở đây nữa; những gì đã lưu trước đó sẽ mất khi hết thời gian.
legal-program = Chương trình
legal-program-says = savethat { $version }. Giấy phép của chương trình, và của các thành phần tạo nên nó, đi kèm mã nguồn.
legal-no-contact = Người vận hành máy chủ này không nêu thông tin liên hệ. Nếu địa chỉ máy chủ là một tên miền trên web, tổ chức quản lý tên miền đó hoặc công ty cho thuê máy chủ có thể chuyển lời giúp.

report-title = Báo cáo
report-answer = Hãy viết cho người vận hành máy chủ này, kèm liên kết của bài đăng: họ có thể gỡ bài ở đây. Việc xóa chính bài đăng là của TikTok.
report-who = Viết cho ai
report-send = Hãy gửi liên kết của bài đăng, hoặc @tên của nhà sáng tạo, và cho biết đó là trường hợp nào dưới đây. Nếu bạn có chính tệp đó, mã SHA-256 của nó xác định đúng những byte này, dù chúng đến từ đâu.
report-child = Trẻ em bị xâm hại hoặc bị thể hiện theo hướng tình dục
report-child-says-html = Việc này quan trọng hơn mọi việc khác. Đừng lưu và đừng gửi tiếp, kể cả để làm bằng chứng. Trước hết hãy báo cảnh sát hoặc đường dây nóng ở nước bạn: <span>report.cybertip.org</span> ở Hoa Kỳ, <span>report.iwf.org.uk</span> ở Vương quốc Anh, một trong các nơi của <span>inhope.org</span> ở nước khác. Sau đó báo TikTok, trong ứng dụng, và người vận hành máy chủ này: hãy ghi “an toàn trẻ em” ở dòng đầu tiên.
report-privacy = Nội dung cho thấy bạn mà bạn không đồng ý
report-privacy-says-html = Hình ảnh riêng tư nhạy cảm, địa chỉ, khuôn mặt vốn không dành cho mọi người: hãy nói rõ đó là bạn, hoặc bạn lên tiếng thay ai. Để ngăn phát tán hình ảnh nhạy cảm, <span>stopncii.org</span> có thể giúp; với người khi đó chưa đủ tuổi thì có <span>takeitdown.ncmec.org</span>.
report-copyright = Đó là tác phẩm của bạn
report-copyright-says = Hãy cho biết phần nào là của bạn, bản gốc ở đâu, và bạn có quyền yêu cầu, hoặc bạn đại diện cho quyền của ai. Máy chủ này hiển thị những gì TikTok hiển thị và chỉ giữ trong thời gian ngắn; biểu mẫu bản quyền của chính TikTok sẽ gỡ nội dung đối với tất cả mọi người.
report-other = Chuyện khác
report-other-says = Vi phạm pháp luật, lời đe dọa, nhầm lẫn: hãy cho biết đó là gì, và bạn sống ở đâu nếu liên quan đến luật của nước bạn.
report-happens = Điều gì sẽ xảy ra
report-happens-says = Người vận hành máy chủ này quyết định. Họ có thể gỡ một bài đăng, mọi thứ của một nhà sáng tạo, hoặc một tệp theo các byte của nó. Từ lúc đó máy chủ này không tra cứu, hiển thị hay gửi nội dung đó đi, dù liên kết nào dẫn tới; những gì máy chủ đang có bị xóa, cùng với mọi thứ được tạo từ đó, và các lượt tải xuống đang chạy bị ngắt. Ai yêu cầu nội dung đó sẽ được cho biết nó đã bị gỡ theo yêu cầu, nhưng không cho biết của ai.
report-happens-library = Những gì chủ máy chủ này giữ cho riêng mình là bản sao của họ, như thể nằm trên thiết bị của chính họ: nội dung đó rời khỏi nguồn cấp và các bản xuất của thư viện, còn có xóa ở đó hay không là do họ quyết định.
report-happens-here = Điều này chỉ có hiệu lực trên máy chủ này. Tệp mà ai đó đã lưu trên thiết bị của mình vẫn ở đó, và các máy chủ khác là của người khác.
report-at-tiktok = Ở TikTok
report-at-tiktok-says = Chỉ TikTok hoặc người đã đăng mới xóa được chính bài đăng. Trong ứng dụng, chạm vào Chia sẻ, rồi Báo cáo; với quyền riêng tư và bản quyền, các trang trợ giúp của TikTok có biểu mẫu riêng. Khi bài không còn ở đó thì không thể lấy về ở đây nữa.
report-makers = Những người làm ra chương trình
report-makers-says-html = Họ không vận hành phần nào của máy chủ này và không thể gỡ gì khỏi đây. Nếu chương trình có lỗi, trước hết hãy xem <a href="/help">Trợ giúp</a>; sau đó báo lỗi ở nơi phát hành chương trình, kèm mã yêu cầu nằm bên dưới thông báo. Mã này dẫn đến dòng trong nhật ký và không nói gì về bạn.
