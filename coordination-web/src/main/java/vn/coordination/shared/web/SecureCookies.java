package vn.coordination.shared.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The cookie of the session goes over HTTPS only, unless the administrator tells of a trial without. Set here, because what
 * {@code web.xml} says of the cookie overrules the server's own setting also in what it leaves unsaid.
 */
@WebListener
public class SecureCookies implements ServletContextListener {
    private static final String VARIABLE = "COOKIE_SECURE";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean isTrial = "false".equalsIgnoreCase(System.getenv(VARIABLE));
        event.getServletContext().getSessionCookieConfig().setSecure(!isTrial);
    }
}
