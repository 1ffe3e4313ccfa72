package vn.coordination.it.city;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * For tests of the running application: starts it once for the whole run, hands it to a test as a parameter of type
 * {@link City}, and prints the end of the server's log when a test fails.
 */
public final class RunningCity implements BeforeAllCallback, ParameterResolver, TestExecutionExceptionHandler {

    private static final int LOG_LINES = 60;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!of(context).server().isRunning()) {
            of(context).server().restart();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == City.class;
    }

    @Override
    public City resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        System.err.println("--- end of the server's log after " + context.getDisplayName() + " failed ---");
        System.err.println(of(context).server().log().tail(LOG_LINES));
        System.err.println("---");
        throw failure;
    }

    public static City of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        Shared.class, key -> new Shared(new City(SharedDatabase.of(context))), Shared.class)
                .city;
    }

    private record Shared(City city) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            city.close();
        }
    }
}
