package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A letter about a petition. */
@Entity
@Table(name = "petition_letter")
public class IssuedLetter extends KeptLetter {
    @Column(updatable = false)
    private long petition;

    protected IssuedLetter() {}

    public IssuedLetter(
            Petition petition, LetterKind kind, int number, String symbol, Doing doing, boolean namesWriter) {
        super(kind, number, symbol, doing, namesWriter);
        this.petition = petition.id();
    }

    public long petition() {
        return petition;
    }
}
