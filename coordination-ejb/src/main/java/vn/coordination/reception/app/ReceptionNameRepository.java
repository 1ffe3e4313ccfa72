package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentNames;
import vn.coordination.rule.Argument;

/** A reception day is named by its date: of another office once it is posted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceptionNameRepository implements ArgumentNames {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EntityManager entities;

    protected ReceptionNameRepository() {
        this(null);
    }

    @Inject
    ReceptionNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Argument.Kind> kinds() {
        return EnumSet.of(Argument.Kind.RECEPTION);
    }

    @Override
    public Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> names = new HashMap<>();
        entities.createQuery("""
                        select d.id, d.time.day from ReceptionDay d
                        where d.id in (:ids) and (d.office = :office or d.postedAt is not null)
                        """, Object[].class)
                .setParameter("ids", arguments.stream().map(Argument::id).toList())
                .setParameter("office", reader.office())
                .getResultStream()
                .filter(day -> reader.opens())
                .forEach(day -> names.put(Argument.reception((long) day[0]), DATE.format((LocalDate) day[1])));
        return names;
    }
}
