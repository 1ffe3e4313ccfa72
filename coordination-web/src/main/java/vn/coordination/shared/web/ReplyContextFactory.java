package vn.coordination.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;

/** Puts {@link ReplyContext} around the platform's context. */
public class ReplyContextFactory extends ExternalContextFactory {
    public ReplyContextFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new ReplyContext(getWrapped().getExternalContext(context, request, response));
    }
}
