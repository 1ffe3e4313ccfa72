package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import vn.coordination.audit.PartOf;
import vn.coordination.document.FileType;

/**
 * A scanned paper of a petition. Its content lies sealed in a file outside, because a hand gives a denouncer away (PT-35);
 * the name that the file had with the clerk is kept nowhere, because it often names who wrote. Never changed.
 */
@Entity
@PartOf(whole = Petition.class, by = "petition", key = "number")
@Table(name = "petition_scan")
public class PetitionScan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long petition;

    /** Within the petition, from 1. */
    @Column(updatable = false)
    private int number;

    /** The name of the file in the folder of scans, by chance. */
    @Column(updatable = false)
    private String file;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileType type;

    /** Bytes, before they were sealed. */
    @Column(updatable = false)
    private int size;

    /** Of the key under which the file is sealed, which is needed as long as the file. */
    @Column(updatable = false)
    private int keyNumber;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    protected PetitionScan() {}

    public PetitionScan(long petition, int number, FileType type, int size, long person, Instant at) {
        this.petition = petition;
        this.number = number;
        this.type = Objects.requireNonNull(type, "type");
        this.size = size;
        this.person = person;
        this.at = at;
    }

    /** Where it lies, and under which key. */
    public void store(String name, int key) {
        if (file != null) {
            throw new IllegalStateException("scan " + number + " of petition " + petition + " was stored before");
        }
        file = Objects.requireNonNull(name, "name");
        keyNumber = key;
    }

    public Long id() {
        return id;
    }

    public long petition() {
        return petition;
    }

    public int number() {
        return number;
    }

    public String file() {
        return file;
    }

    public FileType type() {
        return type;
    }

    public int size() {
        return size;
    }

    public long person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
