exported-title = Bài đăng đã lưu
exported-title-page = Bài đăng đã lưu, trang { $number }

exported-words = Từ
exported-creator = Nhà sáng tạo
exported-creator-example = @tên
exported-kind = Loại
exported-all = tất cả
exported-stories = Story
exported-videos = video
exported-photos = ảnh
exported-from = Từ ngày
exported-until = Đến ngày

exported-looking = Đang tìm …
exported-unreadable = Không đọc được một phần của bản sao này.
exported-found = Tìm thấy { $count }
exported-shown = Đang hiển thị { $count }, vẫn còn nữa

exported-a-story = Story
exported-a-video = video
exported-some-photos = ảnh
exported-open = mở
exported-on-tiktok = trên TikTok
exported-nothing = Ở đây không có gì.

exported-more = Hiển thị thêm
exported-newer = Mới hơn
exported-older = Cũ hơn

exported-not-whole = savethat library export chưa chạy xong ở đây. Hãy xóa thư mục này và thử lại.
packed-missing = Những tệp này không còn trong thư viện hoặc đã thay đổi kể từ khi được giữ:
