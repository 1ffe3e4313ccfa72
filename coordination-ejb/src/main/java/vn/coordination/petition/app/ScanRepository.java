package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.coordination.petition.PetitionScan;

/**
 * Scans: the file first, then its row. What is rolled back takes its file along; a file that a kill leaves behind without a
 * row is harmless, for it is sealed and nothing leads to it. Nothing sweeps the folder: after a restored backup a sweep would
 * take files whose rows may still come back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ScanRepository {
    private final EntityManager entities;
    private final IdentityVault vault;
    private final ScanFolder folder;
    private final TransactionSynchronizationRegistry transactions;

    protected ScanRepository() {
        this(null, null, null, null);
    }

    @Inject
    ScanRepository(
            EntityManager entities,
            IdentityVault vault,
            ScanFolder folder,
            TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.vault = vault;
        this.folder = folder;
        this.transactions = transactions;
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
        String sealed = vault.seal(content, Place.ofScan(scan.petition(), scan.number()));
        String file = folder.write(sealed);
        transactions.registerInterposedSynchronization(new TakenBack(file));
        scan.store(file, IdentityVault.number(sealed));
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
        return vault.bytes(folder.read(scan.file()), Place.ofScan(scan.petition(), scan.number()));
    }

    private final class TakenBack implements Synchronization {
        private final String file;

        TakenBack(String file) {
            this.file = file;
        }

        @Override
        public void beforeCompletion() {
            // the file is there already
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_ROLLEDBACK) {
                folder.delete(file);
            }
        }
    }
}
