package vn.coordination.conference.point.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.conference.point.PointCode;
import vn.coordination.conference.point.app.HeadCount;
import vn.coordination.conference.point.app.PointRow;
import vn.coordination.conference.point.app.PointService;
import vn.coordination.conference.point.imports.SignedCounts;
import vn.coordination.conference.point.imports.SignedLine;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Head counts of many points at once, pasted from the sheet that their correspondents filled in: all are stored, or none. */
@Named
@RequestScoped
public class BoardCountsPage {
    private static final int SHOWN = 5;

    @Inject
    private PointService service;

    @Inject
    private BoardPointsPage points;

    @Inject
    private Retry retry;

    private String text;

    public void count(PointBoardPage page) {
        Map<String, PointRow> codes = points.all(page.getId()).stream()
                .collect(Collectors.toMap(point -> PointCode.plain(point.code()), point -> point));
        Map<String, String> signers = new HashMap<>();
        codes.forEach((code, point) -> signers.put(code, point.venue().correspondent()));
        List<SignedLine> lines = SignedCounts.read(text, signers);
        List<FacesMessage> problems = lines.stream()
                .filter(line -> line.problem() != null)
                .limit(SHOWN)
                .map(BoardCountsPage::problem)
                .toList();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> Messages.refuseAt("counts", problem));
            return;
        }
        List<HeadCount> counts = lines.stream()
                .map(line -> count(page, codes.get(PointCode.plain(line.code())), line))
                .toList();
        retry.call(() -> service.count(page.getId(), counts));
        Messages.done("board.counts.stored", counts.size());
        text = null;
    }

    private static HeadCount count(PointBoardPage page, PointRow point, SignedLine line) {
        return new HeadCount(point.id(), line.delegates(), line.correspondent(), page.signed(point.id()));
    }

    private static FacesMessage problem(SignedLine line) {
        return Messages.error("board.counts." + line.problem(), line.line(), line.code());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
