package vn.coordination.petition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.app.LikenessQueries;
import vn.coordination.petition.app.PetitionRow;
import vn.coordination.petition.duplicate.Clues;

/** What the offices have already of the petition that is being typed; asked while the clerk types on, and kept nowhere. */
@Named
@RequestScoped
public class LikesPage {
    @Inject
    private LikenessQueries likeness;

    @Inject
    private CurrentActor actor;

    private List<PetitionRow.Like> found;

    public void search() {
        Map<String, String> typed =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Clues clues = new Clues(typed.get("name"), typed.get("address"), typed.get("target"), typed.get("summary"));
        found = clues.subject().isEmpty() ? null : likeness.like(actor.scope(), clues);
    }

    public boolean isSearched() {
        return found != null;
    }

    public List<PetitionRow.Like> getRivals() {
        return found.stream().filter(PetitionRow.Like::rival).toList();
    }

    public List<PetitionRow.Like> getPrecedents() {
        return found.stream().filter(like -> !like.rival()).toList();
    }
}
