package vn.coordination.petition.scan.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.coordination.document.app.SealedFile;
import vn.coordination.document.app.SealedFiles;
import vn.coordination.petition.PetitionScan;
import vn.coordination.petition.seal.app.Place;

/** Scans: their rows, and what they show in sealed files. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ScanRepository {
    private final EntityManager entities;
    private final SealedFiles files;

    protected ScanRepository() {
        this(null, null);
    }

    @Inject
    ScanRepository(EntityManager entities, SealedFiles files) {
        this.entities = entities;
        this.files = files;
    }

    /** The last number given; whoever else adds one to the petition waits until this transaction has ended. */
    int last(long petition) {
        entities.createNativeQuery("select id from petition where id = :petition for update")
                .setParameter("petition", petition)
                .getResultList();
        return entities.createQuery(
                        "select coalesce(max(s.number), 0) from PetitionScan s where s.petition = :petition",
                        Integer.class)
                .setParameter("petition", petition)
                .getSingleResult();
    }

    void add(PetitionScan scan, byte[] content) {
        SealedFile file = files.write(content, place(scan));
        scan.store(file.name(), file.key());
        entities.persist(scan);
        entities.flush();
    }

    Optional<PetitionScan> find(long petition, int number) {
        return entities.createQuery(
                        "select s from PetitionScan s where s.petition = :petition and s.number = :number",
                        PetitionScan.class)
                .setParameter("petition", petition)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    byte[] content(PetitionScan scan) {
        return files.read(scan.file(), place(scan));
    }

    private static byte[] place(PetitionScan scan) {
        return Place.ofScan(scan.petition(), scan.number()).bytes();
    }
}
