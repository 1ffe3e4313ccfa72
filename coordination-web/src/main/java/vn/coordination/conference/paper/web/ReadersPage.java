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
import vn.coordination.shared.web.PageNumber;

/** Who has opened which paper. Of which paper the readers are listed, and which of them, stands in the address. */
@Named
@ViewScoped
public class ReadersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptQueries queries;

    @Inject
    private CurrentActor actor;

    private final PageNumber page = new PageNumber(50);
    private Integer paper;
    private List<ReadingRow> readings = List.of();
    private List<ReaderRow> readers = List.of();

    public void load(long conference) {
        Scope scope = Scope.of(actor.get());
        readings = queries.readings(scope, conference);
        opened().ifPresent(row -> {
            page.among(row.asked());
            readers = queries.readers(scope, conference, row.paper(), page.index(), page.size());
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

    public PageNumber getPage() {
        return page;
    }
}
