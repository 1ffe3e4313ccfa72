package vn.coordination.petition.counted.app;

import vn.coordination.petition.PetitionKind;

/** A petition as a report lists it: nothing of what it says, and nobody who wrote it. */
public record CountedPetition(long id, String number, PetitionKind kind) {}
