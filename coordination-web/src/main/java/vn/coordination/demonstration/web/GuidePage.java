package vn.coordination.demonstration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import vn.coordination.demonstration.app.DemonstrationService;
import vn.coordination.demonstration.app.DoorRow;
import vn.coordination.demonstration.app.HistoryProgress;
import vn.coordination.demonstration.app.PastYearsService;
import vn.coordination.demonstration.app.PathRow;
import vn.coordination.demonstration.app.PathStep;
import vn.coordination.shared.web.Texts;

/** The narrow strip that leads a visitor of the demonstration on; drawn nowhere else. */
@Named
@RequestScoped
public class GuidePage {
    private static final String COOKIE = "guide";
    private static final String CLOSED = "closed";
    /** The last value of the enumeration is the rest after the path. */
    private static final int STEPS = PathStep.values().length - 1;

    @Inject
    private DemonstrationService demonstration;

    @Inject
    private DoorsPage doors;

    @Inject
    private PastYearsService pastYears;

    @Inject
    private HttpServletRequest request;

    private Boolean running;
    private Optional<PathRow> row;

    /** Also when the strip is closed: then the person's menu offers to open it. */
    public boolean isRunning() {
        if (running == null) {
            running = request.getUserPrincipal() != null && demonstration.running();
        }
        return running;
    }

    public boolean isOpen() {
        return !CLOSED.equals(Faces.getRequestCookie(COOKIE)) && isRunning();
    }

    private Optional<PathRow> row() {
        if (row == null) {
            row = demonstration.path();
        }
        return row;
    }

    public PathRow getRow() {
        return row().orElseThrow();
    }

    /** {@code Bước 3/7}; empty once the path has been gone. */
    public String getStep() {
        PathStep step = getRow().step();
        return step == PathStep.REST ? "" : Texts.text(Faces.getLocale(), "guide.step", step.ordinal() + 1, STEPS);
    }

    /** Those who can do the step; nobody when the visitor is one of them. */
    public List<DoorRow> getAccounts() {
        List<String> logins = getRow().logins();
        if (logins.contains(request.getRemoteUser())) {
            return List.of();
        }
        return doors.getRows().stream()
                .filter(door -> logins.contains(door.login()))
                .toList();
    }

    public void enterAs(String login) throws IOException {
        doors.enter(login, here());
    }

    /** How far its past years are loaded. */
    public HistoryProgress getYears() {
        return pastYears.progress();
    }

    public void moveToCutOff() throws IOException {
        demonstration.moveToCutOff();
        stay();
    }

    public void advance(int hours) throws IOException {
        demonstration.advance(Duration.ofHours(hours));
        stay();
    }

    private void stay() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request.getContextPath() + here());
        faces.responseComplete();
    }

    /** The address in the visitor's window: the form's own has lost what the page was asked for. */
    private String here() {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        URI window = URI.create(referer);
        String path = window.getRawPath().substring(request.getContextPath().length());
        return window.getRawQuery() == null ? path : path + "?" + window.getRawQuery();
    }
}
