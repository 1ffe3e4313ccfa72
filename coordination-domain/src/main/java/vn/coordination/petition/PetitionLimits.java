package vn.coordination.petition;

import static vn.coordination.petition.PetitionAct.ENFORCE;
import static vn.coordination.petition.PetitionAct.ORDER;
import static vn.coordination.petition.PetitionKind.DENUNCIATION;

import java.util.List;
import vn.coordination.rule.ParameterKey;

/** Which of several numbers of an entry a petition's clock runs by. */
final class PetitionLimits {
    private PetitionLimits() {}

    static ParameterKey firstSettlement(ClockFacts facts) {
        if (facts.remote()) {
            return facts.complex() ? ParameterKey.PT_14_REMOTE_COMPLEX : ParameterKey.PT_14_REMOTE;
        }
        return facts.complex() ? ParameterKey.PT_14_COMPLEX : ParameterKey.PT_14_SETTLEMENT;
    }

    static ParameterKey secondSettlement(ClockFacts facts) {
        if (facts.remote()) {
            return facts.complex() ? ParameterKey.PT_15_REMOTE_COMPLEX : ParameterKey.PT_15_REMOTE;
        }
        return facts.complex() ? ParameterKey.PT_15_COMPLEX : ParameterKey.PT_15_SETTLEMENT;
    }

    static ParameterKey suspension(ClockFacts facts) {
        return facts.is(DENUNCIATION) ? ParameterKey.PT_20_DENUNCIATION : ParameterKey.PT_20_SENT;
    }

    /** What was ordered or decided is to be carried out first. */
    static ParameterKey end(ClockFacts facts) {
        return facts.last(List.of(ORDER, ENFORCE)).isPresent()
                ? ParameterKey.PT_44_CARRIED_OUT
                : ParameterKey.PT_44_CLOSED;
    }

    static ParameterKey examination(ClockFacts facts) {
        boolean several = facts.what().filter(Classification::severalPlaces).isPresent();
        return several ? ParameterKey.PT_22_SEVERAL_PLACES : ParameterKey.PT_22_EXAMINATION;
    }
}
