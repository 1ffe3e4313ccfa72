package vn.coordination.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PeopleService;
import vn.coordination.organisation.app.PersonRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** One post of a person; a new one when no id is given. */
@Named
@ViewScoped
public class PostPage implements Serializable {
    @Inject
    private PeopleQueries people;

    @Inject
    private PeopleService service;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private Long id;
    private Long person;
    private String name;
    private PostForm form;

    /** Leads to the list of people when there is no such person or post. */
    public String load() {
        Optional<PersonRow> holder = Optional.ofNullable(person).flatMap(people::person);
        holder.ifPresent(this::open);
        return form == null ? "/administration/people?faces-redirect=true" : null;
    }

    private void open(PersonRow holder) {
        name = holder.name();
        if (id == null) {
            form = PostForm.empty(holder.office(), city.today());
            return;
        }
        people.postsOf(person).stream()
                .filter(post -> post.id() == id)
                .findFirst()
                .ifPresent(post -> form = PostForm.of(post));
    }

    public String save() {
        Optional<Validity> validity = form.getValidity().read();
        if (validity.isEmpty()) {
            return null;
        }
        retry.run(() -> service.savePost(form.command(person, validity.get())));
        Messages.done("post.saved", name);
        return "/administration/person?faces-redirect=true&id=" + person;
    }

    public String getName() {
        return name;
    }

    public PostForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
