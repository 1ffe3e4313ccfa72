package vn.coordination.petition.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionState;
import vn.coordination.petition.app.PetitionQueries;
import vn.coordination.petition.app.PetitionRow;
import vn.coordination.petition.letter.app.LetterQueries;

/** One petition, without who wrote it. Which act has its form open stands in the address. */
@Named
@ViewScoped
public class PetitionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private LetterQueries letterQueries;

    @Inject
    private CurrentActor actor;

    private long id;
    private String act;
    private Long other;
    private Actor who;
    private PetitionRow row;
    private List<PetitionAct> acts = List.of();
    private long letters;
    private int drafts;

    public void load() {
        who = actor.get();
        row = petitions.petition(Scope.of(who), id).orElse(null);
        if (row != null) {
            acts = OfferedActs.of(row, who);
            letters = letterQueries.count(Scope.of(who), id);
            drafts = letterQueries.drafts(Scope.of(who), id).size();
        }
    }

    /** Goes on with another version of it, the act that has its form open staying the same. */
    void take(PetitionRow newer) {
        act = getChosen();
        row = newer;
        acts = OfferedActs.of(row, who);
    }

    /** Whether the act that has its form open could be done to the petition as it is there. */
    boolean isOffered(PetitionRow there) {
        String chosen = getChosen();
        return isOfMatch(there, chosen)
                || OfferedActs.of(there, who).stream().map(ActRouter::name).anyMatch(name -> name.equals(chosen));
    }

    /** What was chosen, or else the most likely act; null when there is nothing to do for this reader. */
    public String getChosen() {
        if (row == null) {
            return null;
        }
        boolean ofMatch = isOfMatch(row, act);
        boolean offered = acts.stream().map(ActRouter::name).anyMatch(name -> name.equals(act));
        if (ofMatch || offered) {
            return act;
        }
        return acts.isEmpty() ? null : ActRouter.name(acts.get(0));
    }

    private boolean isOfMatch(PetitionRow there, String name) {
        boolean merging = ActRouter.name(PetitionAct.MERGE).equals(name) && isMergeable(there);
        return other != null && OfferedActs.mayJudge(there, who) && (ActRouter.RULE_OUT.equals(name) || merging);
    }

    /** As the bundle and the enum call it. */
    public String getChosenKey() {
        return getChosen() == null ? null : key(getChosen());
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public String name(PetitionAct offered) {
        return ActRouter.name(offered);
    }

    public boolean isJudging() {
        return OfferedActs.mayJudge(row, who);
    }

    /** Only the office that has it may know who wrote it. */
    public boolean isOurs() {
        return who.isOf(row.office());
    }

    public boolean isMergeable() {
        return isMergeable(row);
    }

    private static boolean isMergeable(PetitionRow there) {
        return there.state() == PetitionState.DUPLICATE_CHECK;
    }

    public List<PetitionRow.Like> getRivals() {
        return row.likes().stream().filter(PetitionRow.Like::rival).toList();
    }

    public List<PetitionRow.Like> getPrecedents() {
        return row.likes().stream().filter(like -> !like.rival()).toList();
    }

    /** The petition that the chosen act compares this one with; null for other acts. */
    public PetitionRow.Like getCompared() {
        return row.likes().stream()
                .filter(like -> other != null && like.petition() == other)
                .findFirst()
                .orElse(null);
    }

    public List<PetitionAct> getActs() {
        return acts;
    }

    public long getLetters() {
        return letters;
    }

    public int getDrafts() {
        return drafts;
    }

    public PetitionRow getRow() {
        return row;
    }

    public Actor getWho() {
        return who;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }
}
