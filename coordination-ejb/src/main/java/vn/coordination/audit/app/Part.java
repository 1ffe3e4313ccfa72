package vn.coordination.audit.app;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import vn.coordination.audit.PartOf;
import vn.coordination.audit.Subject;

/** An entity that the trail shows as a part of another; its fields stand there as {@code OfficeWord[PARTY_OFFICE].consent}. */
final class Part {
    private final PartOf of;
    private final EntityPersister persister;
    private final Object[] state;
    private final SessionFactoryImplementor factory;

    private Part(PartOf of, EntityPersister persister, Object[] state, SessionFactoryImplementor factory) {
        this.of = of;
        this.persister = persister;
        this.state = state;
        this.factory = factory;
    }

    /** @return null when the entity stands for itself */
    static Part of(EntityPersister persister, Object[] state, SessionFactoryImplementor factory) {
        PartOf of = persister.getMappedClass().getAnnotation(PartOf.class);
        return of == null ? null : new Part(of, persister, state, factory);
    }

    Subject whole() {
        return Subject.of(of.whole(), text(of.by()));
    }

    String field(String name) {
        return persister.getMappedClass().getSimpleName() + "[" + text(of.key()) + "]." + name;
    }

    /** What is told by the place of the part need not be told again. */
    boolean isPlace(String name) {
        return name.equals(of.by()) || name.equals(of.key());
    }

    private String text(String property) {
        int index = persister.getPropertyIndex(property);
        return StoredValue.text(StoredValue.of(state[index], persister.getPropertyTypes()[index], factory));
    }
}
