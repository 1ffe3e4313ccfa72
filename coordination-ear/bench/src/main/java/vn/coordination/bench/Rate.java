package vn.coordination.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How often a second several clients get something done, each in a thread of its own. */
final class Rate {
    private static final double NANOS = 1e9;

    private Rate() {}

    /** What one client does, once; the number counts up. */
    interface Act {
        void run(int number) throws Exception;
    }

    /** @param from the first number each client uses, so that a second round does not repeat the first */
    static double perSecond(List<? extends Act> clients, int from, int each)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (Act client : clients) {
                work.add(() -> {
                    for (int number = from; number < from + each; number++) {
                        client.run(number);
                    }
                    return null;
                });
            }
            long begin = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            return clients.size() * each * NANOS / (System.nanoTime() - begin);
        } finally {
            threads.shutdownNow();
        }
    }
}
