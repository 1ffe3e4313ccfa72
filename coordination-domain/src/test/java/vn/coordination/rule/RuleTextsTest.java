package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.conference.AvoidableReason;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceClocks;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.LineKind;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.conference.point.PointState;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.logistics.OrderState;
import vn.coordination.logistics.ServiceKind;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionClocks;
import vn.coordination.petition.PetitionState;
import vn.coordination.reception.ReceptionClocks;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.schedule.Rung;
import vn.coordination.schedule.WayOut;
import vn.coordination.shared.DayOff;
import vn.coordination.task.TaskPart;
import vn.coordination.testkit.BreachUse;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.Sources;

/** The words of the rules in all languages, held against the breaches that the sources of all modules make. */
class RuleTextsTest {
    private static final List<String> LANGUAGES = List.of("_vi", "_en", "_fr");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final BreachUse USE = new BreachUse(Sources.main());

    private final Map<String, String> base = texts("");

    @Test
    @DisplayName("every breach that is made has its text in every language")
    void everyBreach() {
        assertThat(USE.keys()).as("breaches found in the sources").hasSizeGreaterThan(20);
        for (String language : LANGUAGES) {
            assertThat(texts(language).keySet()).as(language).containsAll(USE.keys());
        }
    }

    @Test
    @DisplayName("a text speaks of no more than the breach has arguments")
    void enoughArguments() {
        assertThat(USE.keys())
                .allSatisfy(key -> USE.arguments(key)
                        .ifPresent(count ->
                                assertThat(places(base.get(key))).as(key).allMatch(place -> place < count)));
    }

    @Test
    @DisplayName("every word a sentence may name has its text")
    void everyTerm() {
        Stream<String> fields = Stream.of("start", "end", "body", "chair", "attendees", "place", "leadUnit")
                .map(field -> "term.field." + field);
        Stream<String> equipment = Stream.of("term.equipment.ONLINE", "term.equipment.SECRET");
        Stream<String> daysOff = Stream.concat(
                        Calendars.daysOff().stream().map(DayOff::name), Stream.of("CULTURE", "OTHER"))
                .distinct()
                .map(name -> "term.dayoff." + name);
        Stream<String> rungs = Arrays.stream(Rung.values()).map(rung -> "term.rung." + rung);
        Stream<String> ways = Arrays.stream(WayOut.Kind.values()).map(kind -> "term.way." + kind);
        Stream<String> clocks = Stream.concat(
                        Stream.of(
                                "FL-03", "SC-01", "SC-02", "SC-03", "SC-09", "SC-10", "SC-11", "SS-06", "SS-07",
                                "DC-09", "CM-05", "TK-05"),
                        Stream.of(
                                        PetitionClocks.ALL.stream().map(DeadlineRule::code),
                                        ReceptionClocks.all().map(DeadlineRule::code),
                                        ConferenceClocks.all().map(DeadlineRule::code))
                                .flatMap(codes -> codes)
                                .map(RuleCode::printed))
                .distinct()
                .map(code -> "term.clock." + code);
        Stream<String> states = Arrays.stream(PetitionState.values()).map(state -> "term.petition." + state);
        Stream<String> conferences = Stream.of(
                        words("conference", ConferenceState.values()),
                        words("line", LineKind.values()),
                        words("order", OrderState.values()),
                        words("service", ServiceKind.values()),
                        words("avoidable", AvoidableReason.values()),
                        words("point", PointState.values()),
                        words("points", new String[] {"all", "others"}),
                        words("delegate", DelegateState.values()),
                        Arrays.stream(SecrecyLevel.values())
                                .filter(SecrecyLevel::stateSecret)
                                .map(level -> "term.secrecy." + level),
                        words("arrangement", new String[] {"form", "secrecy", "invitation"}),
                        words("calling", new String[] {"participants", "requirements", "agenda"}))
                .flatMap(words -> words);
        Stream<String> parts = Arrays.stream(TaskPart.values()).map(part -> "term.task." + part);
        Stream<String> subjects = Stream.of(
                        "AccountReview",
                        "Consultation",
                        "YearlyReview",
                        "Petition",
                        "Conference",
                        "ServiceOrder",
                        "QuarterMeeting",
                        "ReceptionDay",
                        "ReceptionDuty",
                        "Visit",
                        "Task")
                .map(type -> "term.subject." + type);
        assertThat(keys("term."))
                .isEqualTo(
                        Stream.of(fields, equipment, daysOff, rungs, ways, clocks, states, conferences, parts, subjects)
                                .flatMap(words -> words)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("no text is idle")
    void noIdleKey() {
        Set<String> idle = new TreeSet<>(base.keySet());
        idle.removeAll(USE.keys());
        // an act out of its order is refused under the entry of the act
        Stream.concat(
                        Arrays.stream(PetitionAct.values()).map(PetitionAct::code),
                        Arrays.stream(ConferenceAct.values()).map(ConferenceAct::code))
                .map(code -> code.printed() + ".breach.state")
                .forEach(idle::remove);
        assertThat(idle).allMatch(key -> key.startsWith("term."));
    }

    @ParameterizedTest(name = "rules{0} has the keys and the places of the base")
    @ValueSource(strings = {"_vi", "_en", "_fr"})
    void sameKeysAndPlaces(String language) {
        Map<String, String> other = texts(language);
        assertThat(other.keySet()).isEqualTo(base.keySet());
        assertThat(other).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(places(text)).as(key).isEqualTo(places(base.get(key)));
            assertThat(new MessageFormat(text).getFormatsByArgumentIndex().length)
                    .as("a lone apostrophe switches the places off: " + key)
                    .isEqualTo(places(text).stream()
                            .mapToInt(place -> place + 1)
                            .max()
                            .orElse(0));
        });
    }

    @Test
    @DisplayName("a sentence agrees with its number")
    void agrees() {
        MessageFormat untested = new MessageFormat(texts("_fr").get("OC-02.breach.untested"), Locale.FRENCH);
        MessageFormat opening = new MessageFormat(texts("_en").get("OC-03.breach.opening"), Locale.ENGLISH);

        assertThat(untested.format(new Object[] {1L})).contains("1 point n’a pas réussi son essai");
        assertThat(untested.format(new Object[] {12L})).contains("12 points n’ont pas réussi leur essai");
        assertThat(opening.format(new Object[] {1L})).endsWith("Connect it, or give it up.");
        assertThat(opening.format(new Object[] {1000L})).contains("1,000 points are not connected");
    }

    @Test
    @DisplayName("the base is the Vietnamese one")
    void baseIsVietnamese() {
        assertThat(base).isEqualTo(texts("_vi"));
    }

    private static Stream<String> words(String family, Object[] of) {
        return Arrays.stream(of).map(each -> "term." + family + "." + each);
    }

    private Set<String> keys(String prefix) {
        return base.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) {
        return Bundles.texts("rules" + language);
    }
}
