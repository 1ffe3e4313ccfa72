package vn.coordination.petition.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.petition.Arrival;
import vn.coordination.petition.Channel;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Criterion;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.Ground;
import vn.coordination.petition.Identity;
import vn.coordination.petition.Matter;
import vn.coordination.petition.Papers;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.ReceivePetition;
import vn.coordination.petition.app.DoAct;
import vn.coordination.petition.app.PetitionRow;
import vn.coordination.shared.web.JsonBody;

/** Petitions in JSON; dates as ISO 8601 writes them, local to the city. Who wrote one is only ever read, never written. */
public final class PetitionJson {
    private PetitionJson() {}

    /** @throws IllegalArgumentException when a value is missing or is not what it should be */
    public static ReceivePetition received(JsonObject body) {
        return new ReceivePetition(
                new Arrival(
                        JsonBody.value(body, "channel", Channel::valueOf),
                        JsonBody.value(body, "arrived", LocalDate::parse),
                        JsonBody.text(body, "forwarder", ""),
                        JsonBody.flag(body, "repliesToForwarder", false)),
                JsonBody.flag(body, "identified", true),
                writers(body),
                new Crowd(
                        JsonBody.integer(body, "persons", 1),
                        JsonBody.integer(body, "representatives", 0),
                        JsonBody.flag(body, "allSigned", true),
                        JsonBody.flag(body, "appointed", false)),
                JsonBody.text(body, "target", ""),
                JsonBody.text(body, "summary", ""),
                new Papers(JsonBody.flag(body, "originals", false), JsonBody.flag(body, "receipt", false)),
                JsonBody.integer(body, "level", 1),
                JsonBody.number(body, "origin"),
                JsonBody.flag(body, "delegation", false));
    }

    private static List<Identity> writers(JsonObject body) {
        return JsonBody.objects(body, "writers", PetitionJson::identity);
    }

    public static Identity identity(JsonObject person) {
        return new Identity(
                JsonBody.text(person, "name", ""),
                JsonBody.text(person, "address", ""),
                JsonBody.text(person, "paper", ""),
                JsonBody.text(person, "contact", ""),
                JsonBody.text(person, "authority", ""));
    }

    static DoAct act(long petition, JsonObject body) {
        return new DoAct(
                petition,
                JsonBody.integer(body, "version", -1),
                JsonBody.value(body, "ground", Ground::valueOf),
                names(body, "criteria", Criterion.class),
                JsonBody.text(body, "note", ""),
                JsonBody.text(body, "approval", ""),
                JsonBody.flag(body, "newFacts", false),
                JsonBody.flag(body, "inWriting", false),
                JsonBody.flag(body, "everybody", false),
                JsonBody.flag(body, "signsOfWrong", false),
                JsonBody.flag(body, "stripped", false),
                JsonBody.value(body, "day", LocalDate::parse));
    }

    /** The names in the array; none where there is no array. */
    static <E extends Enum<E>> Set<E> names(JsonObject body, String name, Class<E> type) {
        EnumSet<E> names = EnumSet.noneOf(type);
        names.addAll(JsonBody.words(body, name, each -> Enum.valueOf(type, each)));
        return names;
    }

    static Classification classification(JsonObject body) {
        return new Classification(
                JsonBody.value(body, "kind", PetitionKind::valueOf),
                JsonBody.value(body, "matter", Matter::valueOf),
                JsonBody.flag(body, "aboutMember", false),
                JsonBody.flag(body, "remote", false),
                JsonBody.flag(body, "severalPlaces", false),
                JsonBody.value(body, "knownOn", LocalDate::parse),
                JsonBody.integer(body, "obstacleDays", 0));
    }

    static JsonObject of(PetitionRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("number", row.number())
                .add("entryOffice", row.entryOffice().code())
                .add("office", row.office().code())
                .add(
                        "boundFor",
                        row.boundFor() == null
                                ? JsonValue.NULL
                                : JSON.createValue(row.boundFor().code()))
                .add("state", row.state().name())
                .add("arrived", row.arrival().on().toString())
                .add("target", row.target())
                .add("summary", row.summary())
                .add("delegation", row.delegation())
                .add("dossier", row.dossier() == null ? JsonValue.NULL : JSON.createValue(row.dossier()));
        JsonArrayBuilder likes = JSON.createArrayBuilder();
        row.likes().forEach(like -> likes.add(like(like)));
        return json.add("likes", likes).build();
    }

    static JsonObjectBuilder like(PetitionRow.Like like) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("petition", like.petition())
                .add("office", like.office().code())
                .add("rival", like.rival())
                .add("verdict", like.verdict());
        if (!like.hidden()) {
            JsonArrayBuilder reasons = JSON.createArrayBuilder();
            like.reasons().forEach(reasons::add);
            json.add("number", like.number())
                    .add("summary", like.summary())
                    .add("score", like.score())
                    .add("reasons", reasons);
        }
        return json;
    }

    public static JsonObject of(Identity identity) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("name", identity.name())
                .add("address", identity.address())
                .add("paper", identity.paper())
                .add("contact", identity.contact());
        return (identity.proxy() ? json.add("authority", identity.authority()) : json).build();
    }
}
