package vn.coordination.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's own source files of all modules, read as text; tests run in a module's folder, one below the top. */
public final class Sources {
    private static final Path TOP = top();

    private Sources() {}

    public static Path top() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("coordination-domain"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Java files of every module below {@code src/main/java}. */
    public static List<Path> main() {
        return java("src/main/java");
    }

    /** Java files of every module below {@code src/test/java}. */
    public static List<Path> tests() {
        return java("src/test/java");
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Simple class name of a Java file. */
    public static String type(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> java(String folder) {
        return modules()
                .map(module -> module.resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Sources::walk)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .toList();
    }

    private static Stream<Path> modules() {
        return Stream.concat(
                children(TOP).filter(child -> child.getFileName().toString().startsWith("coordination-")),
                children(TOP.resolve("coordination-ear")));
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
