package vn.coordination.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PersonRow;

/** The people the offices know. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject
    private PeopleQueries people;

    private String words;
    private boolean former;
    private List<PersonRow> rows = List.of();

    public void load() {
        rows = people.people(words, former);
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isFormer() {
        return former;
    }

    public void setFormer(boolean former) {
        this.former = former;
    }
}
