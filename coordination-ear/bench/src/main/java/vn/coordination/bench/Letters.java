package vn.coordination.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.coordination.petition.duplicate.Clues;

/** What citizens write: made up from a number, always the same for the same number. */
final class Letters {
    private static final int CHANGED_PERCENT = 10;
    private static final String[] FAMILIES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"
    };
    private static final String[] NAMES = {
        "An", "Bình", "Châu", "Dung", "Giang", "Hà", "Hùng", "Khánh", "Lan", "Linh", "Long", "Mai", "Minh", "Nam",
        "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trung", "Tuấn", "Uyên", "Vân", "Xuân", "Yến"
    };
    private static final String[] MATTERS = {
        "khiếu nại quyết định thu hồi đất xây dựng trường học",
        "kiến nghị sửa đường và thoát nước trong khu dân cư",
        "phản ánh tiếng ồn và bụi của công trường xây dựng",
        "khiếu nại mức bồi thường khi giải phóng mặt bằng",
        "kiến nghị cấp giấy chứng nhận quyền sử dụng đất",
        "phản ánh việc thu phí gửi xe quá quy định",
        "khiếu nại quyết định xử phạt vi phạm hành chính",
        "kiến nghị giải quyết chế độ cho người có công"
    };
    private static final String[] DETAILS = {
        "đã gửi đơn hai lần nhưng chưa nhận được văn bản trả lời, đề nghị kiểm tra hiện trạng và thông báo kết quả",
        "hộ gia đình sử dụng ổn định từ trước năm 1993, không tranh chấp, đề nghị xem lại hồ sơ và mức hỗ trợ",
        "ảnh hưởng đến việc đi lại và sinh hoạt của nhiều hộ trong ngõ, đề nghị cơ quan có thẩm quyền sớm xử lý",
        "không đồng ý với biên bản làm việc đã lập, đề nghị đối thoại trực tiếp và cung cấp bản sao tài liệu"
    };
    private static final String[] OTHER_WORDS = {
        "rất", "mong", "sớm", "nhiều", "lần", "chưa", "khẩn", "xem", "lại", "hiện", "vẫn", "trước", "sau", "gần"
    };

    private Letters() {}

    static Clues letter(int number) {
        Random random = new Random(number);
        String name = any(FAMILIES, random) + " " + any(NAMES, random) + " " + any(NAMES, random);
        String address = "số " + (1 + random.nextInt(300)) + " phố " + any(NAMES, random) + " " + any(NAMES, random);
        String target = "UBND phường " + any(NAMES, random) + " " + any(NAMES, random);
        String summary = any(MATTERS, random) + " thửa " + random.nextInt(100_000) + " tờ " + random.nextInt(500) + ", "
                + any(DETAILS, random);
        return new Clues(name, address, target, summary);
    }

    /** The letter sent once more by the same person: of what it says, one word in ten is another. */
    static Clues again(int number) {
        Clues first = letter(number);
        List<String> words = new ArrayList<>(List.of((first.target() + " " + first.subject()).split(" ")));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            places.add(i);
        }
        Random random = new Random(-1L - number);
        Collections.shuffle(places, random);
        places.subList(0, words.size() * CHANGED_PERCENT / 100)
                .forEach(place -> words.set(place, any(OTHER_WORDS, random)));
        int target = first.target().split(" ").length;
        return new Clues(
                first.name(),
                first.address(),
                String.join(" ", words.subList(0, target)),
                String.join(" ", words.subList(target, words.size())));
    }

    private static String any(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
