package vn.coordination.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PeopleService;
import vn.coordination.organisation.app.PersonRow;
import vn.coordination.organisation.app.PostRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** One person with the posts held; a new one when no id is given. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    @Inject
    private PeopleQueries people;

    @Inject
    private PeopleService service;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private Long id;
    private PersonForm form;
    private List<PostRow> posts = List.of();

    /** Leads to the list when there is no such person. */
    public String load() {
        if (id == null) {
            form = PersonForm.empty(city.today());
            return null;
        }
        Optional<PersonRow> row = people.person(id);
        if (row.isEmpty()) {
            return "/administration/people?faces-redirect=true";
        }
        form = PersonForm.of(row.get());
        posts = people.postsOf(id);
        return null;
    }

    public String save() {
        Optional<Validity> validity = form.getValidity().read();
        if (validity.isEmpty()) {
            return null;
        }
        long saved = retry.call(() -> service.savePerson(form.command(validity.get())));
        Messages.done("person.saved", form.getName());
        return id == null
                ? "/administration/person?faces-redirect=true&id=" + saved
                : "/administration/people?faces-redirect=true";
    }

    public PersonForm getForm() {
        return form;
    }

    public List<PostRow> getPosts() {
        return posts;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
