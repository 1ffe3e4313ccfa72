package vn.coordination.regulation.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.coordination.rule.app.RequestPrint;

/** Binds an idempotency key to its request: to method and address, and to the body as far as it is read for the call. */
@Provider
public class KeyBinding implements ContainerRequestFilter, ReaderInterceptor {
    private static final String CALL = KeyBinding.class.getName();

    private RequestPrint print;

    public KeyBinding() {}

    @Inject
    public KeyBinding(RequestPrint print) {
        this.print = print;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        String call = request.getMethod() + " " + address.getRawPath() + " " + address.getRawQuery();
        request.setProperty(CALL, call);
        print.keep(printed(digestOf(call)));
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        MessageDigest digest = digestOf((String) reading.getProperty(CALL));
        reading.setInputStream(new DigestInputStream(reading.getInputStream(), digest));
        Object body = reading.proceed();
        print.keep(printed(digest));
        return body;
    }

    private static MessageDigest digestOf(String call) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(call.getBytes(StandardCharsets.UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the platform lacks SHA-256", e);
        }
    }

    private static String printed(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
