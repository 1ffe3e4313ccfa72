package vn.coordination.demonstration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.coordination.demonstration.app.HistoryProgress;
import vn.coordination.demonstration.app.PastYearsService;

/** How far the loading of a demonstration's past years is. */
@Named
@ViewScoped
public class YearsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ACTS = "years:acts";

    @Inject
    private PastYearsService years;

    private HistoryProgress progress;

    @PostConstruct
    void load() {
        progress = years.progress();
    }

    /**
     * Asked for again and again while it goes on. The buttons are drawn anew only when there are others: whoever is about to press
     * one keeps it.
     */
    public void read() {
        HistoryProgress.State shown = progress.state();
        load();
        if (progress.state() != shown) {
            FacesContext.getCurrentInstance()
                    .getPartialViewContext()
                    .getRenderIds()
                    .add(ACTS);
        }
    }

    public void stop() {
        years.stop();
        load();
    }

    public void goOn() {
        years.goOn();
        load();
    }

    public HistoryProgress getProgress() {
        return progress;
    }

    /** Something is left to be loaded, whether or not it is being loaded now. */
    public boolean isUnfinished() {
        return progress.unfinished();
    }

    /** How a state is drawn. */
    public String getLook() {
        return switch (progress.state()) {
            case DONE -> "good";
            case LOADING, STOPPING -> "waiting";
            case FAILED -> "breach";
            case STOPPED, NONE -> "plain";
        };
    }
}
