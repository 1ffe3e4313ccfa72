package vn.coordination.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Calls queries with the role of an auditor. */
@Stateless
@RunAs("AUDITOR")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsAuditor {
    public <T> T call(Supplier<T> serviceCall) {
        return serviceCall.get();
    }
}
