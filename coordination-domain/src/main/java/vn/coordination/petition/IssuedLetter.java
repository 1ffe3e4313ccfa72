package vn.coordination.petition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** A letter about a petition. */
@Entity
@Table(name = "petition_letter")
public class IssuedLetter extends KeptLetter {
    @Column(updatable = false)
    private long petition;

    /** Further petitions that the same document deals with; each finds it among its letters. */
    @ElementCollection
    @CollectionTable(name = "petition_letter_also", joinColumns = @JoinColumn(name = "letter"))
    @Column(name = "petition")
    private Set<Long> also = new HashSet<>();

    protected IssuedLetter() {}

    public IssuedLetter(
            Petition petition, LetterKind kind, int number, String symbol, Doing doing, boolean namesWriter) {
        super(kind, number, symbol, doing, namesWriter);
        this.petition = petition.id();
    }

    /** One that may name its writer is for him alone. */
    public void dealWith(Petition other) {
        if (namesWriter() || other.id() == petition) {
            throw new IllegalArgumentException("letter " + symbol() + " deals with petition " + petition + " alone");
        }
        also.add(other.id());
    }

    public Set<Long> also() {
        return Set.copyOf(also);
    }

    public long petition() {
        return petition;
    }
}
