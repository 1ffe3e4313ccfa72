package vn.coordination.petition.book.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.petition.Channel;
import vn.coordination.petition.Matter;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.PetitionState;

/**
 * A petition as the register of an office lists it. Nobody who wrote one is named, shielded or not.
 *
 * @param booked when this office wrote it into its book last: registered, taken over or reopened
 * @param kind null while it is not classified, as is the matter
 * @param lead number of the petition whose dossier it has joined; empty = it leads its own
 * @param officer name; null = none yet
 * @param outcome what became of it; null = that is not said yet, as are the day and the document
 * @param limit the day on which the next of its clocks is due; null = none runs
 */
public record BookRow(
        long id,
        String number,
        LocalDate arrived,
        LocalDate booked,
        Channel channel,
        String forwarder,
        int persons,
        PetitionKind kind,
        Matter matter,
        String target,
        int level,
        String lead,
        String summary,
        String officer,
        PetitionState state,
        PetitionState outcome,
        LocalDate outcomeOn,
        String document,
        String addressee,
        LocalDate answerDue,
        LocalDate limit,
        LocalDate closed)
        implements Serializable {}
