package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.petition.duplicate.BandIndex;
import vn.coordination.petition.duplicate.Marks;
import vn.coordination.petition.seal.app.IdentityVault;
import vn.coordination.petition.seal.app.Place;

/** The marks of all petitions, of all offices: rows of the index in clear, the rest sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MarkRepository implements BandIndex {
    private final EntityManager entities;
    private final IdentityVault vault;

    protected MarkRepository() {
        this(null, null);
    }

    @Inject
    MarkRepository(EntityManager entities, IdentityVault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    void store(long petition, Marks marks) {
        entities.createNativeQuery("insert into petition_marks (petition, sealed) values (:petition, :sealed)")
                .setParameter("petition", petition)
                .setParameter("sealed", vault.seal(marks.toBytes(), Place.ofMarks(petition)))
                .executeUpdate();
        long[] bands = Arrays.stream(marks.bands()).distinct().toArray();
        Query insert = entities.createNativeQuery("insert into petition_band (band, petition) values "
                + String.join(", ", Collections.nCopies(bands.length, "(?, ?)")));
        int position = 1;
        for (long band : bands) {
            insert.setParameter(position++, band).setParameter(position++, petition);
        }
        insert.executeUpdate();
    }

    Marks of(long petition) {
        return marks(List.of(petition)).get(petition);
    }

    /** One question, which reads the end of each band in the primary key. */
    @Override
    public List<Hit> newest(long[] bands, int perBand) {
        String each = "(select band, petition from petition_band where band = ? order by petition desc limit " + perBand
                + ")";
        long[] asked = Arrays.stream(bands).distinct().toArray();
        Query query = entities.createNativeQuery(
                String.join(" union all ", Collections.nCopies(asked.length, each)), Tuple.class);
        for (int i = 0; i < asked.length; i++) {
            query.setParameter(i + 1, asked[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Hit(row.get(0, Long.class), row.get(1, Long.class)))
                .toList();
    }

    @Override
    public Map<Long, Marks> marks(Collection<Long> petitions) {
        if (petitions.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(
                        "select petition, sealed from petition_marks where petition in (:petitions)", Tuple.class)
                .setParameter("petitions", petitions)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get(0, Long.class),
                        row -> Marks.ofBytes(
                                vault.bytes(row.get(1, String.class), Place.ofMarks(row.get(0, Long.class))))));
    }
}
