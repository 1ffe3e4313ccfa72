package vn.coordination.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A folder that one run at a time may use, and that remembers the process it started. When an earlier run was killed
 * and its child lives on, the next run stops that child first.
 */
public final class InstanceFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private InstanceFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    public static InstanceFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart("Another run is using the folder " + path + "; stop that one first.");
            }
            InstanceFolder claimed = new InstanceFolder(path, channel);
            claimed.stopLeftOver();
            return claimed;
        } catch (IOException e) {
            throw new CannotStart("The folder " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    public Path path() {
        return path;
    }

    public void remember(Process process) throws IOException {
        Files.writeString(pidFile(), Long.toString(process.pid()));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(pidFile());
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The folder " + path + " could not be given back", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void stopLeftOver() throws IOException {
        if (Files.exists(pidFile())) {
            String pid = Files.readString(pidFile()).trim();
            Optional.of(pid)
                    .filter(text -> text.matches("\\d+"))
                    .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                    .filter(this::isOurs)
                    .ifPresent(process -> DetachedProcess.stop(process, 30));
            Files.delete(pidFile());
        }
    }

    /** A process id may have been given to somebody else since: only a command line that names this folder is ours. */
    private boolean isOurs(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .contains(path.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private Path pidFile() {
        return path.resolve("pid");
    }
}
