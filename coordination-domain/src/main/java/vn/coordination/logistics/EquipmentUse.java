package vn.coordination.logistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/**
 * What is claimed of one kind of equipment, held against how much there is: at no moment are more pieces claimed than there are
 * (FL-02).
 *
 * @param claims of others, in any order
 */
public record EquipmentUse(CountedEquipment equipment, Collection<Claim> claims) {
    /** So many pieces are taken for that time; what touches it is not in its way. */
    public record Claim(TimeSlot span, int pieces) {}

    /** What stands against so many more pieces at that time. */
    public Optional<Breach> against(int wanted, TimeSlot span) {
        int free = free(span);
        return free >= wanted
                ? Optional.empty()
                : Optional.of(Breach.of(
                                RuleCode.FL_02,
                                "stock",
                                Argument.equipment(equipment.id()),
                                Argument.number(Math.max(free, 0)),
                                Argument.number(wanted),
                                Argument.span(span),
                                Argument.office(equipment.office().code()))
                        .at("quantity"));
    }

    /** The fewest pieces that nobody has claimed at any moment of that time; below none when there are too few already. */
    public int free(TimeSlot span) {
        return moments(span)
                .mapToInt(moment -> equipment.pieces(moment.atZone(City.ZONE).toLocalDate()) - claimed(moment))
                .min()
                .orElseThrow();
    }

    private int claimed(Instant moment) {
        return claims.stream()
                .filter(claim -> !moment.isBefore(claim.span().start())
                        && moment.isBefore(claim.span().end()))
                .mapToInt(Claim::pieces)
                .sum();
    }

    /** When something changes: at its beginning, where another claim begins, and where a day does. */
    private Stream<Instant> moments(TimeSlot span) {
        ZonedDateTime first = span.start().atZone(City.ZONE);
        LocalDate last = span.end().atZone(City.ZONE).toLocalDate();
        Stream<Instant> midnights = first.toLocalDate()
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .map(day -> day.atStartOfDay(City.ZONE).toInstant());
        Stream<Instant> begins = claims.stream().map(claim -> claim.span().start());
        return Stream.concat(
                Stream.of(span.start()),
                Stream.concat(midnights, begins)
                        .filter(moment -> moment.isAfter(span.start()) && moment.isBefore(span.end())));
    }
}
