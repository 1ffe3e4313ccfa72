package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.coordination.notice.Mail;

/** Turns a notice into a letter to its person: his language, and only what he may open at the time of sending. */
@ApplicationScoped
class LetterWriter {
    private final RecipientRepository recipients;
    private final Sentences sentences;
    private final MailSettings settings;

    protected LetterWriter() {
        this(null, null, null);
    }

    @Inject
    LetterWriter(RecipientRepository recipients, Sentences sentences, MailSettings settings) {
        this.recipients = recipients;
        this.sentences = sentences;
        this.settings = settings;
    }

    /** Nothing when the person has no address. */
    Optional<Letter> write(Mail mail, Instant now) {
        RecipientRepository.Recipient to = recipients.of(mail.id(), now);
        if (to.address().isBlank()) {
            return Optional.empty();
        }
        Sentences.Sentence sentence =
                sentences.of(List.of(to.notice()), to.scope(), to.language()).get(0);
        // opened from the mail it counts as read, too
        String link = settings.link("/notice/open?id=" + to.notice().id());
        return Optional.of(new Letter(
                mail.id(),
                mail.messageId(),
                to.name(),
                to.address(),
                to.language(),
                sentence.title(),
                sentence.body(),
                link,
                now));
    }
}
