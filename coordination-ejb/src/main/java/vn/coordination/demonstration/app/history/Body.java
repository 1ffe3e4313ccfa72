package vn.coordination.demonstration.app.history;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.demonstration.app.history.PastPetition.Fate;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.petition.PetitionKind;

/** A body that people write to, with what it reports for the years before: so many petitions, so many letters about them. */
enum Body {
    /** Some of what it reports it has in common with the Council: {@link #IN_COMMON}. */
    PARTY(
            Office.PARTY_OFFICE,
            Channels.ALL,
            new Amounts(Targets.PARTY_PETITIONS - Body.IN_COMMON, 21, Targets.PARTY_LETTERS),
            new Together(10, 2)),
    COUNCIL(
            Office.COUNCIL_OFFICE,
            Channels.ALL,
            new Amounts(Targets.COUNCIL_PETITIONS, 33, Targets.COUNCIL_DOCUMENTS),
            new Together(3, 4)),
    /** By post and from meetings with voters, as it reports them. */
    DELEGATION(
            Office.COUNCIL_OFFICE,
            List.of(Channel.POST, Channel.POST, Channel.VOTER_MEETING),
            new Amounts(Targets.DELEGATION_PETITIONS, 17, 60),
            new Together(6, 3)),
    /** Handed over at the desk: not what the Delegation reports. */
    DELEGATION_AT_DESK(Office.COUNCIL_OFFICE, List.of(Channel.DESK), new Amounts(40, 0, 0), Together.NEVER);

    /** Petitions that came to the Party Office too, and went on in the Council's dossier. */
    static final int IN_COMMON = 25;

    private final Office office;
    private final List<Channel> channels;
    private final Amounts amounts;
    private final Together together;

    Body(Office office, List<Channel> channels, Amounts amounts, Together together) {
        this.office = office;
        this.channels = channels;
        this.amounts = amounts;
        this.together = together;
    }

    /** @param duplicates besides, each of them merged into an earlier one */
    record Amounts(int petitions, int duplicates, int letters) {}

    /** One letter in so many deals with up to so many petitions more. */
    record Together(int oneIn, int more) {
        static final Together NEVER = new Together(1, 0);

        int draw(Draw draw) {
            return more > 0 && draw.onceIn(oneIn) ? draw.between(1, more) : 0;
        }
    }

    Amounts amounts() {
        return amounts;
    }

    Together together() {
        return together;
    }

    Office office() {
        return office;
    }

    boolean delegation() {
        return this == DELEGATION || this == DELEGATION_AT_DESK;
    }

    PastPetition draw(Draw draw, LocalDate day) {
        String ward = Names.ward(draw.between(0, Names.wards() - 1));
        String place = "tổ " + draw.between(1, 40) + ", " + ward;
        return new PastPetition(
                office,
                delegation(),
                draw.of(channels),
                day,
                Names.person(draw),
                "số " + draw.between(1, 300) + " ngõ " + draw.between(1, 90) + ", " + place,
                "UBND " + ward,
                Addressees.matter(draw, place),
                draw.onceIn(2) ? PetitionKind.RECOMMENDATION : PetitionKind.REFLECTION,
                draw.onceIn(40) ? Fate.WITHDRAWN : Fate.GUIDED,
                -1);
    }

    private static final class Channels {
        static final List<Channel> ALL = List.of(Channel.POST, Channel.POST, Channel.POST, Channel.BOX, Channel.DESK);
    }
}
