package vn.coordination.petition.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.PetitionState;

/**
 * A petition as lists show it; nobody's name but the officer's.
 *
 * @param number empty while it has none
 * @param boundFor the office it is on its way to; null = none
 * @param kind null while it is not classified
 * @param officer name; null = none yet
 * @param due when the next of its clocks is due; null = none runs
 * @param rivals possible duplicates that nobody has decided on
 */
public record PetitionLine(
        long id,
        String number,
        Office office,
        Office boundFor,
        LocalDate arrived,
        Channel channel,
        PetitionKind kind,
        PetitionState state,
        String target,
        String summary,
        String officer,
        int persons,
        Instant due,
        long rivals)
        implements Serializable {}
