package vn.coordination.conference.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.conference.Conclude;

/** What is concluded, as typed. */
public class ConclusionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String minutes;
    private String notice;
    private String exempt;
    private final List<ConclusionItemForm> items = new ArrayList<>(List.of(new ConclusionItemForm()));

    /** An item nobody has written anything into is none. */
    Conclude command() {
        return new Conclude(
                minutes,
                notice,
                exempt,
                items.stream()
                        .filter(ConclusionItemForm::begun)
                        .map(ConclusionItemForm::item)
                        .toList());
    }

    void more() {
        items.add(new ConclusionItemForm());
    }

    void less(ConclusionItemForm item) {
        items.remove(item);
    }

    public List<ConclusionItemForm> getItems() {
        return items;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public String getExempt() {
        return exempt;
    }

    public void setExempt(String exempt) {
        this.exempt = exempt;
    }
}
