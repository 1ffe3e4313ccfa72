package vn.coordination.conference;

/** What tells whether secret content is connected, and how it is protected there (OC-07). */
public interface OnlineFacts {
    boolean online();

    boolean secret();

    Protection protection();
}
