package vn.coordination.document.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start without a folder for files, rather than fail when a clerk has the paper before him. */
@Singleton
@Startup
public class FileFolderCheck {
    private final FileFolder folder;

    protected FileFolderCheck() {
        this(null);
    }

    @Inject
    public FileFolderCheck(FileFolder folder) {
        this.folder = folder;
    }

    @PostConstruct
    void open() {
        folder.require();
    }
}
