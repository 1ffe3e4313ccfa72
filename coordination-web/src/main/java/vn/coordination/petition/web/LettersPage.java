package vn.coordination.petition.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.app.PetitionQueries;
import vn.coordination.petition.app.PetitionRow;
import vn.coordination.petition.letter.app.LetterDraftRow;
import vn.coordination.petition.letter.app.LetterQueries;
import vn.coordination.petition.letter.app.LetterRow;

/** The letters about one petition: which may go out now, what is prepared, what went out. The kind stands in the address. */
@Named
@ViewScoped
public class LettersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private LetterQueries letters;

    @Inject
    private CurrentActor actor;

    private long id;
    private String kind;
    private Actor who;
    private PetitionRow row;
    private List<LetterKind> kinds = List.of();
    private List<LetterDraftRow> drafts = List.of();
    private List<LetterRow> issued = List.of();

    public void load() {
        who = actor.get();
        Scope scope = Scope.of(who);
        row = petitions.petition(scope, id).orElse(null);
        if (row != null) {
            kinds = letters.kinds(scope, id).stream().filter(this::mayWrite).toList();
            drafts = letters.drafts(scope, id);
            issued = letters.letters(scope, id);
        }
    }

    /** Whoever receives papers gives a receipt; all else is for those who work on petitions. */
    private boolean mayWrite(LetterKind offered) {
        return offered == LetterKind.RECEIPT || who.has(Role.PETITION_OFFICER) || isLeading();
    }

    /** What was chosen, or what is prepared, or else the last in the order of the work; null for nothing to write. */
    public LetterKind getChosen() {
        return kinds.stream()
                .filter(offered -> name(offered).equals(kind))
                .findFirst()
                .or(() -> drafts.stream()
                        .map(LetterDraftRow::kind)
                        .filter(kinds::contains)
                        .findFirst())
                .or(() -> kinds.stream().filter(offered -> offered.follows()).reduce((earlier, later) -> later))
                .or(() -> kinds.stream().findFirst())
                .orElse(null);
    }

    /** What is prepared of the chosen kind; null for nothing. */
    public LetterDraftRow getDraft() {
        LetterKind chosen = getChosen();
        return drafts.stream()
                .filter(draft -> draft.kind() == chosen)
                .findFirst()
                .orElse(null);
    }

    public boolean isDrafted(LetterKind offered) {
        return drafts.stream().anyMatch(draft -> draft.kind() == offered);
    }

    /** As the address writes it. */
    public String name(LetterKind offered) {
        return offered.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOurs() {
        return who.isOf(row.office());
    }

    public boolean isLeading() {
        return who.hasAny(Role.DIVISION_HEAD, Role.DEPUTY_CHIEF, Role.CHIEF);
    }

    /** Receipts are signed by who takes the papers. */
    public boolean isIssuing() {
        return getChosen() == LetterKind.RECEIPT || isLeading();
    }

    public boolean isDrafting() {
        return getChosen() != LetterKind.RECEIPT;
    }

    public PetitionRow getRow() {
        return row;
    }

    public List<LetterKind> getKinds() {
        return kinds;
    }

    public List<LetterDraftRow> getDrafts() {
        return drafts;
    }

    public List<LetterRow> getIssued() {
        return issued;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
