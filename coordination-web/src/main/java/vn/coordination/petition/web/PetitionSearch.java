package vn.coordination.petition.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import vn.coordination.petition.AgeBand;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.inbox.app.InboxFilter;
import vn.coordination.petition.inbox.app.Queue;
import vn.coordination.shared.web.Address;
import vn.coordination.shared.web.Formats;

/** What is asked of the inbox, as it stands in its form and in its address; what is no queue, kind or age asks for all. */
public class PetitionSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private String queue;
    private String kind;
    private String age;
    private boolean mine;
    private LocalDate from;
    private LocalDate to;
    private String words;

    InboxFilter filter(long person) {
        return new InboxFilter(
                value(Queue.class, queue),
                value(PetitionKind.class, kind),
                mine ? Long.valueOf(person) : null,
                value(AgeBand.class, age),
                from,
                to,
                words);
    }

    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    /** Whether something but the queue was asked for. */
    public boolean isNarrowed() {
        return kind != null || getChosenAge() != null || mine || from != null || to != null || words != null;
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return null;
    }

    public Queue getChosen() {
        return value(Queue.class, queue);
    }

    public AgeBand getChosenAge() {
        return value(AgeBand.class, age);
    }

    /** Where this is asked, but for another queue or another age. */
    Address address(String ofQueue, String ofAge) {
        return new Address("petitions.xhtml")
                .with("queue", ofQueue)
                .with("kind", kind)
                .with("age", ofAge)
                .with("mine", mine ? "true" : "")
                .with("from", from == null ? "" : Formats.date(from))
                .with("to", to == null ? "" : Formats.date(to))
                .with("words", words);
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue == null ? null : queue.toLowerCase(Locale.ROOT);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age == null ? null : age.toLowerCase(Locale.ROOT);
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
