package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.identity.app.AccountQueries;
import vn.coordination.identity.app.AccountRow;
import vn.coordination.identity.app.CurrentActor;

/** The accounts and what they are worth today. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentActor actor;

    private String words;
    private List<AccountRow> rows = List.of();

    public void load() {
        rows = accounts.accounts(actor.scope(), words);
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
