package vn.coordination.coordination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** An office refused or failed to coordinate (CM-07): told by any office, with the reason, and never changed after. */
@Entity
@Table(name = "shortcoming")
public class Shortcoming {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Office office;
    private Office toldByOffice;
    private long toldBy;

    @Enumerated(EnumType.STRING)
    private ShortcomingKind kind;

    private int area;
    private LocalDate day;
    private String matter;
    private String reason;
    private Instant toldAt;

    protected Shortcoming() {}

    public Shortcoming(TellShortcoming told, Office toldByOffice, long toldBy, Instant toldAt) {
        this.office = Objects.requireNonNull(told.office(), "office");
        this.kind = Objects.requireNonNull(told.kind(), "kind");
        this.area = told.area();
        this.day = Objects.requireNonNull(told.day(), "day");
        this.matter = Text.required(told.matter(), "matter");
        this.reason = Text.required(told.reason(), "reason");
        this.toldByOffice = Objects.requireNonNull(toldByOffice, "toldByOffice");
        this.toldBy = toldBy;
        this.toldAt = Objects.requireNonNull(toldAt, "toldAt");
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public Office toldByOffice() {
        return toldByOffice;
    }

    public long toldBy() {
        return toldBy;
    }

    public ShortcomingKind kind() {
        return kind;
    }

    public int area() {
        return area;
    }

    public LocalDate day() {
        return day;
    }

    public String matter() {
        return matter;
    }

    public String reason() {
        return reason;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
