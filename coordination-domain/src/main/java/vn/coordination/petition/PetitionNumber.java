package vn.coordination.petition;

import java.io.Serializable;
import vn.coordination.organisation.Office;

/** The one number of a petition, from the register of the office at which it arrived; it goes with it everywhere. */
public record PetitionNumber(Office office, int year, int number) implements Serializable {
    @Override
    public String toString() {
        return number + "/" + year + "-" + office.code();
    }
}
