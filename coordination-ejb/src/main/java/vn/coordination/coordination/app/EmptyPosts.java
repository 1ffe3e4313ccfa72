package vn.coordination.coordination.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.coordination.coordination.AreaContacts;
import vn.coordination.coordination.EmptyPost;
import vn.coordination.organisation.Office;

/** Finds the posts for coordination that nobody holds (CM-06): never named, or named somebody who has left. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EmptyPosts {
    private final CoordinationRepository records;

    protected EmptyPosts() {
        this(null);
    }

    @Inject
    EmptyPosts(CoordinationRepository records) {
        this.records = records;
    }

    /** @param areas numbers of chapters */
    public List<EmptyPost> of(Collection<Integer> areas, LocalDate day) {
        Map<Office, List<AreaContacts>> named =
                records.contacts().stream().collect(Collectors.groupingBy(AreaContacts::office));
        List<EmptyPost> empty = new ArrayList<>();
        for (Office office : Office.values()) {
            List<AreaContacts> own = named.getOrDefault(office, List.of());
            Set<Long> serving = serving(own, office, day);
            new TreeSet<>(areas).forEach(area -> empty.addAll(of(office, area, own, serving)));
        }
        return empty;
    }

    private Set<Long> serving(List<AreaContacts> own, Office office, LocalDate day) {
        Set<Long> persons = new TreeSet<>();
        own.forEach(pair -> persons.addAll(List.of(pair.contact(), pair.deputy())));
        return persons.isEmpty() ? Set.of() : records.serving(persons, office, day);
    }

    private static List<EmptyPost> of(Office office, int area, List<AreaContacts> own, Set<Long> serving) {
        List<EmptyPost> empty = new ArrayList<>();
        List<AreaContacts> pair =
                own.stream().filter(each -> each.area() == area).toList();
        if (pair.stream().noneMatch(each -> serving.contains(each.contact()))) {
            empty.add(new EmptyPost(office, area, false));
        }
        if (pair.stream().noneMatch(each -> serving.contains(each.deputy()))) {
            empty.add(new EmptyPost(office, area, true));
        }
        return empty;
    }
}
