package vn.coordination.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.SessionService;
import vn.coordination.identity.app.SignedIn;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PostRow;

/** The person at the screen, as the frame shows him: name, office, posts held. */
@Named
@RequestScoped
public class Me {
    @Inject
    private CurrentActor actor;

    @Inject
    private PeopleQueries people;

    @Inject
    private SessionService sessions;

    private SignedIn signedIn;
    private List<PostRow> posts;

    @PostConstruct
    void load() {
        signedIn = actor.signedIn().orElse(null);
        boolean mayRead = signedIn != null && !signedIn.roles().isEmpty();
        posts = mayRead
                ? people.postsOf(signedIn.person()).stream()
                        .filter(PostRow::held)
                        .toList()
                : List.of();
    }

    public String getName() {
        return signedIn == null ? "" : signedIn.name();
    }

    public String getOffice() {
        return signedIn == null || signedIn.office() == null
                ? ""
                : signedIn.office().code();
    }

    public String getLogin() {
        return signedIn == null ? "" : signedIn.login();
    }

    /** After so many minutes without a touch the screen is covered. */
    public long getIdleMinutes() {
        return sessions.longestIdle().toMinutes();
    }

    public String posts(Locale locale) {
        return posts.stream().map(post -> post.title().in(locale)).collect(Collectors.joining(" · "));
    }
}
