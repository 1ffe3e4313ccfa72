package vn.coordination.conference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PostRow;
import vn.coordination.shared.web.CityDate;

/** Whom an office may name for what it has to prepare: everybody who holds a post in it. */
@Named
@RequestScoped
public class OwnersPage {
    @Inject
    private PeopleQueries people;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    private Map<String, Long> owners;

    /** Name to id, in the order of a Vietnamese register. */
    public Map<String, Long> getOwners() {
        if (owners == null) {
            owners = read();
        }
        return owners;
    }

    private Map<String, Long> read() {
        List<Long> persons = people.posts(city.today()).stream()
                .filter(post -> actor.get().isOf(post.office()))
                .map(PostRow::person)
                .distinct()
                .toList();
        Map<String, Long> byName = new LinkedHashMap<>();
        people.names(persons).entrySet().stream()
                .sorted(Text.inOrder(Map.Entry::getValue))
                .forEach(entry -> byName.put(entry.getValue(), entry.getKey()));
        return byName;
    }
}
