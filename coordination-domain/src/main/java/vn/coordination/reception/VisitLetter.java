package vn.coordination.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.coordination.petition.Doing;
import vn.coordination.petition.KeptLetter;
import vn.coordination.petition.LetterKind;

/** A notice or a receipt that was given to somebody who came and handed no petition in. */
@Entity
@Table(name = "visit_letter")
public class VisitLetter extends KeptLetter {
    @Column(updatable = false)
    private long visit;

    protected VisitLetter() {}

    public VisitLetter(Visit visit, LetterKind kind, int number, String symbol, Doing doing) {
        super(kind, number, symbol, doing, true);
        this.visit = visit.id();
    }

    public long visit() {
        return visit;
    }
}
