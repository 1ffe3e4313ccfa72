package vn.coordination.schedule;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.shared.IsoWeek;

/** The consolidated week of the three offices. */
@Entity
@Table(name = "week")
public class Week {
    @Id
    @Column(name = "id")
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WeekState state = WeekState.OPEN;

    /** Number of the issued version; 0 before the first. */
    @Column(name = "issue_number")
    private int issueNumber;

    @Column(name = "consolidated_at")
    private Instant consolidatedAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @OneToMany(mappedBy = "week", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OfficeWord> offices = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Week() {}

    public Week(IsoWeek week) {
        id = week.toString();
        for (Office office : Office.values()) {
            offices.add(new OfficeWord(this, office));
        }
    }

    /** An office sends its draft; with the third one the drafts are exchanged. */
    public void sendDraft(Office office, Instant now) {
        of(office).sendDraft(now);
        if (state == WeekState.OPEN && offices.stream().allMatch(word -> word.draftSent() != null)) {
            become(WeekState.EXCHANGED);
        }
    }

    /** The Party Office puts the drafts together and asks the three for their word. */
    public void consolidate(Instant now, Instant confirmationDue) {
        become(WeekState.CONSOLIDATED);
        consolidatedAt = now;
        offices.forEach(word -> word.ask(now, confirmationDue));
    }

    /** The Party Office takes the consolidation back, so that the drafts may be worked on; no word is awaited meanwhile. */
    public void reopen() {
        if (state != WeekState.CONSOLIDATED) {
            throw new IllegalStateException("week " + id + " is not consolidated but " + state);
        }
        become(WeekState.EXCHANGED);
        offices.forEach(OfficeWord::forget);
    }

    /** Whose drafts are not here yet; the Party Office, which puts them together, need not send itself its own (SC-01). */
    public List<Office> unsent() {
        return offices.stream()
                .filter(word -> word.office() != Office.PARTY_OFFICE && word.draftSent() == null)
                .map(OfficeWord::office)
                .toList();
    }

    public void confirm(Office office, String hash, Instant now, long person, Long actingFor) {
        speak(office, Consent.EXPLICIT, hash, now, person, actingFor);
    }

    /** Takes an office's silence at the cut-off for its consent (SC-03); who has spoken is not silent. */
    public void deem(Office office, String hash, Instant now) {
        if (of(office).consent() != Consent.WAITING) {
            throw new IllegalStateException(office + " has spoken on week " + id);
        }
        speak(office, Consent.DEEMED, hash, now, null, null);
    }

    public void object(Office office, Instant now, long person, Long actingFor) {
        speak(office, Consent.OBJECTED, null, now, person, actingFor);
    }

    /**
     * A later change voids the words of the offices it touches and gives them new time.
     *
     * @param objecting those of them that object to a row which has not changed: their objection goes on standing
     */
    public void askAgain(Collection<Office> touched, Collection<Office> objecting, Instant now, Instant due) {
        if (!state.awaitsConsent()) {
            return;
        }
        for (Office office : touched) {
            if (objecting.contains(office)) {
                of(office).moveDue(due);
            } else {
                of(office).ask(now, due);
            }
        }
        if (state == WeekState.CONFIRMED && !touched.isEmpty()) {
            become(WeekState.CONSOLIDATED);
        }
    }

    /**
     * Three of three have consented; or the cut-off is over and nobody is still being waited for. Rows objected to do not
     * hold up the rest: they are listed as unsettled.
     */
    public boolean mayBeIssued(Instant now) {
        if (state == WeekState.CONFIRMED) {
            return true;
        }
        return state == WeekState.CONSOLIDATED
                && offices.stream().noneMatch(OfficeWord::isWaiting)
                && offices.stream().noneMatch(word -> word.consentDue().isAfter(now));
    }

    /** Issues the first version. */
    public void issue(Instant now) {
        if (!mayBeIssued(now)) {
            throw new IllegalStateException("week " + id + " waits for an office's word");
        }
        become(WeekState.ISSUED);
        issueNumber = 1;
        issuedAt = now;
    }

    /** A change after issue makes the next version (SC-11). */
    public void reissue(Instant now) {
        if (state != WeekState.ISSUED) {
            throw new IllegalStateException("week " + id + " is not issued");
        }
        issueNumber++;
        issuedAt = now;
    }

    /** Nothing more changes in it; only of a week that is over (part (e) of the catalogue). */
    public void archive(Instant now) {
        if (week().span().end().isAfter(now)) {
            throw new IllegalStateException("week " + id + " is not over");
        }
        become(WeekState.ARCHIVED);
    }

    private void speak(Office office, Consent word, String hash, Instant now, Long person, Long actingFor) {
        if (!state.awaitsConsent()) {
            throw new IllegalStateException("week " + id + " awaits no word in state " + state);
        }
        of(office).speak(word, hash, now, person, actingFor);
        boolean all = offices.stream().allMatch(each -> each.consent().given());
        if (all && state == WeekState.CONSOLIDATED) {
            become(WeekState.CONFIRMED);
        } else if (!all && state == WeekState.CONFIRMED) {
            become(WeekState.CONSOLIDATED);
        }
    }

    private void become(WeekState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("week " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public OfficeWord of(Office office) {
        return offices.stream()
                .filter(word -> word.office() == office)
                .findFirst()
                .orElseThrow();
    }

    public List<OfficeWord> offices() {
        return List.copyOf(offices);
    }

    public IsoWeek week() {
        return IsoWeek.parse(id);
    }

    public WeekState state() {
        return state;
    }

    public int issueNumber() {
        return issueNumber;
    }

    public Instant consolidatedAt() {
        return consolidatedAt;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public int version() {
        return version;
    }
}
