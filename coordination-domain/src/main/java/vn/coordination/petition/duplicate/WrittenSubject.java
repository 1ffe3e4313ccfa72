package vn.coordination.petition.duplicate;

import java.util.List;
import java.util.Set;

/**
 * The words of a summary that say something. How a petition calls itself is left out, for the same letter is a complaint in
 * one office and a denunciation in the next.
 */
record WrittenSubject(List<String> words) {
    private static final Set<String> SAY_NOTHING = Set.of(
            ("don thu v vv ve viec de nghi kien khieu nai to cao phan anh xin cua va cac nhung la tai bi duoc cho voi trong khi"
                            + " tren theo ong ba toi gia dinh cong dan co da dang ngay thang nam nay do thi ma nhu se den tu o")
                    .split(" "));

    static WrittenSubject of(String subject) {
        return new WrittenSubject(ShortForms.in(Words.of(subject)).stream()
                .filter(word -> !SAY_NOTHING.contains(word))
                .toList());
    }
}
