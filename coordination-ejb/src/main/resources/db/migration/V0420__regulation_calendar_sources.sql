-- The sources of the calendar in the language of the acts they name, as those of the limits are; what an administrator wrote stays.
update day_off set citation = 'Điều 112 Bộ luật Lao động 2019' where citation = 'Labour Code 2019, Art 112';
update day_off set citation = 'Khoản 3 Điều 111 Bộ luật Lao động 2019' where citation = 'Labour Code 2019, Art 111(3)';
update day_off set citation = 'đã thông báo; chưa đọc văn bản' where citation = 'announced; notice not read';
update day_off set citation = 'Điều 112 Bộ luật Lao động 2019; 12729/VPCP-KGVX'
  where citation = 'Labour Code 2019, Art 112; 12729/VPCP-KGVX';
update day_off set citation = 'đã thông báo đợt nghỉ năm ngày' where citation = 'five-day break announced';
update day_off set citation = 'đã thông báo đợt nghỉ năm ngày; ngày này chưa kiểm chứng'
  where citation = 'five-day break announced; this day not verified';
update day_off set citation = 'Nghị quyết 80-NQ/TW ngày 07/01/2026; chưa sửa Điều 112 Bộ luật Lao động'
  where citation = 'Resolution 80-NQ/TW (7/1/2026); Labour Code Art 112 not amended yet';
update office_hours set citation = 'Quyết định 188/1999/QĐ-TTg: 40 giờ, thứ Hai đến thứ Sáu; giờ mặc định, cần xác nhận'
  where citation = '188/1999/QĐ-TTg: 40 hours, Monday to Friday; hours by default, to be confirmed';
