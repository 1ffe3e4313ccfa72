package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;

/** Brings letters to the mail server, many over one connection. */
@ApplicationScoped
class Postman {
    /** The server's mail subsystem leaves these open; without them one silent mail server holds the outbox for ever. */
    private static final Map<String, String> PATIENCE = Map.of(
            "mail.smtp.connectiontimeout", "10000", "mail.smtp.timeout", "20000", "mail.smtp.writetimeout", "20000");

    private final Session session;
    private final MimeLetters letters;

    protected Postman() {
        this(null, null);
    }

    @Inject
    Postman(Session session, MimeLetters letters) {
        this.session = session;
        this.letters = letters;
    }

    /** Connects; a mail server that cannot be reached is no fault of any mail. */
    Round start() throws MessagingException {
        PATIENCE.forEach((name, value) -> session.getProperties().putIfAbsent(name, value));
        Transport transport = session.getTransport("smtp");
        transport.connect();
        return new Round(transport);
    }

    /** One way to the mail server and back. */
    final class Round implements AutoCloseable {
        private final Transport transport;

        private Round(Transport transport) {
            this.transport = transport;
        }

        void deliver(Letter letter) throws MessagingException {
            MimeMessage message = letters.message(session, letter);
            transport.sendMessage(message, message.getAllRecipients());
        }

        boolean broken() {
            return !transport.isConnected();
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }
}
