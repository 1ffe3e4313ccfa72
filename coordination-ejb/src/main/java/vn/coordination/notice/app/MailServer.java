package vn.coordination.notice.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.mail.Session;

/** The mail session that the server lends, made injectable into constructors. */
@Dependent
class MailServer {
    @Produces
    @Resource(lookup = "java:/mail/Coordination")
    private Session session;
}
