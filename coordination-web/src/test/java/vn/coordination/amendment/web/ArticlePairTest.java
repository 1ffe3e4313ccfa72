package vn.coordination.amendment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.RuleCode;

class ArticlePairTest {
    private static final WordDiff SAME = WordDiff.of("Xếp lịch", "Xếp lịch");
    private static final WordDiff NEW = WordDiff.of("", "Xe công vụ");
    private static final WordDiff GONE = WordDiff.of("Nguyên tắc", "");

    @Test
    @DisplayName("CM-05 · an article that only one version has is new or dropped, under the number it has there")
    void cameAndWent() {
        ArticlePair added = new ArticlePair(null, 15, true, NEW, NEW, List.of(), List.of());
        ArticlePair dropped = new ArticlePair(2, null, true, GONE, GONE, List.of(), List.of());

        assertThat(added.added()).isTrue();
        assertThat(added.number()).isEqualTo(15);
        assertThat(added.heading()).isEqualTo("Xe công vụ");
        assertThat(dropped.dropped()).isTrue();
        assertThat(dropped.number()).isEqualTo(2);
        assertThat(dropped.heading()).isEqualTo("Nguyên tắc");
        assertThat(List.of(added, dropped)).noneMatch(ArticlePair::renumbered);
    }

    @Test
    @DisplayName("CM-05 · another number alone is no change, but is listed")
    void renumbered() {
        ArticlePair moved = new ArticlePair(3, 2, false, SAME, SAME, List.of(), List.of());
        Comparison comparison = new Comparison(List.of(moved), List.of());

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.renumbered()).containsExactly(moved);
        assertThat(comparison.standing()).containsExactly(moved);
    }

    @Test
    @DisplayName("CM-05 · clauses gained or lost are told as such, not as a change in another language")
    void clauses() {
        ArticlePair clauses = new ArticlePair(14, 13, true, SAME, SAME, List.of(), List.of(RuleCode.FL_04));
        ArticlePair elsewhere = new ArticlePair(14, 14, true, SAME, SAME, List.of(), List.of());

        assertThat(clauses.changedElsewhere()).isFalse();
        assertThat(elsewhere.changedElsewhere()).isTrue();
    }
}
