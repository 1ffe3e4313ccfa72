package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.ToLongFunction;
import vn.coordination.demonstration.app.history.PastPetition.Fate;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Matter;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.app.DoAct;
import vn.coordination.petition.app.FollowUpService;
import vn.coordination.petition.app.IntakeService;
import vn.coordination.petition.app.OutcomeService;
import vn.coordination.petition.app.ScreeningService;

/** Tells what became of a petition of the past, act by act, each in time and by whose duty it was. */
@ApplicationScoped
class PetitionTeller {
    private static final int ANSWER_IN_DAYS = 30;

    private PastActs acts;
    private IntakeService intake;
    private ScreeningService screening;
    private OutcomeService outcomes;
    private FollowUpService followUp;
    private HistoryRepository records;

    protected PetitionTeller() {}

    @Inject
    PetitionTeller(
            PastActs acts,
            IntakeService intake,
            ScreeningService screening,
            OutcomeService outcomes,
            FollowUpService followUp,
            HistoryRepository records) {
        this.acts = acts;
        this.intake = intake;
        this.screening = screening;
        this.outcomes = outcomes;
        this.followUp = followUp;
        this.records = records;
    }

    /**
     * From its arrival to what was said of it.
     *
     * @param original the petition that it repeats; null = none
     * @return its id
     */
    long decide(PetitionTold told, Long original, long officer) {
        long id = acts.does(told.at(0, 8), told.officer(), () -> intake.enter(told.command()));
        does(id, told.at(0, 14), told.officer(), "", command -> screening.assign(command, officer));
        Classification found = new Classification(told.petition().kind(), Matter.EVERYTHING_ELSE);
        does(id, told.at(1, 8), told.officer(), "", command -> screening.classify(command, found));
        does(id, told.at(1, 9), told.officer(), "", screening::checkDuplicates);
        ruleOut(id, told, original);
        does(id, told.at(1, 14), told.officer(), "", command -> followUp.act(command, PetitionAct.ENTER));
        switch (told.petition().fate()) {
            case MERGED ->
                does(
                        id,
                        told.at(1, 15),
                        told.officer(),
                        "Cùng người viết, cùng nội dung",
                        command -> screening.merge(command, original));
            case WITHDRAWN ->
                does(
                        id,
                        told.at(3, 9),
                        told.deputy(),
                        "Đơn xin rút của người viết",
                        command -> outcomes.withdraw(written(command)));
            case FORWARDED -> {
                route(id, told);
                does(
                        id,
                        told.at(3, 9),
                        told.deputy(),
                        "",
                        command -> outcomes.forward(
                                command, told.petition().target(), told.day(0).plusDays(ANSWER_IN_DAYS)));
            }
            case GUIDED -> {
                route(id, told);
                does(id, told.at(3, 9), told.deputy(), "", command -> outcomes.act(command, PetitionAct.GUIDE));
            }
        }
        return id;
    }

    private void ruleOut(long id, PetitionTold told, Long original) {
        for (long rival : records.rivals(id)) {
            if (original == null || rival != original) {
                does(
                        id,
                        told.at(1, 10),
                        told.officer(),
                        "Khác người viết, khác vụ việc",
                        command -> screening.ruleOut(command, rival));
            }
        }
    }

    private void route(long id, PetitionTold told) {
        does(id, told.at(1, 15), told.officer(), "", command -> screening.act(command, PetitionAct.ROUTE));
    }

    /** A withdrawal is in writing (PT-43). */
    private static DoAct written(DoAct command) {
        return new DoAct(
                command.petition(),
                command.version(),
                null,
                command.criteria(),
                command.note(),
                "",
                false,
                true,
                true,
                false,
                false,
                null);
    }

    /** Whoever wrote is told, the body answers where it was sent on, and the file is closed. */
    void finish(long id, PetitionTold told) {
        act(id, told.at(4, 9), told, PetitionAct.TELL);
        int last = 6;
        if (told.petition().fate() == Fate.FORWARDED) {
            act(id, told.at(12, 9), told, PetitionAct.ANSWER);
            act(id, told.at(13, 9), told, PetitionAct.TELL);
            last = 14;
        }
        act(id, told.at(last, 15), told, PetitionAct.CLOSE);
    }

    private void act(long id, Instant when, PetitionTold told, PetitionAct act) {
        does(id, when, told.officer(), "", command -> followUp.act(command, act));
    }

    private void does(long id, Instant when, Hand who, String note, ToLongFunction<DoAct> act) {
        acts.does(when, who, () -> act.applyAsLong(new DoAct(id, records.version(Petition.class, id), note)));
    }
}
