package vn.coordination.it.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import vn.coordination.it.city.City;
import vn.coordination.it.city.SharedDatabase;

/**
 * The city of all tests of versions, its own because its regulation changes and its clock moves by a day; the classes that
 * move it that far are the last of them by name, and those that only need a clock to move come after them. Hands a test its
 * desk, with all earlier drafts taken back.
 */
final class AmendedCity implements ParameterResolver, AfterEachCallback, TestExecutionExceptionHandler {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == VersionDesk.class;
    }

    @Override
    public VersionDesk resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = of(context);
        VersionDesk desk = new VersionDesk(shared.city, shared.chromium);
        desk.clear();
        return desk;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        of(context)
                .chromium
                .screenshotAll("failed/" + context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName());
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        of(context).chromium.closePages();
    }

    private static Shared of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Shared.class, key -> Shared.start(context), Shared.class);
    }

    private record Shared(City city, Chromium chromium) implements ExtensionContext.Store.CloseableResource {
        static Shared start(ExtensionContext context) {
            City city = City.apart(SharedDatabase.of(context), "versions");
            return new Shared(city, new Chromium(city));
        }

        @Override
        public void close() {
            chromium.close();
            city.close();
        }
    }
}
