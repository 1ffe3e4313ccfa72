package vn.coordination.conference.point.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.coordination.conference.point.PointAct;
import vn.coordination.conference.point.app.HeadCount;
import vn.coordination.conference.point.app.PointRow;
import vn.coordination.conference.point.app.PointService;
import vn.coordination.organisation.Text;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** What is done at the board: one act for many points, and the head count of one. */
@Named
@RequestScoped
public class BoardActPage {
    @Inject
    private PointService service;

    @Inject
    private BoardPointsPage points;

    @Inject
    private Retry retry;

    /** Ids with commas between: a thousand parameters would be more than the server takes. */
    private String ids;

    private String cause;
    private String code;
    private Integer delegates;
    private String correspondent;

    public void perform(PointBoardPage page, PointAct act) {
        List<Long> chosen = chosen();
        if (chosen.isEmpty()) {
            Messages.refuse(Messages.error("board.none.chosen"));
        } else {
            retry.call(() -> service.perform(page.getId(), chosen, act, cause));
            Messages.done("board.done." + act, chosen.size());
            ids = null;
            cause = null;
        }
    }

    private List<Long> chosen() {
        return Arrays.stream(Text.optional(ids).split(","))
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    public void count(PointBoardPage page) {
        PointRow point = points.named(page.getId(), code).orElse(null);
        if (point == null) {
            Messages.refuseAt("code", Messages.error("board.code.unknown"));
            return;
        }
        String signer = point.signer(correspondent);
        if (signer.isEmpty()) {
            Messages.refuseAt("correspondent", Messages.error("board.correspondent.none"));
            return;
        }
        HeadCount count = new HeadCount(point.id(), delegates, signer, page.signed(point.id()));
        retry.call(() -> service.count(page.getId(), List.of(count)));
        Messages.done("board.counted", point.code(), delegates);
        code = null;
        delegates = null;
        correspondent = null;
    }

    public List<PointAct> getActs() {
        return Arrays.stream(PointAct.values()).filter(PointAct::technical).toList();
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getDelegates() {
        return delegates;
    }

    public void setDelegates(Integer delegates) {
        this.delegates = delegates;
    }

    public String getCorrespondent() {
        return correspondent;
    }

    public void setCorrespondent(String correspondent) {
        this.correspondent = correspondent;
    }
}
