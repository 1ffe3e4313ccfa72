package vn.coordination.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of another virtual machine, asked of the machine itself. */
record Heap(long pid) {
    private static final Pattern USED = Pattern.compile("(?:generation|heap)\\s+total.*used (\\d+)K");
    private static final Pattern ALIVE = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final int KILO = 1_024;

    /** What lives: all that is dead is collected, and the rest counted before anything else runs. */
    long liveMegabytes() throws IOException, InterruptedException {
        return sum(ALIVE, ask("GC.class_histogram")) / KILO / KILO;
    }

    /** What is taken, the dead that nobody has collected yet included: as much as the machine allows itself. */
    long usedMegabytes() throws IOException, InterruptedException {
        return sum(USED, ask("GC.heap_info")) / KILO;
    }

    private static long sum(Pattern number, String answer) {
        Matcher found = number.matcher(answer);
        long sum = 0;
        while (found.find()) {
            sum += Long.parseLong(found.group(1));
        }
        if (sum == 0) {
            throw new IllegalStateException(answer);
        }
        return sum;
    }

    private String ask(String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        java.lang.Process asking = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + answer);
        }
        return answer;
    }
}
