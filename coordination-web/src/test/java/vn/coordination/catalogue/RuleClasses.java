package vn.coordination.catalogue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.RuleSet;
import vn.coordination.testkit.Sources;

/** The rules of all rule sets, by code; rule sets are found in the classes named {@code …Rules} of the domain. */
final class RuleClasses {
    private RuleClasses() {}

    static Map<RuleCode, Set<Class<?>>> inRuleSets() {
        Map<RuleCode, Set<Class<?>>> classes = new EnumMap<>(RuleCode.class);
        for (RuleSet<?> set : ruleSets()) {
            for (Rule<?> rule : set.rules()) {
                classes.computeIfAbsent(rule.code(), code -> new LinkedHashSet<>())
                        .add(rule.getClass());
            }
        }
        return classes;
    }

    /** Every class of the domain that is a rule, whether or not a rule set has it. */
    static List<Class<?>> written() {
        return types("src/main/java", "Rule.java").stream()
                .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
                .toList();
    }

    private static List<RuleSet<?>> ruleSets() {
        List<RuleSet<?>> sets = new ArrayList<>();
        for (Class<?> type : types("src/main/java", "Rules.java")) {
            for (Field field : type.getFields()) {
                sets.addAll(setsOf(value(field)));
            }
        }
        return sets;
    }

    private static List<RuleSet<?>> setsOf(Object value) {
        List<RuleSet<?>> sets = new ArrayList<>();
        if (value instanceof RuleSet<?> set) {
            sets.add(set);
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> sets.addAll(setsOf(each)));
        }
        return sets;
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> types(String folder, String ending) {
        Path domain = Sources.top().resolve("coordination-domain").resolve(folder);
        List<Class<?>> types = new ArrayList<>();
        for (Path file : Sources.main()) {
            if (file.startsWith(domain) && file.toString().endsWith(ending)) {
                types.add(type(domain.relativize(file)));
            }
        }
        return types;
    }

    private static Class<?> type(Path file) {
        String name = file.toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
