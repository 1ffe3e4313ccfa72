package vn.coordination.rule.app;

import jakarta.json.JsonObject;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.coordination.rule.Judgement;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.Waiver;

/** A rule set with the type of the facts it judges, so that stored facts can be judged by it again. */
public record Replayed<F extends Record>(RuleSet<F> rules, Class<F> type) {

    /** The rule sets among the constants of a class; the type of their facts is the one they are declared with. */
    public static List<Replayed<?>> of(Class<?> holder) {
        return Arrays.stream(holder.getFields())
                .filter(field -> field.getType() == RuleSet.class)
                .<Replayed<?>>map(Replayed::of)
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Replayed<?> of(Field field) {
        ParameterizedType declared = (ParameterizedType) field.getGenericType();
        try {
            return new Replayed((RuleSet<?>) field.get(null), (Class<?>) declared.getActualTypeArguments()[0]);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws MissingFact when the stored facts lack what the rules ask for today */
    public F facts(JsonObject stored, int version) {
        if (version != FactsJson.version(type)) {
            throw new MissingFact(type, "v" + FactsJson.version(type));
        }
        return FactsJson.read(stored, type);
    }

    /** @param facts what {@link #facts} has read */
    public Judgement judge(Record facts, Parameters parameters, Collection<Waiver> waivers, Instant at) {
        return rules.judge(type.cast(facts), parameters, waivers, at);
    }
}
