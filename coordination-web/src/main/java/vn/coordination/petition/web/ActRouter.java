package vn.coordination.petition.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Locale;
import vn.coordination.organisation.Office;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.app.DoAct;
import vn.coordination.petition.app.FollowUpService;
import vn.coordination.petition.app.IntakeService;
import vn.coordination.petition.app.OutcomeService;
import vn.coordination.petition.app.ScreeningService;
import vn.coordination.petition.app.TransferService;

/** Which service does what is named in the address. */
@ApplicationScoped
class ActRouter {
    private IntakeService intake;
    private ScreeningService screening;
    private TransferService transfers;
    private OutcomeService outcomes;
    private FollowUpService followUp;

    protected ActRouter() {}

    @Inject
    ActRouter(
            IntakeService intake,
            ScreeningService screening,
            TransferService transfers,
            OutcomeService outcomes,
            FollowUpService followUp) {
        this.intake = intake;
        this.screening = screening;
        this.transfers = transfers;
        this.outcomes = outcomes;
        this.followUp = followUp;
    }

    long perform(String name, long id, JsonObject body) {
        DoAct command = PetitionJson.act(id, body);
        if (name.equals("rule-out")) {
            return screening.ruleOut(command, required(body, "other"));
        }
        PetitionAct act = act(name);
        return switch (act) {
            case REGISTER -> intake.register(command);
            case ASSIGN -> screening.assign(command, required(body, "officer"));
            case CLASSIFY -> screening.classify(command, PetitionJson.classification(body));
            case CHECK_DUPLICATES -> screening.checkDuplicates(command);
            case MERGE -> screening.merge(command, required(body, "other"));
            case FIND_INELIGIBLE, SPLIT_UP, ROUTE -> screening.act(command, act);
            case TRANSFER -> transfers.transfer(command, Office.of(body.getString("to", "")));
            case TAKE_OVER -> transfers.takeOver(command);
            case SEND_BACK -> transfers.sendBack(command);
            case FORWARD ->
                outcomes.forward(
                        command, body.getString("to", ""), PetitionJson.value(body, "answerDue", LocalDate::parse));
            case EXTEND -> outcomes.extend(command);
            case SUSPEND -> outcomes.suspend(command);
            case RESUME -> outcomes.resume(command);
            case REOPEN -> followUp.reopen(command);
            case TELL, REPORT, RETURN_ORIGINALS, ENTER, ANSWER, URGE, CLOSE, ARCHIVE -> followUp.act(command, act);
            default -> outcomes.act(command, act);
        };
    }

    private static PetitionAct act(String name) {
        try {
            return PetitionAct.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException("no such act: " + name, unknown);
        }
    }

    private static long required(JsonObject body, String name) {
        Long number = PetitionJson.number(body, name);
        if (number == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return number;
    }
}
