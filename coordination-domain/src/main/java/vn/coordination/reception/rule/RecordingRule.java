package vn.coordination.reception.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.reception.RecordingFacts;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** OC-08: an online reception is closed with its recording in sound and picture, kept on a server or a cloud of the state. */
public final class RecordingRule implements Rule<RecordingFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.OC_08;
    }

    @Override
    public boolean appliesTo(RecordingFacts facts) {
        return facts.online();
    }

    @Override
    public List<Breach> breaches(RecordingFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        if (!facts.referenced() || !facts.soundAndPicture()) {
            breaches.add(Breach.of(code()).at("recording"));
        }
        if (facts.place() == null || !facts.place().ofTheState()) {
            breaches.add(Breach.of(code(), "place").at("recordingPlace"));
        }
        return breaches;
    }
}
