package vn.coordination.petition.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.app.InboxQueries;
import vn.coordination.petition.app.PetitionLine;
import vn.coordination.petition.app.PetitionQueries;
import vn.coordination.petition.app.Queue;
import vn.coordination.shared.City;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** The inbox of an office, page by page from the newest; the whole question stands in the address. */
@Named
@ViewScoped
public class PetitionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int NEAR_DAYS = 2;
    private static final String FORM = "inbox";

    @Inject
    private InboxQueries inbox;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    private final PetitionSearch search = new PetitionSearch();
    private Long before;
    private List<PetitionLine> lines = List.of();
    private Map<Queue, Long> counts = Map.of();
    private boolean more;
    private boolean receiving;

    /** Before the first drawing; what the address asks for and cannot be is told at its field, and nothing is found. */
    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        Messages.moveFromAddressTo(FORM);
        receiving = actor.get().hasAny(Role.RECORDS_CLERK, Role.CITIZEN_RECEIVER, Role.PETITION_OFFICER);
        counts = petitions.counts(actor.scope());
        if (!faces.isValidationFailed() && inOrder()) {
            read(actor.scope());
        }
    }

    private void read(Scope scope) {
        List<PetitionLine> found =
                inbox.page(scope, search.filter(scope.person()), before == null ? Long.MAX_VALUE : before, PAGE + 1);
        more = found.size() > PAGE;
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
        return "/petition/petitions?faces-redirect=true&includeViewParams=true";
    }

    public long count(Queue queue) {
        return counts.getOrDefault(queue, 0L);
    }

    /** All that are not closed. */
    public long getOpen() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey() != Queue.CLOSED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** A clock ends with the last day on which the act is in time. */
    public LocalDate lastDay(Instant due) {
        return due.minusNanos(1).atZone(City.ZONE).toLocalDate();
    }

    public String light(Instant due) {
        LocalDate last = lastDay(due);
        if (last.isBefore(city.today())) {
            return "late";
        }
        return last.isAfter(city.today().plusDays(NEAR_DAYS)) ? "good" : "near";
    }

    /** Id of the last line, from which the next page goes on; null on the last page. */
    public Long getNext() {
        return more ? lines.get(lines.size() - 1).id() : null;
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
}
