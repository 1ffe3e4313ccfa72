package vn.coordination.it;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/** The same order on every machine, for the tests of a half share a clock and a database. {@link Order} goes before names. */
final class ByName implements ClassOrderer {
    private static final Comparator<ClassDescriptor> ORDER = Comparator.<ClassDescriptor>comparingInt(
                    each -> each.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT))
            .thenComparing(each -> each.getTestClass().getName());

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(ORDER);
    }
}
