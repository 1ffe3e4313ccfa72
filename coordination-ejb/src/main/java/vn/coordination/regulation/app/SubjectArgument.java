package vn.coordination.regulation.app;

import vn.coordination.audit.Subject;
import vn.coordination.rule.Argument;

/** A record as sentences name it, as far as the reader may know it. */
public final class SubjectArgument {
    private SubjectArgument() {}

    public static Argument of(Subject subject) {
        return switch (subject.type()) {
            case "Slot" -> Argument.slot(Long.parseLong(subject.id()));
            case "Petition" -> Argument.petition(Long.parseLong(subject.id()));
            case "Conference" -> Argument.conference(Long.parseLong(subject.id()));
            case "ReceptionDay" -> Argument.reception(Long.parseLong(subject.id()));
            case "Week", "TrailReview" -> Argument.week(subject.id());
            case "PreparationLine" ->
                Argument.term("line." + subject.id().substring(subject.id().indexOf('-') + 1));
            default -> Argument.term("subject." + subject.type());
        };
    }
}
