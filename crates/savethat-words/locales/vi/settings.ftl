setting-malformed = Cài đặt { $name } ({ $origin }) là { $value }: { $wrong }.
setting-malformed-secret = Cài đặt { $name } ({ $origin }) không đúng: { $wrong }.
setting-from-default = mặc định
setting-from-profile = do profile public
setting-from-file = tệp { $path }
setting-from-variable = biến { $variable }
setting-from-flag = cờ { $flag }

setting-empty = đang trống
setting-not-set = chưa đặt
setting-one-too-many = thừa một giá trị
setting-yes-or-no = giá trị là yes hoặc no
setting-household-or-public = giá trị là household hoặc public
setting-human-or-json = giá trị là human hoặc json
setting-ways-in = giá trị là open, password hoặc proxy-header
setting-or-off = { $wrong }, hoặc off
setting-count = hãy viết một số từ 1 trở lên
setting-number = hãy viết một số như 20
setting-size = hãy viết dung lượng như 2GiB, 500MB hoặc 1048576
setting-time = hãy viết thời gian như 24h, 7d hoặc 90min
setting-part = hãy viết tỷ lệ như 92%, từ 1% đến 100%
setting-place = hãy viết theo dạng 127.0.0.1:8080, [::1]:8080 hoặc localhost:8080
setting-each-or-time = hãy viết each, hoặc thời gian như 1h hay 1d
setting-language = hãy ghi một trong các giá trị { $tags }
setting-canary-too-often = ít nhất phải là 10s
setting-short = phải là một dòng dài tối đa 200 ký tự
setting-needs = cần có { $name }
setting-needs-too = cần có cả { $name }
setting-password-unasked = access_password đã được đặt, nên giá trị phải là password
setting-header-from-anybody = cần có trusted_proxies: nếu không, ai cũng gửi được tiêu đề đó
setting-proxies-everybody = với access = proxy-header thì không được chứa mọi địa chỉ: nếu vậy ai cũng gửi được tiêu đề đó
setting-told-inside = { $target } nằm trong mạng nội bộ: hãy đặt notify_private = yes nếu bạn muốn như vậy
setting-told-mail = mailto: cần có smtp_url và smtp_from
setting-told-twice = trong đó có hai lần cùng một địa chỉ

setting-unknown = Không có cài đặt { $name } ({ $place }). Các cài đặt gồm { $names }.
setting-in-file = trong { $path }
setting-in-environment = trong môi trường
setting-two-variables =
    Cả hai biến { $variable } và { $variable }_FILE đều được đặt, nhưng chỉ một biến có hiệu lực: hãy bỏ biến kia.
setting-secret-unreadable = Không đọc được { $path } (biến { $variable }): { $error }.
setting-file-unreadable = Không đọc được tệp cài đặt { $path }: { $error }.
setting-file-malformed = Tệp cài đặt { $path } không phải là TOML: { $error }.
setting-file-no-text = Cài đặt { $name } trong { $path } là { $value }: phải là văn bản hoặc số.
setting-not-utf8 = Biến { $variable } không phải là UTF-8 hợp lệ.
setting-public-needs = profile = public cần có { $name }: mọi người phải biết hỏi ai khi muốn gỡ nội dung.
setting-public-library = profile = public không có thư viện và không theo dõi ai: hãy bỏ library.
setting-nobody-let-in =
    visitors = no chỉ cho chủ thư viện vào, không ai khác, mà ở đây không có thư viện: hãy bỏ visitors.
setting-canary-no-post = Cài đặt canary_link không phải là liên kết của bài đăng: hãy nêu một bài công khai tồn tại lâu dài.

setting-help = { $says } [biến: { $variable }]
setting-help-default = { $says } [biến: { $variable }, mặc định: { $default }]
setting-default-data = thư mục dữ liệu của hệ điều hành
setting-default-none = không có
setting-default-public = { $default }, với public: { $public }
setting-hidden = { $name } đã được đặt và không hiển thị
setting-column-setting = cài đặt
setting-column-default = mặc định
setting-column-says = tác dụng
setting-secret-file = { $says } (hoặc `{ $variable }`, một tệp chứa giá trị đó)

setting-origin = hãy viết theo dạng https://example.org, hoặc *
setting-header = không phải là tên tiêu đề như Remote-User
setting-password-short = mật khẩu phải có ít nhất 8 ký tự
setting-public-url = hãy viết theo dạng https://save.example.org, không kèm đường dẫn
setting-network = hãy viết một địa chỉ hoặc một mạng, như 127.0.0.1 hoặc 10.0.0.0/8
