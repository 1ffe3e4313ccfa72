package vn.coordination.audit.app;

import java.util.function.Predicate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;

/** Compares two states of an entity; embedded values appear field by field, collections come by events of their own. */
final class ChangedState {
    private final EntityChange change;
    private final Part part;
    private final TrailedFields fields;
    private final SessionFactoryImplementor factory;

    /** @param part null when the entity stands for itself */
    ChangedState(EntityChange change, Part part, TrailedFields fields, SessionFactoryImplementor factory) {
        this.change = change;
        this.part = part;
        this.fields = fields;
        this.factory = factory;
    }

    /** @param before null when there was none, or when Hibernate does not know it; {@code after} likewise */
    void compare(EntityPersister persister, Object[] before, Object[] after) {
        MaskedFields masks = MaskedFields.of(persister.getMappedClass());
        Predicate<String> isSet = flag -> isSet(persister, before, flag) || isSet(persister, after, flag);
        String[] names = persister.getPropertyNames();
        Type[] types = persister.getPropertyTypes();
        for (int i = 0; i < names.length; i++) {
            // names with an underscore are columns that Hibernate keeps for one-to-many lists
            boolean left = i == persister.getVersionProperty() || names[i].startsWith("_") || !fields.tell(names[i]);
            if (!left && (part == null || !part.isPlace(names[i]))) {
                compare(names[i], types[i], at(before, i), at(after, i), masks.contain(names[i], isSet));
            }
        }
    }

    private static boolean isSet(EntityPersister persister, Object[] state, String flag) {
        int dot = flag.indexOf('.');
        int index = persister.getPropertyIndex(dot < 0 ? flag : flag.substring(0, dot));
        Object value = at(state, index);
        if (dot >= 0 && value != null) {
            CompositeType parts = (CompositeType) persister.getPropertyTypes()[index];
            value = parts.getPropertyValues(value)[parts.getPropertyIndex(flag.substring(dot + 1))];
        }
        return Boolean.TRUE.equals(value);
    }

    private void compare(String name, Type type, Object before, Object after, boolean masked) {
        if (type.isCollectionType()) {
            return;
        }
        if (type instanceof CompositeType parts) {
            compareParts(name, parts, before, after, masked);
        } else if (!type.isEqual(before, after)) {
            String field = part == null ? name : part.field(name);
            change.field(field, StoredValue.of(before, type, factory), StoredValue.of(after, type, factory), masked);
        }
    }

    private void compareParts(String name, CompositeType parts, Object before, Object after, boolean masked) {
        Object[] old = before == null ? null : parts.getPropertyValues(before);
        Object[] now = after == null ? null : parts.getPropertyValues(after);
        MaskedFields masks = MaskedFields.of(parts.getReturnedClass());
        String[] names = parts.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            boolean maskedPart = masked || masks.contain(names[i], flag -> true);
            compare(name + "." + names[i], parts.getSubtypes()[i], at(old, i), at(now, i), maskedPart);
        }
    }

    private static Object at(Object[] state, int index) {
        return state == null ? null : state[index];
    }
}
