package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import vn.coordination.shared.City;

/** A letter as Internet mail: plain text with a plain HTML twin, UTF-8 throughout, the same Message-ID at every try. */
@ApplicationScoped
class MimeLetters {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;

    protected MimeLetters() {
        this(null);
    }

    @Inject
    MimeLetters(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage message(Session session, Letter letter) throws MessagingException {
        MimeMessage message = new WithMessageId(session, "<" + letter.messageId() + "@" + settings.host() + ">");
        // mail.from of the mail session
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, address(letter));
        message.setSubject(letter.title(), UTF_8);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.date().atZone(City.ZONE)));
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        // answers of absent people's machines would reach nobody
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContent(new MimeMultipart("alternative", text(letter), html(letter)));
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(Letter letter) throws MessagingException {
        InternetAddress address = new InternetAddress(letter.address(), true);
        try {
            address.setPersonal(letter.recipient(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
        return address;
    }

    private static MimeBodyPart text(Letter letter) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(LetterPage.text(letter), UTF_8);
        return part;
    }

    private static MimeBodyPart html(Letter letter) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(LetterPage.html(letter), UTF_8, "html");
        return part;
    }

    private static final class WithMessageId extends MimeMessage {
        private final String messageId;

        WithMessageId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
