package vn.coordination.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Post;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.PostRow;
import vn.coordination.organisation.app.SavePost;

/** A post as typed. */
public class PostForm implements Serializable {
    private static final int LAST = 99;

    private Long id;
    private int version;
    private Office office;
    private NamesForm title;
    private boolean leader;
    private int boardRank;
    private String aliases;
    private ValidityForm validity;

    public static PostForm empty(Office office, LocalDate today) {
        PostForm form = new PostForm();
        form.office = office;
        form.title = new NamesForm();
        form.boardRank = LAST;
        form.validity = new ValidityForm(today);
        return form;
    }

    public static PostForm of(PostRow row) {
        PostForm form = new PostForm();
        form.id = row.id();
        form.version = row.version();
        form.office = row.office();
        form.title = NamesForm.of(row.title());
        form.leader = row.leader();
        form.boardRank = row.boardRank();
        form.aliases = row.aliases().toString();
        form.validity = ValidityForm.of(row.validity());
        return form;
    }

    SavePost command(long person, Validity read) {
        Post.Standing standing = new Post.Standing(leader, boardRank, Aliases.parse(aliases));
        return new SavePost(id, version, person, office, title.read(), standing, read);
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public NamesForm getTitle() {
        return title;
    }

    public boolean isLeader() {
        return leader;
    }

    public void setLeader(boolean leader) {
        this.leader = leader;
    }

    public int getBoardRank() {
        return boardRank;
    }

    public void setBoardRank(int boardRank) {
        this.boardRank = boardRank;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public ValidityForm getValidity() {
        return validity;
    }

    public boolean isFresh() {
        return id == null;
    }
}
