package vn.coordination.identity.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/** Who may act for whom, past authorities included. */
public record MandateRow(
        long id,
        long grantor,
        String grantorName,
        long holder,
        String holderName,
        Office office,
        String instrument,
        Validity validity,
        LocalDate revokedOn,
        boolean holds,
        boolean revocable,
        int version)
        implements Serializable {}
