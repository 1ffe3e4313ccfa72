package vn.coordination.audit.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the trail itself cannot say, because it knows ids and codes only; answered by a feature above. */
public interface TrailWords {
    /** The names of what the reader may know; the others are left out. */
    Map<Reference, String> names(Collection<Reference> references, Locale locale);

    /** @param rulings JSON of each judgement that was made; the sentences come back under the same text */
    Map<String, List<Ground>> grounds(Collection<String> rulings, Locale locale);

    /** @param kind PERSON, ROOM, SLOT or BODY */
    record Reference(String kind, long id) {}

    /** Why something was refused, or had to be approved. */
    record Ground(String sentence, String code) {}
}
