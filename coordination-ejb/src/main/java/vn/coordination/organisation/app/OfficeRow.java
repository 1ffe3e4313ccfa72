package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.OfficeCard;
import vn.coordination.organisation.Validity;

/** One of the three offices as it is on its days. */
public record OfficeRow(
        long id, Office office, Names names, String badge, String contact, String phone, Validity validity, int version)
        implements Serializable {
    static OfficeRow of(OfficeCard card) {
        return new OfficeRow(
                card.id(),
                card.office(),
                card.names(),
                card.badge(),
                card.contact(),
                card.phone(),
                card.validity(),
                card.version());
    }
}
