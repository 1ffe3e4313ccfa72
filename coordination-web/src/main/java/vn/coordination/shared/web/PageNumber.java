package vn.coordination.shared.web;

import java.io.Serializable;

/** Which page of a list is shown that is paged by number; the first is 1, and it stands in the address. */
public final class PageNumber implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int size;
    private int number = 1;
    private int last = 1;

    /** @param size how many rows a page holds */
    public PageNumber(int size) {
        this.size = size;
    }

    /** So many rows there are: whoever asks for a page behind the last one has the last one. */
    public void among(long rows) {
        last = (int) Math.max(1, (rows - 1) / size + 1);
        number = Math.min(number, last);
    }

    /** For whoever counts pages from 0. */
    public int index() {
        return number - 1;
    }

    public int size() {
        return size;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }

    public int getLast() {
        return last;
    }
}
