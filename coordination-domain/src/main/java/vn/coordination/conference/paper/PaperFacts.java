package vn.coordination.conference.paper;

/**
 * What is judged when a version of a paper is handed in.
 *
 * @param pages A4 pages of the paper
 * @param summary A4 pages of its summary; 0 = there is none
 */
public record PaperFacts(long conference, int paper, int pages, int summary) {}
