push-title = Trên thiết bị này
push-lead = Để thiết bị này báo cho bạn khi một Story được giữ lại hoặc bị lỡ, kể cả khi trang này đã đóng.
push-name = Tên của thiết bị này
push-tell = Báo cho tôi trên thiết bị này
push-told-here = Thiết bị này đang nhận thông báo.
push-asking = Vui lòng đợi…
push-needs-https = Trang này được tải qua http thường. Thông báo cần https vì trình duyệt yêu cầu.
push-needs-home = Trên iPhone hoặc iPad, trước hết trang phải có trên màn hình chính: chạm vào “Chia sẻ”, rồi “Thêm vào MH chính”, mở trang từ đó và quay lại trang này.
push-refused = Trình duyệt này đã được đặt không hiển thị thông báo của trang này. Hãy cho phép trong cài đặt của thiết bị hoặc bên cạnh địa chỉ trang, rồi tải lại trang.
push-unable = Trình duyệt này không nhận được thông báo khi trang đã đóng.
push-failed = Không thành công: dịch vụ thông báo đẩy của trình duyệt không trả lời. Hãy thử lại.

push-devices = Thiết bị nhận thông báo
push-device-line = { $language }, từ { $day }, qua { $service }
push-this-one = thiết bị này
push-test = Gửi thử
push-stop = Dừng
push-came-through = Thông báo thử đã đến { $name }.
push-not-through = Thông báo thử không đến được { $name }: { $why }.
push-did-told = Từ giờ thiết bị này nhận thông báo.
push-did-stopped = Thiết bị không còn nhận thông báo nữa.

push-privacy = Các thiết bị mà chủ thư viện muốn nhận thông báo trên đó: với mỗi thiết bị là tên, ngôn ngữ, nó tìm thấy máy chủ này ở địa chỉ nào, cùng địa chỉ và khóa mà dịch vụ thông báo đẩy của trình duyệt dùng để nhận thông báo, cho đến khi thiết bị được dừng hoặc không còn nữa. Dịch vụ đó thấy thông báo đến khi nào và dài bao nhiêu; nội dung thì được mã hóa cho thiết bị.

push-wrong-endpoint = Đây không phải là địa chỉ của dịch vụ thông báo đẩy.
push-wrong-endpoint-hint = Địa chỉ bắt đầu bằng https://, nêu tên máy chủ, không có cổng riêng, và dài tối đa 1.000 ký tự.
push-wrong-keys = Đây không phải là khóa của trình duyệt.
push-wrong-keys-hint = p256dh là một điểm của đường cong P-256 và auth có 16 byte, cả hai ở dạng base64url, như PushSubscription.toJSON() đưa ra.
push-wrong-name = Tên thiết bị có từ 1 đến 64 ký tự.
push-wrong-name-hint = Chẳng hạn: iPhone.
push-too-many = Đã có { $most } thiết bị nhận thông báo, đúng mức tối đa.
push-too-many-hint = Hãy dừng một thiết bị khác trước.
push-no-device = Không có thiết bị này.
push-no-device-hint = Có thể thiết bị đã được dừng ở cửa sổ khác. Những ai nhận thông báo: GET /api/v1/push
push-switched-off = Máy chủ này không gửi thông báo đến thiết bị nào.
push-switched-off-hint = Người vận hành có thể tìm nguyên nhân trong nhật ký của máy chủ.

push-not-written = không tạo được thông báo cho nó
push-inside = dịch vụ thông báo đẩy của nó nằm trong mạng nội bộ
push-gone = dịch vụ thông báo đẩy của nó trả lời { $status }: trình duyệt không muốn nhận thông báo nữa
push-later = dịch vụ thông báo đẩy của nó trả lời { $status }: để sau
push-not-trusted = dịch vụ thông báo đẩy của nó trả lời { $status }: có thể dịch vụ muốn biết liên hệ với ai, nên hãy đặt public_url hoặc operator_contact
push-not-taken = dịch vụ thông báo đẩy của nó trả lời { $status }

push-test-title = Thông báo thử của savethat
push-test-body = Thông báo đến được thiết bị này.
push-more = và { $count } mục nữa
