package vn.coordination.petition.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.AgeBand;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.inbox.app.InboxCount;
import vn.coordination.petition.inbox.app.InboxFilter;
import vn.coordination.petition.inbox.app.InboxQueries;
import vn.coordination.petition.inbox.app.PetitionLine;
import vn.coordination.petition.inbox.app.Queue;
import vn.coordination.shared.web.Address;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Messages;

/** The inbox of an office, page by page from the newest; the whole question stands in the address. */
@Named
@ViewScoped
public class PetitionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final String FORM = "inbox";

    @Inject
    private InboxQueries inbox;

    @Inject
    private CurrentActor actor;

    private final PetitionSearch search = new PetitionSearch();
    private Long before;
    private Long after;
    private List<PetitionLine> lines = List.of();
    private Map<Queue, Long> counts = Map.of();
    private AgeCounts ages = new AgeCounts(Map.of());
    private boolean newer;
    private boolean older;
    private boolean receiving;

    /** Before the first drawing; what the address asks for and cannot be is told at its field, and nothing is found. */
    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        Messages.moveFromAddressTo(FORM);
        receiving = actor.get().hasAny(Role.RECORDS_CLERK, Role.CITIZEN_RECEIVER, Role.PETITION_OFFICER);
        Scope scope = actor.scope();
        InboxFilter filter = search.filter(scope.person());
        InboxCount count = inbox.count(scope, filter);
        counts = count.queues();
        if (!faces.isValidationFailed() && inOrder()) {
            ages = new AgeCounts(count.ages());
            read(scope, filter);
        }
    }

    private void read(Scope scope, InboxFilter filter) {
        if (after == null || !readNewer(scope, filter)) {
            readOlder(scope, filter);
        }
    }

    /** False when all that is newer fits on the first page, which is shown then. */
    private boolean readNewer(Scope scope, InboxFilter filter) {
        List<PetitionLine> found = inbox.newer(scope, filter, after, PAGE + 1);
        newer = found.size() > PAGE;
        older = true;
        lines = found.stream().skip(newer ? 1 : 0).toList();
        return newer;
    }

    private void readOlder(Scope scope, InboxFilter filter) {
        long from = before == null || after != null ? Long.MAX_VALUE : before;
        List<PetitionLine> found = inbox.older(scope, filter, from, PAGE + 1);
        newer = from != Long.MAX_VALUE;
        older = found.size() > PAGE;
        lines = found.stream().limit(PAGE).toList();
    }

    private boolean inOrder() {
        if (search.isInOrder()) {
            return true;
        }
        FacesContext.getCurrentInstance().addMessage(FORM + ":to", Messages.error("petitions.to.early"));
        return false;
    }

    public String find() {
        if (!inOrder()) {
            return null;
        }
        before = null;
        after = null;
        return "/petition/petitions?faces-redirect=true&includeViewParams=true";
    }

    /** @param queue null for all that are open */
    public String ofQueue(Queue queue) {
        return search.address(queue == null ? "" : Formats.lower(queue), search.getAge())
                .toString();
    }

    /** @param age null for any */
    public String ofAge(AgeBand age) {
        return search.address(search.getQueue(), age == null ? "" : Formats.lower(age))
                .toString();
    }

    public long count(Queue queue) {
        return Math.min(counts.getOrDefault(queue, 0L), InboxCount.MOST);
    }

    /** Follows the count of a queue that has more. */
    public String above(Queue queue) {
        return counts.getOrDefault(queue, 0L) > InboxCount.MOST ? "+" : "";
    }

    /** All that are not closed. */
    public long getOpen() {
        return open().mapToLong(this::count).sum();
    }

    public String getAboveOpen() {
        return open().map(this::above)
                .filter(sign -> !sign.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<Queue> open() {
        return EnumSet.complementOf(EnumSet.of(Queue.CLOSED)).stream();
    }

    public AgeCounts getAges() {
        return ages;
    }

    public String getNewest() {
        return here().toString();
    }

    /** The page before this one, which ends at its first line; null on the first page. */
    public String getNewer() {
        return newer && !lines.isEmpty()
                ? here().with("after", lines.get(0).id()).toString()
                : null;
    }

    /** The page after this one, which goes on from its last line; null on the last page. */
    public String getOlder() {
        return older ? here().with("before", lines.get(lines.size() - 1).id()).toString() : null;
    }

    private Address here() {
        return search.address(search.getQueue(), search.getAge());
    }

    public boolean isFirst() {
        return !newer;
    }

    public boolean isReceiving() {
        return receiving;
    }

    public List<Queue> getQueues() {
        return List.of(Queue.values());
    }

    public PetitionKind[] getKinds() {
        return PetitionKind.values();
    }

    public PetitionSearch getSearch() {
        return search;
    }

    public List<PetitionLine> getLines() {
        return lines;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
