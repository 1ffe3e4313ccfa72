package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.coordination.conference.Arrangement;
import vn.coordination.conference.Conduct;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceTemplate;
import vn.coordination.conference.Sitting;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.rule.app.RuleBook;

/** Gives a conference its times and takes them from it, with all that hangs on them: all or nothing (MT-14). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceTimes {
    private ConferenceSlots slots;
    private Instance<GoesAlong> along;
    private Arrangements arrangements;
    private InvitedSooner invited;
    private ConferenceNews news;
    private RegulationGuard guard;
    private RuleBook book;

    protected ConferenceTimes() {}

    @Inject
    ConferenceTimes(
            ConferenceSlots slots,
            @Any Instance<GoesAlong> along,
            Arrangements arrangements,
            InvitedSooner invited,
            ConferenceNews news,
            RegulationGuard guard,
            RuleBook book) {
        this.slots = slots;
        this.along = along;
        this.arrangements = arrangements;
        this.invited = invited;
        this.news = news;
        this.guard = guard;
        this.book = book;
    }

    /**
     * Asks everything that is needed there before anything is touched; refused whole, with every answer.
     *
     * @param waivers of what is gated
     */
    void move(NewTimes times, ConferenceAct act, Conduct conduct, Collection<Waiver> waivers) {
        Conference conference = times.conference();
        List<Answer> answers = new ArrayList<>(slots.ask(times, conduct.note()));
        along.forEach(each -> answers.addAll(each.ask(times)));
        answers.addAll(invited.ask(times, conduct, waivers));
        requireGranted(answers, conference);
        Set<Long> told = news.moved(times, act);
        List<Sitting> sittings = slots.move(times, conduct.note());
        along.forEach(each -> each.move(times, conduct.note()));
        conference.move(act, conduct.telling(told), sittings, times.room(), due(sittings));
    }

    /** The same for who chairs it, where, in which form and how secretly; its days stay. */
    void rearrange(Conference conference, Arrangement how, Conduct conduct) {
        List<Answer> answers = new ArrayList<>(slots.ask(conference, how, conduct.note()));
        answers.addAll(arrangements.ask(conference, how, conduct));
        NewTimes times = NewTimes.in(conference, how.room());
        boolean elsewhere = how.room() != conference.room();
        if (elsewhere) {
            along.forEach(each -> answers.addAll(each.ask(times)));
        }
        requireGranted(answers, conference);
        Set<Long> told = news.rearranged(conference, how);
        slots.rearrange(conference, how, conduct.note());
        if (elsewhere) {
            along.forEach(each -> each.move(times, conduct.note()));
        }
        conference.rearrange(how, conduct.telling(told));
    }

    private void requireGranted(List<Answer> answers, Conference conference) {
        if (!answers.stream().allMatch(Answer::granted)) {
            throw guard.refuse(RuleCode.MT_14, answers, Conferences.subject(conference));
        }
    }

    /** Frees everything it holds. Nothing is deleted: number, reason, who did it and who was told stay. */
    void giveUp(Conference conference, ConferenceAct act, Conduct conduct) {
        free(conference, act, conduct.telling(news.calledOff(conference, act)));
    }

    /** The same because it was decided for another slot: it waits for another day. */
    void giveWay(Conference conference, Conduct conduct) {
        free(conference, ConferenceAct.POSTPONE, conduct.telling(news.displaced(conference)));
    }

    private void free(Conference conference, ConferenceAct act, Conduct conduct) {
        slots.giveUp(conference, conduct.note());
        if (act == ConferenceAct.CANCEL) {
            along.forEach(each -> each.cancel(conference, conduct.note()));
        } else {
            along.forEach(each -> each.postpone(conference, conduct.note()));
        }
        conference.perform(act, conduct);
    }

    /**
     * It was to begin and is not held: what it still holds is freed as if it were cancelled.
     *
     * @param present so few that it is not held
     */
    void fail(Conference conference, int present, Conduct conduct) {
        if (!conference.due(conduct.at())) {
            Argument beginning = Argument.instant(conference.first().beginning());
            throw guard.refuse(Breach.of(RuleCode.MT_07, "early", beginning), Conferences.subject(conference));
        }
        Set<Long> told = news.calledOff(conference, ConferenceAct.FAIL);
        slots.giveUpRest(conference, conduct);
        along.forEach(each -> each.cancel(conference, conduct.note()));
        conference.fail(present, conduct.telling(told));
    }

    /** Counted back in working days from the first sitting. */
    Function<ConferenceTemplate.Line, LocalDate> due(List<Sitting> sittings) {
        LocalDate first = sittings.get(0).hours().day();
        return line -> book.calendar().minusWorkingDays(first, line.workingDays());
    }
}
