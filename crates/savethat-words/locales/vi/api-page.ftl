api-title = API
api-answer = Gửi vào một liên kết, nhận về JSON hoặc chính tệp đó. Các ví dụ trên trang này dùng được ngay.
api-no-key-html = Không cần khóa hay tài khoản, trừ khi người vận hành máy chủ này muốn có. Mọi điều dưới đây cũng có trong <a href="/api/openapi.json">bản mô tả dành cho chương trình</a> (OpenAPI 3.1).

api-example-resolve = Phía sau một liên kết là gì
api-example-file = Tệp, với tên của chính nó
api-example-many = Nhiều liên kết, mỗi liên kết một dòng
api-example-python = Mọi tệp của một bài đăng, với Python
api-example-javascript = Nhiều liên kết, với JavaScript

api-shortcut = Trên iPhone, bằng phím tắt
api-shortcut-new = Trong ứng dụng Phím tắt, tạo một phím tắt mới. Trong phần chi tiết, bật Hiển thị trong bảng chia sẻ, và cho nhận URL và Văn bản.
api-shortcut-encode = Thêm tác vụ Mã hóa URL, và đưa Đầu vào phím tắt vào đó.
api-shortcut-url-html = Thêm tác vụ URL, và viết <code>{ $file }</code>, theo ngay sau là Văn bản được mã hóa URL.
api-shortcut-get = Thêm tác vụ Lấy nội dung của URL.
api-shortcut-photos = Thêm tác vụ Lưu vào album ảnh. Với bài đăng có nhiều ảnh, hãy đặt Giải nén kho lưu trữ phía trước: khi đó bạn nhận được tệp ZIP.
api-shortcut-use = Trong TikTok, chạm vào Chia sẻ, Thêm, rồi chọn phím tắt đó.

api-links = Liên kết
api-links-says-html = Liên kết là bất kỳ văn bản nào có chứa liên kết, một <code>@name</code> hoặc số của bài đăng. <code>@name</code> hoặc hồ sơ có nghĩa là các Story đang hiển thị của nhà sáng tạo. Với <code>links</code> thay cho <code>link</code>, tối đa { $most }, câu trả lời gồm mỗi dòng một tài liệu (<code>application/x-ndjson</code>), được gửi ngay khi có: <code>index</code> cho biết tài liệu thuộc liên kết nào, tính từ 0, và liên kết bị lỗi thì báo lỗi trong dòng của chính nó.
api-save = Lượt lưu
api-save-says-html = <code>POST /api/v1/saves</code> lấy các byte ngay lập tức và giữ trong một ngày, kể cả khi bạn rời đi và khi Story hết hạn. Địa chỉ của lượt lưu nằm trong <code>Location</code>; hãy hỏi lại địa chỉ đó, hoặc theo dõi <code>/events</code> của nó. <code>sha256</code> xuất hiện khi tệp được xác nhận là đầy đủ.
api-files = Tệp
api-files-says-html = Mọi <code>href</code> đều ở trên máy chủ này, nhận yêu cầu theo khoảng byte và <code>If-Range</code>, và có <code>ETag</code> mạnh. Tệp hóa ra bị hỏng thì kết thúc bằng kết nối bị ngắt, không bao giờ bằng một thành công thiếu dữ liệu.

api-failures = Khi bị lỗi
api-failures-says-html = Câu trả lời là tài liệu mô tả lỗi (RFC 9457, <code>application/problem+json</code>) với <code>code</code> không bao giờ thay đổi, một câu trong <code>detail</code>, bước tiếp theo trong <code>hint</code>, <code>retryable</code>, và <code>retry_after</code> tính bằng giây nếu biết. <code>request_id</code>, có trong mọi câu trả lời dưới dạng <code>X-Request-Id</code>, dẫn đến dòng tương ứng trong nhật ký của máy chủ.
api-language-html = <code>title</code>, <code>detail</code> và <code>hint</code> dùng ngôn ngữ mà <code>Accept-Language</code> yêu cầu, hoặc ngôn ngữ ở đầu địa chỉ, chẳng hạn <code>/es/api/v1/saves</code>. <code>code</code> giống nhau trong mọi ngôn ngữ.
api-column-code = Mã
api-column-status = Trạng thái
api-column-meaning = Ý nghĩa
api-column-again = Thử lại?
api-yes = có
api-no = không
api-beside-html = Ngoài ra còn có: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) và <code>busy</code> (503, thử lại sau).

api-limits = Giới hạn và khóa
api-limited-html = Ở đây số lượt tra cứu bị giới hạn: mỗi liên kết là một lượt. Ở nơi có giới hạn, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> và <code>RateLimit-Reset</code> cho biết còn bao nhiêu lượt, và <code>429</code> đi kèm <code>Retry-After</code>. Khóa, với giới hạn riêng, được đặt trong <code>Authorization: Bearer</code>; người vận hành máy chủ này tạo khóa.
api-not-limited-html = Ở đây số lượt tra cứu không bị giới hạn. Ở nơi có giới hạn, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> và <code>RateLimit-Reset</code> cho biết còn bao nhiêu lượt, và <code>429</code> đi kèm <code>Retry-After</code>. Khóa, với giới hạn riêng, được đặt trong <code>Authorization: Bearer</code>; người vận hành máy chủ này tạo khóa.
api-some-sites = Trang của những trang web mà người vận hành đã chỉ định được dùng API trong trình duyệt; trang của nơi khác thì không.
api-no-sites = Ở đây trang của các trang web khác không được dùng API trong trình duyệt, trừ khi người vận hành chỉ định trang web đó.

api-everything = Mọi yêu cầu có thể gửi
api-column-request = Yêu cầu
api-column-what = Đó là gì
