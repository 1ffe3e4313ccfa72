package vn.coordination.it.container;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;

/** A real SMTP server inside the application server, on the port to which the application sends. */
final class Mailbox {
    private GreenMail server;

    void open() {
        int port = Integer.parseInt(System.getenv("SMTP_PORT"));
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void close() {
        server.stop();
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** The one mail to that address. */
    MimeMessage to(String address) throws MessagingException {
        MimeMessage found = null;
        for (MimeMessage message : received()) {
            if (message.getAllRecipients()[0].toString().contains(address)) {
                if (found != null) {
                    throw new AssertionError("more than one mail to " + address);
                }
                found = message;
            }
        }
        return found;
    }

    static String text(MimeMessage message, int part) throws MessagingException, IOException {
        return ((Multipart) message.getContent())
                .getBodyPart(part)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }
}
