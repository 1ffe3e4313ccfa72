package vn.coordination.bench;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.petition.duplicate.BandIndex;
import vn.coordination.petition.duplicate.DuplicateSearch;
import vn.coordination.petition.duplicate.Marks;

/** The duplicate search with the application's own statements, beside one exact lookup of a hash. */
final class DuplicateLookup implements BandIndex {
    private final Connection connection;
    private final PetitionRows rows;

    DuplicateLookup(Connection connection, PetitionRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** The 95th percentile of a search for a letter that was sent a second time, in milliseconds. */
    double searchP95(int searches) throws SQLException {
        return p95(searches, number -> {
            Marks marks = rows.marks(PetitionRows.clues(number));
            long begin = System.nanoTime();
            boolean found = !new DuplicateSearch(this).like(marks, 0).rivals().isEmpty();
            double millis = (System.nanoTime() - begin) / 1e6;
            if (!found) {
                throw new IllegalStateException("letter " + number + " was not found again");
            }
            return millis;
        });
    }

    double exactP95(int lookups) throws SQLException {
        return p95(lookups, number -> {
            long[] bands = rows.marks(PetitionRows.clues(number)).bands();
            long begin = System.nanoTime();
            newest(new long[] {bands[0]}, 1);
            return (System.nanoTime() - begin) / 1e6;
        });
    }

    private interface Measured {
        double millis(int number) throws SQLException;
    }

    private double p95(int times, Measured measured) throws SQLException {
        double[] millis = new double[times];
        for (int i = -times / 5; i < times; i++) {
            double taken = measured.millis(Math.floorMod(i * 7919, rows.stored()));
            if (i >= 0) {
                millis[i] = taken;
            }
        }
        connection.commit();
        Arrays.sort(millis);
        return millis[times * 95 / 100];
    }

    @Override
    public List<Hit> newest(long[] bands, int perBand) {
        String each = "(select band, petition from petition_band where band = ? order by petition desc limit " + perBand
                + ")";
        List<Hit> hits = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(String.join(" union all ", Collections.nCopies(bands.length, each)))) {
            for (int i = 0; i < bands.length; i++) {
                select.setLong(i + 1, bands[i]);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    hits.add(new Hit(found.getLong(1), found.getLong(2)));
                }
            }
            return hits;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<Long, Marks> marks(Collection<Long> petitions) {
        Map<Long, Marks> marks = new HashMap<>();
        String sql = "select petition, sealed from petition_marks where petition in ("
                + String.join(", ", Collections.nCopies(Math.max(petitions.size(), 1), "?")) + ")";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int position = 1;
            for (long petition : petitions) {
                select.setLong(position++, petition);
            }
            if (petitions.isEmpty()) {
                return marks;
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    long petition = found.getLong(1);
                    marks.put(petition, Marks.ofBytes(PetitionRows.open(found.getString(2), petition)));
                }
            }
            return marks;
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
