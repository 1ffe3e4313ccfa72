package vn.coordination.petition.counted.app;

import java.io.Serializable;
import vn.coordination.petition.PetitionKind;

/**
 * A line of the inspectorate's balance: opening + received = processed + carried.
 *
 * @param kind as it is now; null = not classified
 * @param carried open at the end of the period
 */
public record BalanceRow(PetitionKind kind, long opening, long received, long processed, long carried)
        implements Serializable {
    public BalanceRow plus(BalanceRow other) {
        return new BalanceRow(
                null,
                opening + other.opening,
                received + other.received,
                processed + other.processed,
                carried + other.carried);
    }
}
