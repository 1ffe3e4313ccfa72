package vn.coordination.it.container;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the server to which Arquillian deploys; named before Arquillian's own extension. */
public final class ContainerServer implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        // Arquillian runs the class once more inside the server, where there is nothing to start
        boolean insideTheServer = System.getProperty("jboss.server.base.dir") != null;
        if (!insideTheServer) {
            RunningContainer.startOnce(context);
        }
    }
}
