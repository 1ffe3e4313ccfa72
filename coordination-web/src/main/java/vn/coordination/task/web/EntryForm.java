package vn.coordination.task.web;

import java.time.LocalDate;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.task.Coordinators;
import vn.coordination.task.NewTask;
import vn.coordination.task.SourceKind;
import vn.coordination.task.TaskLead;
import vn.coordination.task.TaskSource;

/** A task as somebody types it. */
public class EntryForm {
    private SourceKind kind = SourceKind.DOCUMENT;
    private String document;
    private String item;
    private String content;
    private Office lead;
    private String unit;
    private Long person;
    private Office[] coordinators = {};
    private String units;
    private boolean none;
    private String product;
    private LocalDate due;

    NewTask command(Office supervisor) {
        return new NewTask(
                new TaskSource(kind, document, item),
                content,
                new TaskLead(lead, unit, person),
                new Coordinators(Set.of(coordinators), units, none),
                product,
                due,
                supervisor);
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public Office getLead() {
        return lead;
    }

    public void setLead(Office lead) {
        this.lead = lead;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Office[] getCoordinators() {
        return coordinators;
    }

    public void setCoordinators(Office[] coordinators) {
        this.coordinators = coordinators;
    }

    public String getUnits() {
        return units;
    }

    public void setUnits(String units) {
        this.units = units;
    }

    public boolean isNone() {
        return none;
    }

    public void setNone(boolean none) {
        this.none = none;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
