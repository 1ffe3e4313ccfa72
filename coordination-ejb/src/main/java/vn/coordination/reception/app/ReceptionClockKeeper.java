package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.reception.DutyFacts;
import vn.coordination.reception.ReceptionClocks;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.reception.ReceptionDuty;
import vn.coordination.reception.Visit;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Brings the clocks of days, visits and duties to what these are now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceptionClockKeeper {
    private final ReceptionRepository records;
    private final Deadlines deadlines;
    private final RuleBook book;
    private final Clock clock;

    protected ReceptionClockKeeper() {
        this(null, null, null, null);
    }

    @Inject
    ReceptionClockKeeper(ReceptionRepository records, Deadlines deadlines, RuleBook book, Clock clock) {
        this.records = records;
        this.deadlines = deadlines;
        this.book = book;
        this.clock = clock;
    }

    void keep(ReceptionDay day) {
        Owing owing = owing(Subject.of(ReceptionDay.class, day.id()), day.office());
        ReceptionClocks.OF_A_DAY.forEach(each -> deadlines.keep(each, day.facts(), owing));
    }

    void keep(Visit visit) {
        Owing owing = owing(Subject.of(Visit.class, visit.id()), visit.office());
        deadlines.keep(ReceptionClocks.NOTICE_OF_REFUSAL, visit.facts(), owing);
    }

    /** The duty's clock of this month and of the two before; a day that is entered late still counts. */
    void keep(ReceptionDuty duty) {
        YearMonth now = YearMonth.from(clock.instant().atZone(City.ZONE));
        for (YearMonth month : List.of(now.minusMonths(2), now.minusMonths(1), now)) {
            if (duty.begins(month)) {
                // every month is a matter of its own: a new one does not take the place of one that was missed
                Subject subject = Subject.of(ReceptionDuty.class, duty.id() + "-" + month);
                deadlines.keep(ReceptionClocks.MONTH, facts(duty, month), owing(subject, duty.office()));
            }
        }
    }

    private DutyFacts facts(ReceptionDuty duty, YearMonth month) {
        List<Instant> held = records.held(duty.person(), month).stream()
                .map(day -> day.time().beginning())
                .toList();
        int owed = book.parametersAsOf(month.atDay(1)).count(ParameterKey.PT_50_CITY);
        return new DutyFacts(month, owed, held, duty.over(month, clock.instant()));
    }

    private static Owing owing(Subject subject, Office office) {
        return new Owing(subject, office, null, null);
    }
}
