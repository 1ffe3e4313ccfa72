package vn.coordination.rule.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.Waiver;

/** Rulings as a judgement stores them, and back; the sentence is made anew for each reader. */
public final class StoredRulings {
    private enum Result {
        KEPT,
        NOT_APPLICABLE,
        BROKEN,
        WAIVED
    }

    private static final String OVERRIDE = "override";
    private static final Set<String> KEYS =
            Arrays.stream(ParameterKey.values()).map(ParameterKey::name).collect(Collectors.toUnmodifiableSet());

    private StoredRulings() {}

    static String write(Collection<Ruling> rulings) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        rulings.forEach(ruling -> array.add(write(ruling)));
        return array.build().toString();
    }

    static String write(Map<ParameterKey, Limit> parameters) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        parameters.forEach((key, value) -> object.add(key.name(), value.toString()));
        return object.build().toString();
    }

    /** @param stored JSON as a judgement holds it */
    public static List<Ruling> read(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(StoredRulings::read)
                    .toList();
        }
    }

    /**
     * @param stored the values a judgement read, as it holds them
     * @throws IllegalArgumentException when a value is written as no version of the application that we know did
     */
    public static Map<ParameterKey, Limit> readValues(String stored) {
        Map<ParameterKey, Limit> values = new EnumMap<>(ParameterKey.class);
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            reader.readObject().forEach((name, value) -> {
                if (KEYS.contains(name)) {
                    values.put(ParameterKey.valueOf(name), Limit.parse(((JsonString) value).getString()));
                }
            });
        }
        return values;
    }

    private static JsonObjectBuilder write(Ruling ruling) {
        JsonObjectBuilder object =
                JSON.createObjectBuilder().add("code", ruling.code().printed());
        if (ruling instanceof Ruling.Broken broken) {
            return breach(object.add("result", Result.BROKEN.name()), broken.breach());
        }
        if (ruling instanceof Ruling.Waived waived) {
            return waiver(breach(object.add("result", Result.WAIVED.name()), waived.breach()), waived.waiver());
        }
        return object.add("result", (ruling instanceof Ruling.Kept ? Result.KEPT : Result.NOT_APPLICABLE).name());
    }

    private static JsonObjectBuilder waiver(JsonObjectBuilder object, Waiver waiver) {
        object.add("approver", waiver.approverAccount())
                .add("reason", waiver.reason())
                .add("at", waiver.at().toString());
        return waiver.isOverride() ? object.add(OVERRIDE, waiver.override()) : object;
    }

    private static JsonObjectBuilder breach(JsonObjectBuilder object, Breach breach) {
        JsonArrayBuilder arguments = JSON.createArrayBuilder();
        breach.arguments().forEach(argument -> arguments.add(argument.toString()));
        return object.add("variant", breach.variant())
                .add("field", breach.field())
                .add("arguments", arguments);
    }

    private static Ruling read(JsonObject object) {
        RuleCode code = RuleCode.of(object.getString("code"));
        return switch (Result.valueOf(object.getString("result"))) {
            case KEPT -> new Ruling.Kept(code);
            case NOT_APPLICABLE -> new Ruling.NotApplicable(code);
            case BROKEN -> new Ruling.Broken(breach(code, object));
            case WAIVED -> new Ruling.Waived(breach(code, object), waiver(code, object));
        };
    }

    private static Breach breach(RuleCode code, JsonObject object) {
        List<Argument> arguments = object.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                .map(text -> Argument.parse(text.getString()))
                .toList();
        return new Breach(code, object.getString("variant"), arguments, object.getString("field"));
    }

    private static Waiver waiver(RuleCode code, JsonObject object) {
        return new Waiver(
                code,
                object.getJsonNumber("approver").longValue(),
                object.getString("reason"),
                Instant.parse(object.getString("at")),
                object.getInt(OVERRIDE, 0));
    }
}
