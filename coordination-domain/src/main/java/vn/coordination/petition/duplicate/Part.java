package vn.coordination.petition.duplicate;

/**
 * What is hashed, with its purpose: the same word in a name and in an address gives two hashes that nobody can relate. 32 of
 * the 64 bits are kept: two different words of a city's petitions hardly ever meet, and less is given away.
 */
enum Part {
    NAME_TONED,
    NAME_PLAIN,
    NAME_SOUND,
    NAME_INITIAL,
    PLACE,
    TARGET,
    SUBJECT;

    int key(KeyedHash hash, String text) {
        return (int) (hash.of(name() + ' ' + text) >>> Integer.SIZE);
    }
}
