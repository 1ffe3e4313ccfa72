package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.amendment.ProposedValue;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Names;
import vn.coordination.regulation.app.ArticleRow;
import vn.coordination.regulation.app.RegulationQueries;
import vn.coordination.regulation.app.ValueRow;
import vn.coordination.rule.Authority;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.Sha256;

/** All that a version says: what a chief signs, in one digest. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftContent {
    private static final Scope ANYBODY = Scope.of(Actor.SYSTEM);
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH, Locale.FRENCH);

    private final RegulationQueries regulation;
    private final AmendmentRepository records;

    protected DraftContent() {
        this(null, null);
    }

    @Inject
    DraftContent(RegulationQueries regulation, AmendmentRepository records) {
        this.regulation = regulation;
        this.records = records;
    }

    /** Over texts, clauses, values and date, and over the count of changes: what was changed and changed back is new. */
    String hash(RegulationVersion version) {
        Stream<String> head = Stream.of(
                Integer.toString(version.number()),
                version.validFrom().toString(),
                Integer.toString(version.revision()),
                Optional.ofNullable(version.consultation())
                        .map(Object::toString)
                        .orElse(""));
        Stream<String> articles =
                regulation.articles(ANYBODY, version.id()).stream().flatMap(DraftContent::parts);
        Stream<String> values = records.proposals(version.id()).stream().flatMap(DraftContent::parts);
        return Sha256.of(
                Stream.of(head, words(version.names()), articles, values).flatMap(parts -> parts));
    }

    /** The regulation's own numbers as they stand on the day. */
    List<ValueRow> ownValues(LocalDate day) {
        return ownValues().filter(value -> value.isInForce(day)).toList();
    }

    /** The latest day on which one of the regulation's own numbers changes. */
    LocalDate lastChange() {
        return ownValues()
                .map(value -> value.validity().since())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Stream<ValueRow> ownValues() {
        return regulation.values(ANYBODY).entrySet().stream()
                .filter(each -> each.getKey().authority() == Authority.REGULATION)
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> each.getValue().stream());
    }

    /** Numbers of the chapters that state something. */
    Set<Integer> areas(RegulationVersion version) {
        return regulation.articles(ANYBODY, version.id()).stream()
                .filter(article -> !article.clauses().isEmpty())
                .map(article -> article.chapter().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many entries of the catalogue the version has no clause for. */
    int unplaced(RegulationVersion version) {
        long placed = regulation.articles(ANYBODY, version.id()).stream()
                .flatMap(article -> article.clauses().stream())
                .map(ArticleRow.Clause::code)
                .distinct()
                .count();
        return RuleCode.values().length - Math.toIntExact(placed);
    }

    private static Stream<String> parts(ArticleRow article) {
        Stream<String> numbers =
                Stream.of(Integer.toString(article.chapter().number()), Integer.toString(article.number()));
        Stream<String> texts = Stream.of(article.chapter().names(), article.names(), article.text())
                .flatMap(DraftContent::words);
        Stream<String> clauses = article.clauses().stream().map(clause -> clause.number() + " " + clause.code());
        return Stream.of(numbers, texts, clauses).flatMap(parts -> parts);
    }

    private static Stream<String> parts(ProposedValue value) {
        return Stream.of(value.key().name(), value.limit().toString());
    }

    private static Stream<String> words(Names names) {
        return LANGUAGES.stream().map(names::in);
    }
}
