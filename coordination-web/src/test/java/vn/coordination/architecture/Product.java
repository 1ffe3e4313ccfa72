package vn.coordination.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all three modules, and where each belongs. */
final class Product {
    static final String ROOT = "vn.coordination";

    /** The domain's fixtures come to these tests as a jar of their own. */
    private static final ImportOption NO_FIXTURES = location -> !location.contains("-tests.jar");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(NO_FIXTURES)
            .importPackages(ROOT);

    private Product() {}

    /** The violating samples of one rule; they lie beside the rules, in packages that look like the product's. */
    static JavaClasses sample(String name) {
        return new ClassFileImporter().importPackages(ROOT + ".architecture.sample." + name);
    }

    static String feature(JavaClass type) {
        String inside = type.getPackageName().substring(type.getPackageName().indexOf(ROOT) + ROOT.length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.")[0];
    }

    static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }
}
