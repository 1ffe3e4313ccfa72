package vn.coordination.conference.paper.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.conference.paper.app.ReaderRow;
import vn.coordination.conference.paper.app.ReadingRow;
import vn.coordination.conference.paper.app.ReceiptQueries;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;

/** Who has opened which paper. Of which paper the readers are listed, and which of them, stands in the address. */
@Named
@ViewScoped
public class ReadersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private ReceiptQueries queries;

    @Inject
    private CurrentActor actor;

    private Integer paper;
    private int page;
    private int last = 1;
    private List<ReadingRow> readings = List.of();
    private List<ReaderRow> readers = List.of();

    public void load(long conference) {
        Scope scope = Scope.of(actor.get());
        readings = queries.readings(scope, conference);
        opened().ifPresent(row -> {
            last = Math.max(1, (row.asked() - 1) / SIZE + 1);
            page = Math.min(getPage(), last);
            readers = queries.readers(scope, conference, row.paper(), page - 1, SIZE);
        });
    }

    private Optional<ReadingRow> opened() {
        return readings.stream()
                .filter(row -> paper != null && row.paper() == paper)
                .findFirst();
    }

    public boolean opened(ReadingRow row) {
        return paper != null && row.paper() == paper;
    }

    public List<ReadingRow> getReadings() {
        return readings;
    }

    public List<ReaderRow> getReaders() {
        return readers;
    }

    public Integer getPaper() {
        return paper;
    }

    public void setPaper(Integer paper) {
        this.paper = paper;
    }

    /** The first page is 1. */
    public int getPage() {
        return Math.max(1, page);
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getLast() {
        return last;
    }
}
