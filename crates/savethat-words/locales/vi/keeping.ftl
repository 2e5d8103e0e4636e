watching-words = Theo dõi một người mà họ không biết có thể là quấy rối. Đừng giữ Story của con cái người khác.
watching-child = Không theo dõi { $who }: TikTok đánh dấu đây là tài khoản của trẻ em.
watching-too-many = Đang theo dõi { $count } nhà sáng tạo, đúng mức tối đa của máy chủ này (cài đặt watches).

store-foreign = Tệp này không phải là thư viện của savethat: hãy chuyển nó đi, hoặc đặt thư mục dữ liệu khác.
store-foreign-named = { $path } không phải là thư viện của savethat: hãy chuyển nó đi, hoặc đặt thư mục dữ liệu khác.
store-damaged = Thư viện bị hỏng: hãy đặt một bản sao lưu của bạn vào chỗ của nó (các tệp đã lưu không bị động đến).
store-damaged-named = { $path } bị hỏng: hãy đặt một bản sao lưu của bạn vào chỗ của nó (các tệp đã lưu không bị động đến).
store-newer = { $path } được ghi bởi bản savethat mới hơn: hãy dùng bản đó, bản cũ hơn sẽ làm mất những gì nó đã ghi.
store-full = Ổ đĩa đã đầy.
store-busy = Thư viện đang bị một chương trình khác khóa.
store-away = Cơ sở dữ liệu không trả lời.
store-away-named = Cơ sở dữ liệu { $name } không trả lời.
store-locked = Cơ sở dữ liệu từ chối tên người dùng và mật khẩu này, hoặc không có cơ sở dữ liệu nào mang tên đã đặt: hãy kiểm tra cài đặt database_url.
store-locked-named = Cơ sở dữ liệu { $name } từ chối tên người dùng và mật khẩu này, hoặc không tồn tại: hãy kiểm tra cài đặt database_url.
store-unreadable = Thư viện chứa nội dung không phải do chương trình này ghi: { $what }.
store-other = Thư viện không trả lời.

copying-there = { $path } đã có sẵn.
copying-disk = Không ghi được { $path }.
copying-stopped = Việc này đã bị ngắt giữa chừng.
importing-folder = Không đọc được { $path }.
importing-disk = Không ghi được thư viện: { $error }.

left-half = tệp chỉ có một nửa
left-archive = đó là tệp nén: hãy giải nén trước
left-made = tệp được tạo ra từ một bài đăng, không phải là tệp của bài
left-no-media = đó không phải là video hay ảnh
left-no-sidecar = tệp bên cạnh không phải là tệp thông tin đi kèm của savethat
left-other-site = tệp thuộc về một trang mà chương trình này không biết
left-no-post = tệp thông tin đi kèm nói đến một bài đăng không thể có
left-unknown = tên tệp không cho biết thuộc bài đăng nào, và bên cạnh không có tệp thông tin đi kèm
left-not-recorded = bài đăng đã có trong thư viện nhưng không có tệp này
