package vn.coordination.shared.app;

import jakarta.persistence.Query;
import org.hibernate.query.NativeQuery;

/** Plain SQL in the hands of the provider. */
public final class PlainSql {
    private PlainSql() {}

    /**
     * Says which tables a statement touches. The provider cannot read that from the text: unless told, it writes out all
     * that was changed before a question, and after a change goes through every entity there is to forget what it keeps.
     *
     * @param query a native one
     */
    public static Query touching(Query query, String... tables) {
        NativeQuery<?> plain = query.unwrap(NativeQuery.class);
        for (String table : tables) {
            plain.addSynchronizedQuerySpace(table);
        }
        return query;
    }
}
