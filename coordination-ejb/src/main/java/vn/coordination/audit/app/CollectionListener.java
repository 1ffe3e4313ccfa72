package vn.coordination.audit.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.CollectionEntry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/** Shows a changed collection of values as a field of its owner: all it held, and all it holds now. */
class CollectionListener
        implements PreCollectionRecreateEventListener,
                PreCollectionUpdateEventListener,
                PreCollectionRemoveEventListener {
    private static final long serialVersionUID = 1L;

    private final ChangeListener changes;

    CollectionListener(ChangeListener changes) {
        this.changes = changes;
    }

    @Override
    public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
        changed(event, JsonValue.EMPTY_JSON_ARRAY, null);
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        changed(event, null, null);
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        changed(event, null, JsonValue.EMPTY_JSON_ARRAY);
    }

    /** @param before null = as the collection was loaded; {@code after} null = as it is now */
    private void changed(AbstractCollectionEvent event, JsonValue before, JsonValue after) {
        CollectionPersister persister = persister(event);
        EntityPersister owner = owner(event, persister);
        if (persister == null || persister.isInverse() || owner == null || !ChangeListener.isTrailed(owner)) {
            return;
        }
        String field = persister
                .getRole()
                .substring(persister.getOwnerEntityPersister().getEntityName().length() + 1);
        Elements elements = new Elements(event.getCollection(), persister);
        changes.trail()
                .changed(
                        event.getSession(),
                        ChangeListener.subject(owner, event.getAffectedOwnerIdOrNull()),
                        EntityChange.Kind.CHANGED,
                        change -> change.field(
                                field,
                                before == null ? elements.before() : before,
                                after == null ? elements.after() : after,
                                isMasked(event, owner, field, change)));
    }

    private static boolean isMasked(
            AbstractCollectionEvent event, EntityPersister owner, String field, EntityChange change) {
        Object entity = event.getAffectedOwnerOrNull();
        // an owner that is no longer known could be one that conceals
        Predicate<String> isSet = flag ->
                entity == null || Boolean.TRUE.equals(owner.getPropertyValue(entity, flag)) || change.wasTrue(flag);
        return MaskedFields.of(owner.getMappedClass()).contain(field, isSet);
    }

    private static CollectionPersister persister(AbstractCollectionEvent event) {
        CollectionEntry entry =
                event.getSession().getPersistenceContextInternal().getCollectionEntry(event.getCollection());
        if (entry == null) {
            return null;
        }
        return entry.getCurrentPersister() == null ? entry.getLoadedPersister() : entry.getCurrentPersister();
    }

    private static EntityPersister owner(AbstractCollectionEvent event, CollectionPersister persister) {
        if (event.getAffectedOwnerOrNull() == null) {
            return persister == null ? null : persister.getOwnerEntityPersister();
        }
        return event.getSession()
                .getPersistenceContextInternal()
                .getEntry(event.getAffectedOwnerOrNull())
                .getPersister();
    }

    private record Elements(PersistentCollection<?> collection, CollectionPersister persister) {
        JsonValue before() {
            Object snapshot = collection.getStoredSnapshot();
            if (snapshot == null) {
                // removed without having been read: what it held is not known
                return JsonValue.NULL;
            }
            if (snapshot instanceof Map<?, ?> map) {
                return collection instanceof Map ? entries(map) : values(map.keySet());
            }
            return values((Collection<?>) snapshot);
        }

        JsonValue after() {
            if (collection instanceof Map<?, ?> map) {
                return entries(map);
            }
            return values((Iterable<?>) collection);
        }

        private JsonValue entries(Map<?, ?> map) {
            return array(map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                    .sorted());
        }

        /** Those without an order of their own are sorted, so that two states can be compared by eye. */
        private JsonValue values(Iterable<?> values) {
            Stream<String> texts =
                    StreamSupport.stream(values.spliterator(), false).map(this::text);
            return array(persister.hasIndex() ? texts : texts.sorted());
        }

        private String text(Object value) {
            Type type = persister.getElementType();
            if (value != null && type instanceof ComponentType parts) {
                return StoredValue.parts(value, parts);
            }
            JsonValue stored = StoredValue.of(value, type, persister.getFactory());
            return stored instanceof JsonString string ? string.getString() : stored.toString();
        }

        private static JsonValue array(Stream<String> texts) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            texts.forEach(array::add);
            return array.build();
        }
    }
}
