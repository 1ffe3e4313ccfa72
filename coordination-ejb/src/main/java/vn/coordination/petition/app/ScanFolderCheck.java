package vn.coordination.petition.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start without a folder for scans, rather than fail when a clerk has the paper before him. */
@Singleton
@Startup
public class ScanFolderCheck {
    private final ScanFolder folder;

    protected ScanFolderCheck() {
        this(null);
    }

    @Inject
    public ScanFolderCheck(ScanFolder folder) {
        this.folder = folder;
    }

    @PostConstruct
    void open() {
        folder.require();
    }
}
