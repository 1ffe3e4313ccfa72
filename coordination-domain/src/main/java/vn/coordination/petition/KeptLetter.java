package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import vn.coordination.audit.Masked;
import vn.coordination.organisation.Office;
import vn.coordination.shared.City;

/** A letter as it went out. Never changed: another word is another letter. Its text is sealed, for it may name whom it is about. */
@MappedSuperclass
public abstract class KeptLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LetterKind kind;

    @Column(updatable = false)
    private Office office;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private int number;

    /** Number and symbol as printed. */
    @Column(updatable = false)
    private String symbol;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private long signer;

    @Column(updatable = false)
    private boolean namesWriter;

    /** Over both renderings. */
    @Column(updatable = false)
    private String digest;

    @Masked
    @Column(updatable = false)
    private String pdf;

    @Masked
    @Column(updatable = false)
    private String docx;

    protected KeptLetter() {}

    /** @param namesWriter it names who is shielded where its matter is a secret */
    protected KeptLetter(LetterKind kind, int number, String symbol, Doing doing, boolean namesWriter) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.office = doing.office();
        this.year = doing.at().atZone(City.ZONE).getYear();
        this.number = number;
        this.symbol = symbol;
        this.at = doing.at();
        this.signer = doing.person();
        this.namesWriter = namesWriter;
    }

    /** Its two renderings, sealed, and the digest of both as they were before. */
    public void print(String digestOfBoth, String sealedPdf, String sealedDocx) {
        if (pdf != null) {
            throw new IllegalStateException("letter " + symbol + " was printed before");
        }
        digest = digestOfBoth;
        pdf = sealedPdf;
        docx = sealedDocx;
    }

    public int number() {
        return number;
    }

    public Long id() {
        return id;
    }

    public LetterKind kind() {
        return kind;
    }

    public Office office() {
        return office;
    }

    public String symbol() {
        return symbol;
    }

    public Instant at() {
        return at;
    }

    public long signer() {
        return signer;
    }

    public boolean namesWriter() {
        return namesWriter;
    }

    public String digest() {
        return digest;
    }

    public String pdf() {
        return pdf;
    }

    public String docx() {
        return docx;
    }
}
