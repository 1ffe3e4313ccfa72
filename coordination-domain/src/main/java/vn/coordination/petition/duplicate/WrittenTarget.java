package vn.coordination.petition.duplicate;

import java.util.List;
import java.util.Set;

/** Whom or what a petition is about, read into names and numbers, which tell one target from another, and into kinds. */
record WrittenTarget(List<String> names, List<String> kinds) {
    private static final Set<String> SAY_NOTHING = Set.of(
            ("ong ba anh chi va cua tai ve o so thuoc tp hn d don vi dia phuong can bo nguyen la cac nhung mot do dong")
                    .split(" "));
    /** Common to so many targets that they rather say of what kind it is. */
    private static final Set<String> KINDS = Set.of(
            ("ubnd hdnd ct pct bt gd bql bqlda cty cp tnhh mtv tnmt nnmt gddt ldtbxh bhxh xd ca tmn thcs thpt qd tb p q x h tt tx"
                            + " phong ban chi cuc thanh tra truong tdp pho to chu dau tu quan ly du an ho")
                    .split(" "));

    static WrittenTarget of(String target) {
        List<String> words = ShortForms.in(Words.of(target)).stream()
                .filter(word -> !SAY_NOTHING.contains(word))
                .toList();
        return new WrittenTarget(
                words.stream().filter(word -> !KINDS.contains(word)).toList(),
                words.stream().filter(KINDS::contains).toList());
    }
}
