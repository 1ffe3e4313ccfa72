package vn.coordination.document.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import vn.coordination.shared.app.StartRefused;

/** The folder of files: sealed, named by chance, outside of everything the server serves. */
@ApplicationScoped
class FileFolder {
    private final Path folder;

    protected FileFolder() {
        this((Path) null);
    }

    @Inject
    FileFolder(FileSettings settings) {
        this(settings.folder());
    }

    FileFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws StartRefused when nothing can be written there */
    void require() {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Files.delete(Files.createTempFile(folder, "start", null));
        } catch (IOException unusable) {
            throw new StartRefused(
                    "files cannot be written to the folder " + folder + " of the variable " + FileSettings.FOLDER + ".",
                    unusable);
        }
    }

    /** It is on the disk when this returns, so that no row is ever committed without its file. */
    String write(String sealed) {
        String name = UUID.randomUUID().toString();
        try (FileChannel file =
                FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(sealed.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        } catch (IOException full) {
            delete(name);
            throw new UncheckedIOException("a file cannot be written", full);
        }
        return name;
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.US_ASCII);
        } catch (IOException gone) {
            throw new UncheckedIOException("file " + name + " cannot be read", gone);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException stays) {
            throw new UncheckedIOException("file " + name + " cannot be deleted", stays);
        }
    }
}
