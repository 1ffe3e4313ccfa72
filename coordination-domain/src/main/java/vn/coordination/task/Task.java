package vn.coordination.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Owned;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.shared.City;

/** What a document asks of an office until a day. Belongs to the office that supervises it; nobody deletes one. */
@Entity
@Table(name = "task")
public class Task implements Owned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private TaskSource source;

    @Column(updatable = false)
    private String content;

    @Embedded
    private TaskLead lead;

    @ElementCollection
    @CollectionTable(name = "task_coordinator", joinColumns = @JoinColumn(name = "task"))
    @Column(name = "office")
    private Set<Office> coordinators = new HashSet<>();

    /** Coordinators beside the three offices, in words. */
    @Column(updatable = false)
    private String coordinatingUnits;

    @Column(updatable = false)
    private String product;

    @Column(updatable = false)
    private LocalDate due;

    @Column(updatable = false)
    private Office supervisor;

    @Column(updatable = false)
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private TaskState stage;

    /** The product of the latest report, also when that was sent back. */
    @Embedded
    private ProductDocument handedIn;

    private Long reporter;
    private Instant reportedAt;

    /** When the latest report was accepted or sent back. */
    private Instant answeredAt;

    private Instant cancelledAt;

    /** Why it was sent back or cancelled, the last time. */
    private String reason = "";

    @Version
    private int version;

    protected Task() {}

    public Task(NewTask command, LocalDate openedOn) {
        this.source = command.source();
        this.content = Text.required(command.content(), "content");
        this.lead = command.lead();
        this.coordinators.addAll(command.coordinators().offices());
        this.coordinatingUnits = command.coordinators().units();
        this.product = Text.required(command.product(), "product");
        this.due = Objects.requireNonNull(command.due(), "due");
        this.supervisor = Objects.requireNonNull(command.supervisor(), "supervisor");
        this.openedOn = Objects.requireNonNull(openedOn, "openedOn");
        this.stage = TaskState.OPEN;
    }

    public void take(TaskStep step, long person, Instant now) {
        if (!step.act().possible(stage)) {
            throw new IllegalStateException(
                    "task " + id + " is " + stage + ", not to be " + step.act().to());
        }
        switch (step.act()) {
            case REPORT -> report(step.product(), person, now);
            case ACCEPT -> answeredAt = now;
            case SEND_BACK -> {
                answeredAt = now;
                reason = Text.required(step.reason(), "reason");
            }
            case CANCEL -> {
                cancelledAt = now;
                reason = Text.required(step.reason(), "reason");
            }
        }
        stage = step.act().to();
    }

    private void report(ProductDocument document, long person, Instant now) {
        handedIn = document;
        reporter = person;
        reportedAt = now;
        answeredAt = null;
        reason = "";
    }

    public ActFacts facts(TaskStep step, Actor actor, LocalDate today) {
        boolean ownWork = Objects.equals(reporter, actor.person()) || Objects.equals(lead.person(), actor.person());
        return new ActFacts(
                step.act(),
                stage,
                lead.office(),
                supervisor,
                actor.office(),
                ownWork,
                step.product().numbered(),
                Optional.ofNullable(step.product().on()),
                !step.reason().isEmpty(),
                today);
    }

    /** What the clock of its acceptance reads. */
    public AcceptanceFacts acceptance() {
        return new AcceptanceFacts(
                Optional.ofNullable(reportedAt), Optional.ofNullable(answeredAt), Optional.ofNullable(cancelledAt));
    }

    /** What its standing in time is derived from. */
    public Progress progress() {
        return new Progress(
                stage,
                due,
                Optional.ofNullable(reportedAt)
                        .map(when -> when.atZone(City.ZONE).toLocalDate()));
    }

    @Override
    public Office owner() {
        return supervisor;
    }

    /** Who works on it sees it. */
    @Override
    public Set<Office> sharedWith() {
        EnumSet<Office> workers = EnumSet.of(lead.office());
        workers.addAll(coordinators);
        return workers;
    }

    @Override
    public boolean secret() {
        return false;
    }

    @Override
    public Set<Long> readers() {
        return Set.of();
    }

    public Long id() {
        return id;
    }

    public TaskSource source() {
        return source;
    }

    public String content() {
        return content;
    }

    public TaskLead lead() {
        return lead;
    }

    public Set<Office> coordinators() {
        return Set.copyOf(coordinators);
    }

    public String coordinatingUnits() {
        return coordinatingUnits;
    }

    public String product() {
        return product;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public TaskState state() {
        return stage;
    }

    public Optional<ProductDocument> handedIn() {
        return Optional.ofNullable(handedIn);
    }

    public Optional<Long> reporter() {
        return Optional.ofNullable(reporter);
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    public String reason() {
        return reason;
    }

    public int version() {
        return version;
    }
}
