package vn.coordination.audit.app;

import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import vn.coordination.audit.Subject;
import vn.coordination.audit.Untrailed;

/** Hands every written entity to the trail, with the fields that were changed. */
class ChangeListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final long serialVersionUID = 1L;

    // made by Hibernate, before the container's beans exist: looked up at the first change
    private transient volatile Trail trail;

    @Override
    public void onPostInsert(PostInsertEvent event) {
        changed(
                EntityChange.Kind.CREATED,
                event.getPersister(),
                event.getId(),
                null,
                event.getState(),
                event.getSession());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        changed(
                EntityChange.Kind.CHANGED,
                event.getPersister(),
                event.getId(),
                event.getOldState(),
                event.getState(),
                event.getSession());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        changed(
                EntityChange.Kind.DELETED,
                event.getPersister(),
                event.getId(),
                event.getDeletedState(),
                null,
                event.getSession());
    }

    private void changed(
            EntityChange.Kind kind,
            EntityPersister persister,
            Object id,
            Object[] before,
            Object[] after,
            EventSource session) {
        TrailedFields fields = TrailedFields.of(persister.getMappedClass());
        if (fields.any(kind)) {
            Part part = Part.of(persister, after == null ? before : after, session.getFactory());
            trail().changed(
                            session,
                            part == null ? subject(persister, id) : part.whole(),
                            part == null ? kind : EntityChange.Kind.CHANGED,
                            change -> new ChangedState(change, part, fields, session.getFactory())
                                    .compare(persister, before, after));
        }
    }

    static boolean isTrailed(EntityPersister persister) {
        return !persister.getMappedClass().isAnnotationPresent(Untrailed.class);
    }

    static Subject subject(EntityPersister persister, Object id) {
        return new Subject(
                persister.getMappedClass().getSimpleName(), StoredValue.id(id, persister.getIdentifierType()));
    }

    Trail trail() {
        if (trail == null) {
            trail = CDI.current().select(Trail.class).get();
        }
        return trail;
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
