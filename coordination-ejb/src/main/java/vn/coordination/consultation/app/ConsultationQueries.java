package vn.coordination.consultation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.consultation.Consultation;
import vn.coordination.consultation.ConsultationState;
import vn.coordination.consultation.Reply;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.PeopleQueries;

/** Reads consultations; the lead office and those that are asked see all of what was said. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class ConsultationQueries {
    private final EntityManager entities;
    private final OpinionClocks clocks;
    private final PeopleQueries people;

    protected ConsultationQueries() {
        this(null, null, null);
    }

    @Inject
    public ConsultationQueries(EntityManager entities, OpinionClocks clocks, PeopleQueries people) {
        this.entities = entities;
        this.clocks = clocks;
        this.people = people;
    }

    public Optional<ConsultationRow> consultation(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Consultation.class, id))
                .filter(found -> sees(scope, found))
                .map(this::row);
    }

    /** Ids of those that wait for an office whose silence will count. */
    public List<Long> waiting(Scope scope) {
        return entities.createQuery("select c from Consultation c where c.state = :sent", Consultation.class)
                .setParameter("sent", ConsultationState.SENT)
                .getResultStream()
                .filter(found -> sees(scope, found) && found.matter().silenceConsents())
                .filter(found -> !found.waitedFor().isEmpty())
                .map(Consultation::id)
                .toList();
    }

    private static boolean sees(Scope scope, Consultation consultation) {
        if (scope.system()) {
            return true;
        }
        boolean takesPart = consultation.leadOffice() == scope.office()
                || consultation.offices().stream().anyMatch(office -> office == scope.office());
        return scope.opens() && takesPart;
    }

    private ConsultationRow row(Consultation found) {
        Map<Long, String> names = names(found.replies());
        return new ConsultationRow(
                found.id(),
                found.subject(),
                found.leadOffice(),
                found.question(),
                found.matter(),
                found.urgent(),
                found.state(),
                found.askedAt(),
                found.synthesis(),
                found.synthesisedAt(),
                found.offices().stream().map(office -> asked(found, office)).toList(),
                found.replies().stream().map(reply -> said(reply, names)).toList());
    }

    private ConsultationRow.Asked asked(Consultation found, Office office) {
        return new ConsultationRow.Asked(
                office,
                clocks.due(found, office).orElse(null),
                found.word(office).map(Reply::opinion).orElse(null));
    }

    private static ConsultationRow.Said said(Reply reply, Map<Long, String> names) {
        return new ConsultationRow.Said(
                reply.office(),
                reply.opinion(),
                reply.comments(),
                reply.at(),
                name(reply.person(), names),
                name(reply.actingFor(), names),
                reply.rule());
    }

    private Map<Long, String> names(List<Reply> replies) {
        Set<Long> persons = new TreeSet<>();
        for (Reply reply : replies) {
            Optional.ofNullable(reply.person()).ifPresent(persons::add);
            Optional.ofNullable(reply.actingFor()).ifPresent(persons::add);
        }
        return people.names(persons);
    }

    private static String name(Long person, Map<Long, String> names) {
        return person == null ? null : names.get(person);
    }
}
