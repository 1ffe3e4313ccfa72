package vn.coordination.schedule.imports.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.shared.IsoWeek;

/**
 * What a file would bring, in words.
 *
 * @param refusal why nothing of it can be taken; empty if it could be read
 * @param ignored heads of columns that the import does not know
 * @param open how many questions are not answered
 * @param otherWeek the one other week to which all dates of the file belong, or null
 */
public record ImportSheet(
        String refusal, List<ImportedLine> lines, List<String> ignored, int open, IsoWeek otherWeek, int mark)
        implements Serializable {
    static ImportSheet refused(String sentence) {
        return new ImportSheet(sentence, List.of(), List.of(), 0, null, 0);
    }

    public boolean readable() {
        return refusal.isEmpty();
    }

    public boolean acceptable() {
        return readable() && !lines.isEmpty() && errors() == 0;
    }

    public long errors() {
        return lines.stream().filter(ImportedLine::faulty).count();
    }

    public long clashes() {
        return lines.stream().filter(ImportedLine::clashing).count();
    }
}
