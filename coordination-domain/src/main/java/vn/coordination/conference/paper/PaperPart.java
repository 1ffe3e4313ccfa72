package vn.coordination.conference.paper;

/** The files of one version; their order is part of where they are sealed and stays. */
public enum PaperPart {
    CONTENT,
    SUMMARY
}
