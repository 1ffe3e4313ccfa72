package vn.coordination.petition.duplicate;

/**
 * A keyed hash (HMAC) of one normalised part. The key lies outside the database: whoever has only the rows cannot try out
 * names. Petitions are comparable when their marks were made with one key.
 */
@FunctionalInterface
public interface KeyedHash {
    long of(String part);
}
