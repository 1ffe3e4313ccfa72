package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

/** The control arm of {@link RivalBookingsIT}: look first, then write, without lock and constraint. It must fail. */
@ExtendWith(RunningCity.class)
class NaiveBookingsIT {
    private static final int PAIRS = 300;

    @Test
    @DisplayName("the control arm without lock and constraint double-books, so the race is real")
    void naive(City city) throws Exception {
        city.records().change("create or replace table naive_claim (pair int not null, office char(2) not null)");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Void> one = threads.submit(booker(city, "PO", start));
            Future<Void> other = threads.submit(booker(city, "CO", start));
            one.get();
            other.get();
            assertThat(doubled(city)).isPositive();
        } finally {
            threads.shutdownNow();
            city.records().change("drop table naive_claim");
        }
    }

    private static Callable<Void> booker(City city, String office, CyclicBarrier start) {
        return () -> {
            try (Connection connection = city.asOwner()) {
                connection.setAutoCommit(false);
                for (int pair = 0; pair < PAIRS; pair++) {
                    start.await();
                    book(connection, pair, office);
                }
            }
            return null;
        };
    }

    private static void book(Connection connection, int pair, String office) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement("select count(*) from naive_claim where pair = ?");
                PreparedStatement write = connection.prepareStatement("insert into naive_claim values (?, ?)")) {
            look.setInt(1, pair);
            try (ResultSet taken = look.executeQuery()) {
                taken.next();
                if (taken.getLong(1) == 0) {
                    write.setInt(1, pair);
                    write.setString(2, office);
                    write.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private static long doubled(City city) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from"
                        + " (select pair from naive_claim group by pair having count(*) > 1) doubled")) {
            count.next();
            return count.getLong(1);
        }
    }
}
