package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.Conclude;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.app.ConclusionService;
import vn.coordination.conference.app.ConductService;
import vn.coordination.demonstration.app.history.Course;
import vn.coordination.organisation.Office;
import vn.coordination.task.ProductDocument;
import vn.coordination.task.Task;
import vn.coordination.task.app.TaskService;

/** Tells how a meeting of the past was held, concluded and closed, and how its one task was done. */
@ApplicationScoped
class OutcomeTeller {
    private Hands hands;
    private PastActs acts;
    private ConductService conduct;
    private ConclusionService conclusions;
    private TaskService tasks;
    private PointTeller points;
    private HistoryRepository records;

    protected OutcomeTeller() {}

    @Inject
    OutcomeTeller(
            Hands hands,
            PastActs acts,
            ConductService conduct,
            ConclusionService conclusions,
            TaskService tasks,
            PointTeller points,
            HistoryRepository records) {
        this.hands = hands;
        this.acts = acts;
        this.conduct = conduct;
        this.conclusions = conclusions;
        this.tasks = tasks;
        this.points = points;
        this.records = records;
    }

    void tell(Told told) {
        boolean online = told.meeting().online();
        if (online) {
            points.connect(told);
        }
        if (told.meeting().course() == Course.NOT_HELD) {
            int few = Cast.members(told.meeting().kind()) / 2;
            told.act(acts, told.hours().beginning(15), "Không đủ thành phần", command -> conduct.fail(command, few));
            return;
        }
        int present = present(told);
        told.act(acts, told.hours().beginning(2), "", command -> conduct.open(command, present));
        if (online) {
            points.interrupt(told);
        }
        told.act(acts, told.hours().end(0), "", ConferenceAct.END, conduct);
        if (online) {
            points.count(told);
        }
        told.act(acts, told.hours().end(50), "", ConferenceAct.CONFIRM_ATTENDANCE, conduct);
        conclude(told);
    }

    /** One or two are missing. */
    private static int present(Told told) {
        int members = Cast.members(told.meeting().kind());
        return members - members / 10;
    }

    private void conclude(Told told) {
        String notice = told.id() + "-TB/" + symbol(told.meeting().kind().lead());
        LocalDate due = told.hours().dayAfter(20);
        Conclude.Item item = new Conclude.Item(
                "Tham mưu triển khai kết luận: " + told.meeting().title(),
                Office.COMMITTEE_OFFICE,
                "Phòng Tổng hợp",
                Set.of(),
                "Văn bản triển khai",
                due);
        told.act(acts, told.hours().after(1, 0), "", ConferenceAct.FILE_PAPERS, conduct);
        told.act(
                acts,
                told.hours().after(2, 0),
                "",
                command -> conclusions.conclude(
                        command, new Conclude("Biên bản số " + told.id(), notice, "", List.of(item))));
        told.act(acts, told.hours().after(4, 0), "", ConferenceAct.CLOSE, conduct);
        records.tasks(notice).forEach(task -> finish(told, task));
    }

    private void finish(Told told, long task) {
        ProductDocument product =
                new ProductDocument(task + "/UBND-TH", told.hours().dayAfter(12));
        acts.does(
                told.hours().after(12, 60),
                hands.coordinator(Office.COMMITTEE_OFFICE),
                () -> tasks.report(task, records.version(Task.class, task), product));
        acts.does(told.hours().after(13, 0), told.chief(), () -> tasks.accept(task, records.version(Task.class, task)));
    }

    private static String symbol(Office office) {
        return switch (office) {
            case PARTY_OFFICE -> "VPTU";
            case COUNCIL_OFFICE -> "VP";
            case COMMITTEE_OFFICE -> "UBND";
        };
    }
}
