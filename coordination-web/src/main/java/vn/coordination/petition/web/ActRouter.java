package vn.coordination.petition.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Locale;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.app.DoAct;
import vn.coordination.petition.app.FollowUpService;
import vn.coordination.petition.app.IntakeService;
import vn.coordination.petition.app.OutcomeService;
import vn.coordination.petition.app.ScreeningService;
import vn.coordination.petition.app.SupervisionService;
import vn.coordination.petition.app.TransferService;

/** Which service does what is named in the address. */
@ApplicationScoped
class ActRouter {
    /** No act of the state machine: it leads the petition nowhere. */
    static final String RULE_OUT = "rule-out";

    private IntakeService intake;
    private ScreeningService screening;
    private TransferService transfers;
    private OutcomeService outcomes;
    private FollowUpService followUp;
    private SupervisionService supervision;

    protected ActRouter() {}

    @Inject
    ActRouter(
            IntakeService intake,
            ScreeningService screening,
            TransferService transfers,
            OutcomeService outcomes,
            FollowUpService followUp,
            SupervisionService supervision) {
        this.intake = intake;
        this.screening = screening;
        this.transfers = transfers;
        this.outcomes = outcomes;
        this.followUp = followUp;
        this.supervision = supervision;
    }

    /**
     * @param name of the act, in small letters with hyphens
     * @return id of the petition
     */
    long perform(String name, DoAct command, ActDetails details) {
        if (name.equals(RULE_OUT)) {
            return screening.ruleOut(command, details.other());
        }
        if (name.equals("reassign")) {
            return screening.reassign(command, details.officer());
        }
        PetitionAct act = act(name);
        return switch (act) {
            case REGISTER -> intake.register(command);
            case ASSIGN -> screening.assign(command, details.officer());
            case CLASSIFY -> screening.classify(command, details.classification());
            case CHECK_DUPLICATES -> screening.checkDuplicates(command);
            case MERGE -> screening.merge(command, details.other());
            case FIND_INELIGIBLE -> screening.findIneligible(command, details.lacking());
            case SPLIT_UP, ROUTE -> screening.act(command, act);
            case TRANSFER -> transfers.transfer(command, details.to());
            case TAKE_OVER -> transfers.takeOver(command);
            case SEND_BACK -> transfers.sendBack(command);
            case FORWARD -> outcomes.forward(command, details.addressee(), details.answerDue());
            case WITHDRAW -> outcomes.withdraw(command);
            case EXTEND -> outcomes.extend(command);
            case SUSPEND -> outcomes.suspend(command);
            case RESUME -> outcomes.resume(command);
            case REOPEN -> followUp.reopen(command);
            case REVIEW, ASK_REPORT -> supervision.act(command, act);
            case DECIDE_DESTRUCTION -> supervision.decideDestruction(command);
            case RAISE_ALARM -> followUp.raiseAlarm(command);
            case TELL,
                    REPORT,
                    RETURN_ORIGINALS,
                    ENTER,
                    ANSWER,
                    REPORT_TO_CHAIR,
                    NOTIFY_DIALOGUE,
                    PUBLISH,
                    GIVE_REPORT,
                    HAND_TO_INVESTIGATORS,
                    TAKE_MEASURES,
                    CLOSE,
                    ARCHIVE,
                    DESTROY -> followUp.act(command, act);
            default -> outcomes.act(command, act);
        };
    }

    /** In small letters with hyphens, as addresses write it. */
    static String name(PetitionAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PetitionAct act(String name) {
        try {
            return PetitionAct.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException("no such act: " + name, unknown);
        }
    }
}
