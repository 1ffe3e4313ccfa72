package vn.coordination.petition.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The petitions of all offices by their bands. What of them a reader may see is decided after the search. */
public interface BandIndex {
    /** One petition that has a band. */
    record Hit(long band, long petition) {}

    /** Of each band at most so many petitions, the newest: a band that thousands share must never be read through. */
    List<Hit> newest(long[] bands, int perBand);

    /** The marks of the petitions that still have some. */
    Map<Long, Marks> marks(Collection<Long> petitions);
}
