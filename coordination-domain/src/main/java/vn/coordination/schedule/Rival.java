package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One slot that a conflict is about, and what both want. */
@Embeddable
public record Rival(
        @Column(name = "rival") long slot,
        @Column(name = "resource") String resource,
        @Column(name = "code") String code) {

    public Resource wanted() {
        return Resource.parse(resource);
    }
}
