guides-title = Hướng dẫn
guides-answer = Cách lưu từng loại nội dung, trên thiết bị nào, và những gì không lưu được.
guides-in-english = Trang này chưa có bằng ngôn ngữ của bạn. Đây là bản tiếng Anh.
guides-all = Tất cả hướng dẫn
