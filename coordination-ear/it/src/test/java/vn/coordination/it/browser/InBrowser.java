package vn.coordination.it.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import vn.coordination.it.city.RunningCity;

/**
 * For browser tests, together with {@link RunningCity}: hands a test the browser as a parameter of type
 * {@link Chromium}, closes the test's pages, and keeps pictures of them when the test fails.
 */
public final class InBrowser
        implements BeforeAllCallback, AfterEachCallback, ParameterResolver, TestExecutionExceptionHandler {

    @Override
    public void beforeAll(ExtensionContext context) {
        of(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        of(context).screenshotAll("failed/" + test);
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        of(context).closePages();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    private static Chromium of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        Shared.class, key -> new Shared(new Chromium(RunningCity.of(context))), Shared.class)
                .chromium;
    }

    private record Shared(Chromium chromium) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            chromium.close();
        }
    }
}
