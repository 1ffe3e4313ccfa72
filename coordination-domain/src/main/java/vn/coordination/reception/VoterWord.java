package vn.coordination.reception;

import vn.coordination.petition.PetitionKind;

/**
 * Something a voter said at a meeting, and what it is to be entered as.
 *
 * @param kind what it is by its content
 * @param asRecommendation a line among the voters' recommendations; otherwise a petition
 */
public record VoterWord(PetitionKind kind, boolean asRecommendation) {}
