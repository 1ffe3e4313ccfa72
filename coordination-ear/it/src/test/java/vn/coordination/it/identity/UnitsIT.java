package vn.coordination.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** The administrative units that the migrations bring. */
@ExtendWith(RunningCity.class)
class UnitsIT {
    private static final String ON = " valid_from <= '%1$s' and (valid_to is null or valid_to >= '%1$s')";
    private static final String DISTRICTS = "kind in ('URBAN_DISTRICT', 'RURAL_DISTRICT', 'DISTRICT_TOWN')";

    @Test
    @DisplayName("30 districts with 526 wards until 30 June 2025, 126 wards and communes since")
    void counts(City city) throws SQLException {
        String before = ON.formatted("2025-06-30");
        String after = ON.formatted("2025-07-01");
        assertThat(count(city, DISTRICTS + " and" + before)).isEqualTo(30);
        assertThat(count(city, "not " + DISTRICTS + " and" + before)).isEqualTo(526);
        assertThat(count(city, DISTRICTS + " and" + after)).isZero();
        assertThat(count(city, "kind = 'WARD' and" + after)).isEqualTo(51);
        assertThat(count(city, "kind = 'COMMUNE' and" + after)).isEqualTo(75);
    }

    @Test
    @DisplayName("all 126 new codes are old ones, most of them under another name, and every ward has its district")
    void codes(City city) throws SQLException {
        String pair = " from unit n join unit o on o.code = n.code and o.valid_from < n.valid_from";
        assertThat(query(city, "select count(*)" + pair)).isEqualTo(126);
        assertThat(query(city, "select count(*)" + pair + " where o.name <> n.name or o.kind <> n.kind"))
                .isBetween(100, 126);
        assertThat(query(
                        city,
                        "select count(*) from unit w join unit d on d.code = w.parent_code"
                                + " and d.valid_from = w.valid_from"))
                .isEqualTo(526);
    }

    private static int count(City city, String condition) throws SQLException {
        return query(city, "select count(*) from unit where " + condition);
    }

    private static int query(City city, String sql) throws SQLException {
        try (Connection connection = city.asApplication();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
