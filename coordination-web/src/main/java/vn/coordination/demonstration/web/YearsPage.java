package vn.coordination.demonstration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.demonstration.app.HistoryProgress;
import vn.coordination.demonstration.app.PastYearsService;

/** How far the loading of a demonstration's past years is. */
@Named
@RequestScoped
public class YearsPage {
    @Inject
    private PastYearsService years;

    private HistoryProgress progress;

    public HistoryProgress getProgress() {
        if (progress == null) {
            progress = years.progress();
        }
        return progress;
    }

    /** Something is left to be loaded, whether or not it is being loaded now. */
    public boolean isUnfinished() {
        return getProgress().loading() || getProgress().resumable();
    }

    /** How a state is drawn. */
    public String getLook() {
        return switch (getProgress().state()) {
            case DONE -> "good";
            case LOADING -> "near";
            case FAILED -> "breach";
            case STOPPED, NONE -> "cancelled";
        };
    }

    /** Asked for again and again while it goes on. */
    public void read() {
        progress = years.progress();
    }

    public void stop() {
        years.stop();
        read();
    }

    public void goOn() {
        years.goOn();
        read();
    }
}
