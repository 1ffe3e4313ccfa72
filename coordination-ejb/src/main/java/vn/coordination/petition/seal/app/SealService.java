package vn.coordination.petition.seal.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.coordination.identity.Role;

/** Brings what is sealed under an earlier key under the one that seals now, a little in each transaction. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class SealService {
    private static final int AT_ONCE = 200;

    private final SealRepository seals;
    private final IdentityVault vault;

    protected SealService() {
        this(null, null);
    }

    @Inject
    public SealService(SealRepository seals, IdentityVault vault) {
        this.seals = seals;
        this.vault = vault;
    }

    /** @return whether there may be more */
    public boolean renewSome() {
        boolean more = false;
        for (SealedTable table : seals.tables()) {
            more |= renewSome(table);
        }
        return more;
    }

    private boolean renewSome(SealedTable table) {
        List<SealRepository.SealedRow> outdated = seals.outdated(table, vault.current(), AT_ONCE);
        outdated.forEach(row -> seals.replace(table, row.place(), vault.renewed(row.content(), row.place())));
        return outdated.size() == AT_ONCE;
    }
}
