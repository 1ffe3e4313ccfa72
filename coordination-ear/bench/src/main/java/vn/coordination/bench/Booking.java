package vn.coordination.bench;

/** One client that books; the number tells which slot of its lane. */
interface Booking extends AutoCloseable {
    void book(int number) throws Exception;

    @Override
    default void close() throws Exception {}
}
