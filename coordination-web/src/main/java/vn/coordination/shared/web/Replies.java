package vn.coordination.shared.web;

import jakarta.faces.application.FacesMessage;
import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an act answers on the page that it leads to. The session keeps it under a key of its own, which the address of that
 * page carries: another window of the same session cannot come between, as it could with the platform's flash.
 */
final class Replies {
    static final String PARAMETER = "reply";
    /** Of pages that were gone to and never came. */
    static final int MOST = 20;

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String PREFIX = Replies.class.getName() + ".";

    private Replies() {}

    /**
     * @param now the machine's time in milliseconds, as for all that a session holds
     * @return the key under which it is given out, once
     */
    static String keep(Map<String, Object> session, List<FacesMessage> told, boolean stored, long now) {
        List<String> kept = session.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .sorted(Comparator.comparingLong(name -> ((Reply) session.get(name)).until()))
                .toList();
        kept.subList(0, Math.max(0, kept.size() - MOST + 1)).forEach(session::remove);
        String key = UUID.randomUUID().toString();
        session.put(PREFIX + key, new Reply(List.copyOf(told), stored, now + PATIENCE.toMillis()));
        return key;
    }

    static Optional<Reply> take(Map<String, Object> session, String key, long now) {
        return Optional.ofNullable((Reply) session.remove(PREFIX + key)).filter(reply -> now < reply.until());
    }

    /**
     * An entry for each one: windows that answer at the same moment do not overwrite what the other keeps.
     *
     * @param stored what was typed need not be kept any more ({@link Drafts})
     */
    record Reply(List<FacesMessage> told, boolean stored, long until) implements Serializable {}
}
