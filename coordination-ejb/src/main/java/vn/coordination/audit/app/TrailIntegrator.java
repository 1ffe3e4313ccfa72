package vn.coordination.audit.app;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Lets the trail listen to every write of an entity; found through META-INF/services. */
public class TrailIntegrator implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        EventListenerRegistry listeners = factory.getServiceRegistry().getService(EventListenerRegistry.class);
        ChangeListener changes = new ChangeListener();
        CollectionListener collections = new CollectionListener(changes);
        listeners.appendListeners(EventType.POST_INSERT, changes);
        listeners.appendListeners(EventType.POST_UPDATE, changes);
        listeners.appendListeners(EventType.POST_DELETE, changes);
        listeners.appendListeners(EventType.PRE_COLLECTION_RECREATE, collections);
        listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, collections);
        listeners.appendListeners(EventType.PRE_COLLECTION_REMOVE, collections);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // the listeners go with the factory
    }
}
