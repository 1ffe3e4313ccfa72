package vn.coordination.petition.counted.app;

import vn.coordination.petition.LetterKind;

/**
 * A letter as a report lists it.
 *
 * @param petition that it was issued about
 * @param number number and symbol
 */
public record CountedLetter(long id, long petition, String number, LetterKind kind) {}
