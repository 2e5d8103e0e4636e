help-savethat = Dán liên kết của Story TikTok, nhận tệp gốc
help-savethat-after = Mã thoát: 0 đã lưu tất cả, 2 sai cách dùng, 3 không phải liên kết mà savethat lưu được, 4 đã hết hạn hoặc không có, 5 riêng tư hoặc phải đăng nhập, 6 trang từ chối hoặc không kết nối được, 7 trang đã thay đổi, 8 những gì nhận được không đầy đủ, 9 hết chỗ hoặc không ghi được, 130 bị ngắt, 1 mọi trường hợp khác. Với nhiều liên kết: mã của lỗi đầu tiên, sau khi đã thử tất cả.
help-verbose = Ghi nhật ký nhiều hơn ra đầu ra lỗi chuẩn; hai lần để ghi tất cả. RUST_LOG cũng có hiệu lực
help-links = Liên kết, văn bản có chứa liên kết, @tên, hoặc chỉ mã của bài đăng
help-file = Đọc thêm liên kết từ tệp này, mỗi dòng một liên kết; - là đầu vào chuẩn; dòng bắt đầu bằng # là chú giải
help-config = Đọc cài đặt từ tệp TOML này [biến: SAVETHAT_CONFIG]

help-get = Lưu nội dung ở các liên kết
help-get-output = Lưu vào thư mục này, tạo mới nếu chưa có; nếu có {"{"} thì đó là mẫu, chẳng hạn {"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = Trong dấu ngoặc nhọn, mẫu có thể nêu: handle, id, date, caption, n, ext, kind, source. Hai tệp không bao giờ trùng tên: mã bài đăng, và số thứ tự khi bài đăng có nhiều tệp, được thêm vào cuối mẫu nếu mẫu chưa có.
help-get-all = Với Story, lưu cả các Story khác đang hiển thị của nhà sáng tạo
help-get-quality = Chọn phiên bản nào của video
help-get-extract = Chỉ âm thanh, giữ nguyên: M4A, hoặc MP3 mà TikTok có
help-get-audio = Chỉ âm thanh, dạng M4A (không bao giờ mã hóa lại) hoặc MP3
help-get-kbit = Số kilobit mỗi giây của MP3 được tạo; tệp vốn đã là MP3 thì giữ nguyên
help-get-subs = Lưu cả phụ đề, mỗi ngôn ngữ một tệp: vtt hoặc srt
help-get-cover = Lưu cả ảnh bìa
help-get-zip = Gộp nhiều tệp của một liên kết thành một ZIP: HANDLE_ID.zip, hoặc HANDLE_stories.zip cho các tệp của một hồ sơ
help-get-zip-long = Liên kết chỉ có một tệp thì cho ra tệp đó. ZIP chỉ có khi mọi tệp trong đó đã đủ; nếu một tệp bị lỗi thì không có ZIP, những gì đã nhận vẫn được giữ, và cùng lệnh đó sẽ tiếp tục. Nếu có mẫu, các tệp bên trong được đặt tên theo mẫu.
help-get-archive = Bỏ qua các bài đăng có trong tệp này, và ghi mỗi bài đăng đã lưu vào đó
help-get-archive-long = Mỗi bài đăng một dòng, chẳng hạn: tiktok 7526770564367748360. Các chương trình khác cũng ghi như vậy, nên bạn có thể dùng tệp của chúng; những dòng có nội dung khác được giữ nguyên. Bài đăng còn thiếu tệp thì không được ghi vào.
help-get-sidecar = Ghi những gì biết về mỗi tệp vào NAME.json ở bên cạnh; kể cả bên cạnh tệp đã có sẵn
help-get-jobs = Số tệp xử lý cùng lúc, từ 1 đến 16
help-get-jobs-long = Dù thế nào, các liên kết vẫn được hỏi ở trang lần lượt từng cái một. Kết quả in ra theo thứ tự của các liên kết.
help-get-json = In mỗi dòng một tài liệu JSON thay cho đường dẫn: cho từng bài đăng và từng liên kết bị lỗi, theo thứ tự của các liên kết
help-get-quiet = Không có thanh tiến trình và lưu ý; lỗi vẫn được báo

help-show = Hiển thị nội dung ở các liên kết, không lưu gì
help-show-json = Mỗi dòng một tài liệu JSON

help-serve = Chạy trang web và API
help-serve-print-settings = Hiển thị từng cài đặt cùng nguồn gốc của nó, rồi kết thúc

help-watch = Theo dõi Story của các nhà sáng tạo để không bị lỡ Story nào
help-watch-add = Từ giờ theo dõi Story của một nhà sáng tạo và giữ từng Story; chạy lại để gia hạn
help-watch-add-creator = @tên, hoặc liên kết của một hồ sơ: tài khoản công khai
help-watch-add-days = Trong số ngày này; sau đó việc theo dõi kết thúc, trừ khi được gia hạn
help-watch-list = Hiển thị ai đang được theo dõi, đến khi nào, và tình hình ra sao
help-watch-list-json = Mỗi dòng một tài liệu JSON
help-watch-remove = Không theo dõi Story của một nhà sáng tạo nữa; những gì đã giữ vẫn còn
help-watch-remove-creator = @tên, hoặc liên kết của một hồ sơ

help-library = Những gì đã giữ: tạo bản sao và trang từ đó, nhập tệp đã lưu, gỡ một nhà sáng tạo ra
help-library-forget = Gỡ ra mọi thứ của một nhà sáng tạo: tệp, bản ghi, những gì đã thấy và đã xảy ra; việc theo dõi cũng kết thúc
help-library-forget-creator = @tên, hoặc liên kết của một hồ sơ
help-library-backup = Sao chép mọi thứ vào một thư mục mới trong khi máy chủ vẫn chạy, mỗi tệp được kiểm tra bằng SHA-256; để khôi phục, hãy dùng thư mục đó làm thư mục dữ liệu
help-library-backup-folder = Một thư mục chưa tồn tại
help-library-import = Nhập các tệp của một thư mục, tệp nào cũng được kiểm tra; tệp là gì thì dựa vào tệp thông tin đi kèm bên cạnh, nếu không có thì dựa vào tên tệp
help-library-import-folder = Do savethat get tạo ra, sắp xếp kiểu nào cũng được; hoặc thư mục library của một bản sao lưu
help-library-owner = In ra một từ dùng để đặt lại mật khẩu của chủ thư viện, trong một giờ: trên trang /owner, kể cả khi máy chủ đang chạy
help-library-export = Tạo các trang của thư viện trong một thư mục mới, cùng các tệp, mở được từ ổ đĩa mà không cần máy chủ; những gì không còn công khai thì không có trong đó
help-library-export-folder = Một thư mục chưa tồn tại
help-library-export-creator = Chỉ bài đăng của một nhà sáng tạo: @tên, hoặc liên kết của một hồ sơ
help-library-export-kind = Chỉ bài đăng thuộc một loại
help-library-export-since = Đăng vào ngày này (UTC) hoặc sau đó, chẳng hạn 2026-11-22
help-library-export-before = Đăng trước ngày này (UTC)

help-worker = Làm các việc của một thư mục dữ liệu, bên cạnh máy chủ hoặc thay cho máy chủ

help-demo = Chạy trang web với TikTok mô phỏng: dùng được khi không có mạng

help-health = Hỏi máy chủ đang chạy xem có trả lời không: dùng để kiểm tra tình trạng container

help-keys = Khóa cho các chương trình dùng API của máy chủ
help-keys-add = Tạo một khóa và hiển thị nó, một lần; tệp chỉ giữ SHA-256 của khóa
help-keys-add-name = Khóa của ai hoặc dùng để làm gì
help-keys-add-rate = Số lượt tra cứu của khóa, chẳng hạn 60/min; nếu không nêu thì không giới hạn
help-keys-add-bytes-a-day = Số byte khóa được lấy trong 24 giờ, chẳng hạn 50GB
help-keys-add-downloads = Số lượt tải xuống cùng lúc của khóa
help-keys-add-from = Chỉ từ mạng này, chẳng hạn 10.0.0.0/8; có thể nêu nhiều lần
help-keys-add-expires = Đến ngày hoặc thời điểm này, chẳng hạn 2027-01-31
help-keys-list = Hiển thị các khóa cùng giới hạn của chúng
help-keys-remove = Xóa một khóa; máy chủ đang chạy nhận ra trong vòng một giây
help-keys-remove-name = Tên của khóa

help-notify = Những ai được thông báo về Story được giữ lại hoặc bị lỡ
help-notify-test = Gửi thông báo thử cho mọi người nhận, và cho biết thông báo có đến nơi không

help-doctor = Có dùng được từ mạng này không? Nêu từng bước, có thể dán đi nơi khác mà không lo lộ thông tin
help-doctor-link = Liên kết không dùng được, hoặc bất kỳ liên kết nào lẽ ra phải dùng được [mặc định: cài đặt canary_link]
help-doctor-capture = Ghi nội dung mà trang gốc đã trả lời vào tệp này để báo lỗi, bỏ đi những gì cho biết bạn hoặc máy này là ai
help-doctor-json = Một tài liệu JSON với tất cả các bước

help-licenses = Hiển thị yêu cầu của các thư viện phần mềm có trong chương trình

help-completions = In ra đoạn mã giúp shell tự điền các lệnh và cờ của savethat
help-completions-shell = Shell cần tự điền

help-man = In trang hướng dẫn sử dụng

help-heading-what-it-keeps = Những gì được giữ
help-heading-what-it-never-hands-out = Những gì không bao giờ gửi đi
help-heading-how-tiktok-is-asked = Cách hỏi TikTok
help-heading-where-it-is-reached = Địa chỉ truy cập
help-heading-who-may-come-in = Ai được vào
help-heading-limits = Giới hạn
help-heading-who-runs-it = Ai vận hành
help-heading-what-is-seen-of-it = Những gì bên ngoài thấy được
help-heading-who-is-told = Ai được thông báo

help-set-max-file-bytes = Từ chối tệp lớn hơn mức này
help-set-withhold-file = Mã số bài đăng, @tên nhà sáng tạo và SHA-256 của tệp, mỗi dòng một mục, không bao giờ được hiển thị, gửi đi hay giữ lại; máy chủ đọc lại khi tệp thay đổi. Chỉ sau khi lấy tệp về mới biết SHA-256 ứng với tệp của ai: mã số bài đăng là cách chắc chắn
help-set-site-user-agent = Hỏi TikTok với tư cách trình duyệt máy tính này
help-set-site-rungs = Thử các cách vào bài đăng này, theo thứ tự này
help-set-site-extra-hosts = Nhận cả câu trả lời và nội dung của TikTok từ nhóm tên máy chủ này; có thể nêu nhiều lần
help-set-listen = Lắng nghe tại đây; có thể nêu nhiều lần
help-set-public-url = Địa chỉ mà khách dùng, chẳng hạn https://save.example.org: dùng cho mã QR
help-set-tls-cert = Dùng https với chuỗi chứng chỉ này (PEM); đọc lại khi thay đổi
help-set-tls-key = Khóa của chứng chỉ (PEM)
help-set-profile = household hoặc public: mặc định của các giới hạn; public cần có operator_name và operator_contact
help-set-access = open cho mọi người, password cho toàn bộ máy chủ, hoặc proxy-header cho cổng chính nơi mọi người đăng nhập
help-set-visitors = Cho phép lưu với mọi người mà access cho vào; no: chỉ chủ thư viện, sau khi đăng nhập, và các khóa
help-set-access-password = Mật khẩu của access = password; tên người dùng nào cũng được
help-set-access-header = Tiêu đề mà trong đó cổng chính của access = proxy-header nêu tên người đã đăng nhập
help-set-trusted-proxies = Các proxy có X-Forwarded-For được tin, chẳng hạn 127.0.0.1 hoặc 10.0.0.0/8; có thể nêu nhiều lần
help-set-keys-file = Khóa cho các chương trình, với giới hạn riêng (savethat keys); đọc lại khi tệp thay đổi
help-set-cors-origins = Các trang web được dùng API, chẳng hạn https://example.org, hoặc *; có thể nêu nhiều lần
help-set-rate = Số lượt tra cứu của một khách (một mạng IPv6 56 bit tính là một khách), chẳng hạn 60/min hoặc 5/s, hoặc off
help-set-client-bytes-a-day = Số byte một khách được lấy trong 24 giờ, hoặc off
help-set-client-downloads = Số lượt tải xuống cùng lúc của một khách, hoặc off; ảnh trên trang không tính
help-set-egress-a-day = Số byte máy chủ gửi đi trong 24 giờ, tính chung mọi khách, hoặc off
help-set-max-connections = Số kết nối cùng lúc; thêm một kết nối thì kết nối không hoạt động lâu nhất bị đóng
help-set-site-rate = Số lần hỏi trang, tính chung mọi người, hoặc off: yêu cầu vượt mức sẽ đợi đến lượt, sau đó được báo quay lại sau
help-set-data = Giữ dữ liệu tại đây
help-set-library = Có thư viện trong thư mục dữ liệu, dành cho chủ thư viện; không bao giờ với profile = public
help-set-work = Theo dõi và giữ trong tiến trình này; no: để một tiến trình khác trên cùng thư mục dữ liệu làm việc đó
help-set-watches = Số nhà sáng tạo được theo dõi cùng lúc
help-set-watch-every = Mỗi khoảng thời gian này kiểm tra một nhà sáng tạo, tính trung bình, chung cho tất cả; từ 1s trở lên
help-set-pause-at = Không giữ thêm gì mới khi ổ đĩa đã dùng đến mức này; không xóa gì để lấy chỗ
help-set-spool-max-bytes = Giữ tối đa chừng này dữ liệu chờ trên ổ đĩa
help-set-spool-max-age = Giữ tệp đã lấy về trong thời gian này
help-set-operator-name = Nêu tên người vận hành máy chủ này: trên /legal và /report
help-set-operator-contact = Cách liên hệ với người vận hành: địa chỉ email, địa chỉ web hoặc cách khác
help-set-canary-link = Một bài đăng tồn tại lâu dài: thỉnh thoảng được kiểm tra, để trang web và /readyz cho biết TikTok có dùng được từ đây không
help-set-canary-every = Bao lâu kiểm tra một lần, từ 10s trở lên: mỗi cách vào một lần hỏi, và 4 KB của tệp
help-set-log-format = Cách ghi nhật ký: human, hoặc json (mỗi dòng một tài liệu)
help-set-metrics-listen = Cung cấp /metrics cho Prometheus tại đây, cho bất kỳ ai truy cập được
help-set-drain-for = Thời gian để các lượt tải xuống đang chạy hoàn tất sau tín hiệu đầu tiên
help-set-notify = Thông báo đến đây về Story được giữ lại hoặc bị lỡ: https://HOST/PATH cho webhook, ntfy://HOST/TOPIC, gotify://HOST/TOKEN hoặc mailto:ADDRESS; có thể nêu nhiều lần
help-set-notify-every = each: ngay lập tức; hoặc thời gian như 1h: gộp mọi việc xảy ra trong khoảng đó
help-set-notify-language = Ngôn ngữ của thông báo: một thẻ như en hoặc pt-BR
help-set-notify-secret = Ký những gì gửi đến webhook, để bên nhận biết đó là của bạn; ít nhất 16 ký tự
help-set-notify-private = yes: địa chỉ nêu ở đây có thể nằm trong mạng của bạn hoặc trên máy này
help-set-smtp-url = Giao email cho máy chủ này: smtps://USER:PASSWORD@HOST:465, hoặc smtp://USER:PASSWORD@HOST:587 cho STARTTLS
help-set-smtp-from = Gửi email từ địa chỉ này

help-value-quality-compatible = Phát được ở mọi nơi
help-value-quality-best = Nhiều điểm ảnh nhất
help-value-quality-smallest = Ít byte nhất
help-value-audio-m4a = Giữ nguyên
help-value-audio-mp3 = Cho mọi thiết bị phát âm thanh
help-value-subs-vtt = WebVTT
help-value-subs-srt = SubRip
