package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/**
 * The control arm of {@link RivalBookingsIT}: the same pairs of overlapping but unequal times, but look first, then write,
 * without lock and constraint. It must double-book, and the very question that finds nothing there has to find it here.
 */
@ExtendWith(RunningCity.class)
class NaiveBookingsIT {
    private static final int PAIRS = 300;
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 1, 3);

    @Test
    @DisplayName("the control arm without lock and constraint double-books, so the race is real")
    void naive(City city) throws Exception {
        city.records()
                .change("create or replace table naive_claim (id bigint not null auto_increment primary key,"
                        + " resource varchar(20) not null, starts datetime not null, ends datetime not null)");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Void> one = threads.submit(booker(city, new Random(1), start));
            Future<Void> other = threads.submit(booker(city, new Random(2), start));
            one.get();
            other.get();
            assertThat(DoubleBookings.in(city.asOwner(), "naive_claim")).isPositive();
        } finally {
            threads.shutdownNow();
            city.records().change("drop table naive_claim");
        }
    }

    private static Callable<Void> booker(City city, Random random, CyclicBarrier start) {
        return () -> {
            try (Connection connection = city.asOwner()) {
                connection.setAutoCommit(false);
                for (int pair = 0; pair < PAIRS; pair++) {
                    LocalDateTime starts = FIRST_DAY.plusDays(pair).atTime(9, 5 * random.nextInt(12));
                    LocalDateTime ends = starts.plusMinutes(65 + 5L * random.nextInt(6));
                    start.await();
                    book(connection, starts, ends);
                }
            }
            return null;
        };
    }

    private static void book(Connection connection, LocalDateTime starts, LocalDateTime ends) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                        "select count(*) from naive_claim where resource = 'PERSON:1' and starts < ? and ends > ?");
                PreparedStatement write = connection.prepareStatement(
                        "insert into naive_claim (resource, starts, ends) values ('PERSON:1', ?, ?)")) {
            look.setObject(1, ends);
            look.setObject(2, starts);
            try (ResultSet taken = look.executeQuery()) {
                taken.next();
                if (taken.getLong(1) == 0) {
                    write.setObject(1, starts);
                    write.setObject(2, ends);
                    write.executeUpdate();
                }
            }
            connection.commit();
        }
    }
}
