package vn.coordination.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A server's own copy of what the provisioned server would write to, so that several servers share one home. */
final class BaseDirectory {

    static final String APPLICATION = "coordination.ear";

    private BaseDirectory() {}

    static Path prepare(ServerSettings settings) throws IOException {
        Path source = settings.home().resolve("standalone");
        Path base = settings.folder().resolve("standalone");
        deleteTree(base);
        copyTree(source.resolve("configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("log"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        if (settings.withApplication()) {
            Files.copy(source.resolve("deployments").resolve(APPLICATION), deployments.resolve(APPLICATION));
        }
        return base;
    }

    /** Takes the markers of an earlier start away; without any, the application is deployed anew. */
    static void forgetVerdict(Path base) throws IOException {
        for (String suffix : List.of(".deployed", ".failed", ".isdeploying", ".undeployed")) {
            Files.deleteIfExists(base.resolve("deployments").resolve(APPLICATION + suffix));
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path entry : tree.toList()) {
                Path target = to.resolve(from.relativize(entry).toString());
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(entry, target);
                }
            }
        }
    }

    private static void deleteTree(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> tree = Files.walk(path)) {
                List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
                for (Path entry : deepestFirst) {
                    Files.delete(entry);
                }
            }
        }
    }
}
