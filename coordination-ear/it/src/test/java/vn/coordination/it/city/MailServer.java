package vn.coordination.it.city;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A real SMTP server that keeps what it was sent. */
public final class MailServer {

    private final GreenMail server = new GreenMail(
                    new ServerSetup(Half.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    MailServer() {
        server.start();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Waits until at least so many mails have arrived. */
    public boolean await(int mails, long milliseconds) {
        return server.waitForIncomingEmail(milliseconds, mails);
    }

    /** All texts of a mail, decoded. */
    public static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (!(content instanceof Multipart parts)) {
            return content.toString();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            texts.add(text(parts.getBodyPart(i)));
        }
        return String.join("\n", texts);
    }

    void stop() {
        server.stop();
    }
}
