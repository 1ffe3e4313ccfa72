package vn.coordination.coordination.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.coordination.NameContacts;
import vn.coordination.coordination.app.AreaRow;
import vn.coordination.coordination.app.ContactRow;
import vn.coordination.coordination.app.ContactService;
import vn.coordination.coordination.app.CoordinationQueries;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PersonRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** Whom to call in each office about each area (CM-06); a chief names those of his own. */
@Named
@ViewScoped
public class ContactsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CoordinationQueries coordination;

    @Inject
    private ContactService service;

    @Inject
    private PeopleQueries people;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private Retry retry;

    private Integer area;
    private Actor who;
    private List<AreaLine> lines = List.of();
    private List<PersonRow> colleagues = List.of();
    private Long contact;
    private Long deputy;
    private int seen = NameContacts.NONE;

    public void load() {
        who = actor.get();
        Scope scope = Scope.of(who);
        List<ContactRow> named = coordination.contacts(scope);
        lines = coordination.areas(scope).stream().map(row -> line(row, named)).toList();
        if (isEditing()) {
            colleagues = people.people("", false).stream()
                    .filter(person -> person.office() == who.office())
                    .toList();
            find(named, who.office(), area).ifPresent(this::show);
        }
    }

    private void show(ContactRow row) {
        contact = row.contact();
        deputy = row.deputy();
        seen = row.version();
    }

    private AreaLine line(AreaRow row, List<ContactRow> named) {
        List<AreaLine.Cell> cells = Stream.of(Office.values())
                .map(office -> new AreaLine.Cell(
                        office, find(named, office, row.number()).orElse(null)))
                .toList();
        return new AreaLine(row.number(), row.names().in(language.getLocale()), cells);
    }

    private static Optional<ContactRow> find(List<ContactRow> named, Office office, int number) {
        return named.stream()
                .filter(row -> row.office() == office && row.area() == number)
                .findFirst();
    }

    public String save() {
        retry.run(() -> service.name(new NameContacts(who.office(), area, contact, deputy, seen)));
        Messages.done("contacts.named");
        return "/regulation/contacts?faces-redirect=true";
    }

    /** Whether this reader names people of his office. */
    public boolean isMine() {
        return who.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF);
    }

    public boolean isEditing() {
        return isMine()
                && lines.stream()
                        .anyMatch(line -> Integer.valueOf(line.number()).equals(area));
    }

    public boolean isOwn(Office office) {
        return isMine() && who.isOf(office);
    }

    /** How many posts nobody holds. */
    public long getHoles() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.whole())
                .count();
    }

    public String getAreaName() {
        return lines.stream()
                .filter(line -> Integer.valueOf(line.number()).equals(area))
                .map(AreaLine::name)
                .findFirst()
                .orElse("");
    }

    public List<AreaLine> getLines() {
        return lines;
    }

    public List<PersonRow> getColleagues() {
        return colleagues;
    }

    public Integer getArea() {
        return area;
    }

    public void setArea(Integer area) {
        this.area = area;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }
}
