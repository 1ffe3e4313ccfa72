package vn.coordination.document.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import vn.coordination.shared.app.Vault;

/**
 * Files of records: the file first, then its row. What is rolled back takes its file along; a file that a kill leaves behind
 * without a row is harmless, for it is sealed and nothing leads to it. Nothing sweeps the folder: after a restored backup a
 * sweep would take files whose rows may still come back.
 */
@ApplicationScoped
public class SealedFiles {
    private final Vault vault;
    private final FileFolder folder;
    private final TransactionSynchronizationRegistry transactions;

    protected SealedFiles() {
        this(null, null, null);
    }

    @Inject
    SealedFiles(Vault vault, FileFolder folder, TransactionSynchronizationRegistry transactions) {
        this.vault = vault;
        this.folder = folder;
        this.transactions = transactions;
    }

    /** @param place of its row: the file of another one does not open there */
    @Transactional(Transactional.TxType.MANDATORY)
    public SealedFile write(byte[] content, byte[] place) {
        String sealed = vault.seal(content, place);
        String name = folder.write(sealed);
        transactions.registerInterposedSynchronization(new TakenBack(name));
        return new SealedFile(name, Vault.number(sealed));
    }

    public byte[] read(String name, byte[] place) {
        return vault.open(folder.read(name), place);
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
