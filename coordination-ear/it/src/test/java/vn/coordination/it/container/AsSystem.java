package vn.coordination.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Calls services as jobs do. */
@Stateless
@RunAs("SYSTEM")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSystem {
    public <T> T call(Supplier<T> serviceCall) {
        return serviceCall.get();
    }
}
