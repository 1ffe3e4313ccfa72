package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Ground;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.Matter;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.app.DoAct;
import vn.coordination.petition.app.FollowUpService;
import vn.coordination.petition.app.OutcomeService;
import vn.coordination.petition.app.ScreeningService;
import vn.coordination.petition.app.TransferService;
import vn.coordination.petition.letter.app.IssueLetter;
import vn.coordination.petition.letter.app.LetterService;

/** Leads a petition of the demonstration from act to act, each by the colleague whose duty it is. */
@ApplicationScoped
class PetitionPath {
    private Hands hands;
    private StandingRepository standings;
    private ScreeningService screening;
    private TransferService transfers;
    private OutcomeService outcomes;
    private FollowUpService followUp;
    private LetterService letters;

    protected PetitionPath() {}

    @Inject
    PetitionPath(
            Hands hands,
            StandingRepository standings,
            ScreeningService screening,
            TransferService transfers,
            OutcomeService outcomes,
            FollowUpService followUp,
            LetterService letters) {
        this.hands = hands;
        this.standings = standings;
        this.screening = screening;
        this.transfers = transfers;
        this.outcomes = outcomes;
        this.followUp = followUp;
        this.letters = letters;
    }

    void follow(long petition, Table.Row row, Map<String, Long> people, LocalDate today) {
        for (String each : row.list("acts")) {
            String[] parts = each.split(":");
            PetitionAct act =
                    PetitionAct.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            take(new Step(petition, act, parts[parts.length - 1], row), people, today);
        }
    }

    /** @param word what stands behind the act: a ground or an office; the act itself when nothing does */
    private record Step(long petition, PetitionAct act, String word, Table.Row row) {
        DoAct command(int version) {
            return new DoAct(petition, version, ground(), Set.of(), "", "", false, false, false, false, false, null);
        }

        private Ground ground() {
            return switch (act) {
                case REFUSE -> Ground.valueOf(word);
                case SUSPEND -> Ground.EXPERTISE;
                default -> null;
            };
        }

        Classification found() {
            return new Classification(PetitionKind.valueOf(row.text("kind")), Matter.valueOf(row.text("matter")));
        }
    }

    private void take(Step step, Map<String, Long> people, LocalDate today) {
        StandingRepository.Standing standing = standings.of(step.petition());
        Office office = standing.acting();
        DoAct command = step.command(standing.version());
        Hand officer = hands.officer(office);
        switch (step.act()) {
            case ASSIGN -> officer.does(() -> screening.assign(command, people.get(officerOf(office))));
            case CLASSIFY -> officer.does(() -> screening.classify(command, step.found()));
            case CHECK_DUPLICATES -> officer.does(() -> screening.checkDuplicates(command));
            case ROUTE -> officer.does(() -> screening.act(command, step.act()));
            case TRANSFER -> officer.does(() -> transfers.transfer(command, Office.of(step.word())));
            case TAKE_OVER -> officer.does(() -> transfers.takeOver(command));
            case URGE -> hands.deputy(office).does(() -> letters.issue(urging(step)));
            case TELL, ENTER, CLOSE -> officer.does(() -> followUp.act(command, step.act()));
            default -> hands.deputy(office).does(() -> decide(step, command, today));
        }
    }

    private static IssueLetter urging(Step step) {
        return new IssueLetter(step.petition(), null, LetterKind.URGING, "", "");
    }

    private long decide(Step step, DoAct command, LocalDate today) {
        return switch (step.act()) {
            case FORWARD ->
                outcomes.forward(
                        command,
                        step.row().text("addressee"),
                        today.plusDays(step.row().number("answer_in")));
            case SUSPEND -> outcomes.suspend(command);
            default -> outcomes.act(command, step.act());
        };
    }

    private static String officerOf(Office office) {
        return office.code().toLowerCase(Locale.ROOT) + "_petitions";
    }
}
