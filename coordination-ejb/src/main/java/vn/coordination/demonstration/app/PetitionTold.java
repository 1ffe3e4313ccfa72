package vn.coordination.demonstration.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.demonstration.app.history.PastPetition;
import vn.coordination.petition.Arrival;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.Identity;
import vn.coordination.petition.Papers;
import vn.coordination.petition.ReceivePetition;
import vn.coordination.shared.City;
import vn.coordination.shared.WorkingCalendar;

/**
 * A petition that is being told.
 *
 * @param place among those of its week; no two are dealt with in the same minute
 * @param officer of its office, who works on it
 * @param deputy of its office, who says what becomes of it
 */
record PetitionTold(PastPetition petition, int place, WorkingCalendar calendar, Hand officer, Hand deputy) {
    private static final int MINUTES = 60;

    /** So many working days after its arrival. */
    Instant at(int workingDays, int hour) {
        return day(workingDays)
                .atTime(LocalTime.of(hour, place % MINUTES))
                .atZone(City.ZONE)
                .toInstant();
    }

    LocalDate day(int workingDays) {
        return calendar.plusWorkingDays(petition.arrived(), workingDays);
    }

    ReceivePetition command() {
        return new ReceivePetition(
                        new Arrival(petition.channel(), petition.arrived(), "", false),
                        true,
                        List.of(new Identity(petition.writer(), petition.address(), "", "")),
                        Crowd.ONE,
                        petition.target(),
                        petition.summary(),
                        Papers.NONE,
                        1,
                        null)
                .forDelegation(petition.delegation());
    }
}
