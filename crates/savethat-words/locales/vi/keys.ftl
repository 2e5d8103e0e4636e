keys-unreadable = Không đọc được tệp khóa { $file }: { $error }.
keys-wrong-line = Tệp khóa { $file } sai ở dòng { $line }: { $wrong }.
keys-wrong = Tệp khóa { $file } bị sai: { $wrong }.

keys-of = khóa { $name }: { $wrong }
keys-same-name = có một khóa khác cùng tên
keys-no-sum = sha256 của khóa không phải là SHA-256
keys-same-sum = có một khóa khác cùng sha256
keys-long-name = tên khóa phải là một dòng dài tối đa 100 ký tự
keys-end = hãy viết hạn của khóa theo dạng 2027-01-31 hoặc 2027-01-31T12:00:00Z
keys-far = hạn của khóa nằm ngoài phạm vi cho phép

keys-none-such = Không có khóa { $name }. Các khóa gồm: { $names }.
keys-none = Không có khóa nào.
keys-by-hand = Tệp không được viết theo dạng các [[key]] nối tiếp nhau; hãy xóa khóa theo cách thủ công.

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes } byte mỗi ngày
keys-downloads = { $many } lượt tải xuống cùng lúc
keys-from = từ { $networks }
keys-until = đến { $end }

certificate-unreadable = Không đọc được { $file }: { $error }.
certificate-no-chain = { $file } không phải là chuỗi chứng chỉ dạng PEM: { $error }.
certificate-missing = { $file } không có chứng chỉ nào dạng PEM.
certificate-no-key = { $file } không có khóa riêng tư nào dạng PEM.
certificate-no-https = Không dùng được https: { $error }.
certificate-unfit = { $chain } và { $key } không khớp nhau: { $error }.
