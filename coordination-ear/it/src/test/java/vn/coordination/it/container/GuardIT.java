package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.facility.app.FacilityService;
import vn.coordination.facility.app.SaveBuilding;
import vn.coordination.regulation.app.EnterValue;
import vn.coordination.regulation.app.ParameterService;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationBreach;
import vn.coordination.rule.app.RuleBook;

/** Guard, trail and rule book in the server: what a transaction judged and changed, and what stays of a refusal. */
@ExtendWith(ContainerServer.class)
@ArquillianTest
class GuardIT {
    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource database;

    @Inject
    private TrialService service;

    @Inject
    private TrialObserver observer;

    @Inject
    private BeanManager beans;

    @Inject
    private AsSystem asSystem;

    @Inject
    private FacilityService facilities;

    @Inject
    private ParameterService parameters;

    @Inject
    private RuleBook book;

    private Rows rows;

    @Deployment
    static EnterpriseArchive application() {
        return ApplicationWithTests.of(
                GuardIT.class,
                TrialFacts.class,
                TrialService.class,
                TrialService.TrialEvent.class,
                TrialObserver.class,
                AsSystem.class,
                Rows.class);
    }

    @BeforeEach
    void look() {
        rows = new Rows(database);
    }

    @Test
    @DisplayName("SS-06 · what was judged and what was changed stand on the trail together")
    void keptAndTrailed() {
        long id = service.build("kept", false);

        List<List<String>> entries = entries(id);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).get(0)).isEqualTo("DONE");
        assertThat(entries.get(0).get(1))
                .contains("\"kind\":\"CREATED\"", "\"after\":\"kept\"")
                .doesNotContain("version");
        List<List<String>> judgements = rows.all(
                "select j.refused, j.facts, j.facts_version, j.rulings, j.subject, j.rule_set from judgement j"
                        + " join trail_entry e on e.judgement = j.id where e.subject_type = 'Building' and e.subject = ?",
                id);
        assertThat(judgements).hasSize(1);
        assertThat(judgements.get(0))
                .containsExactly(
                        "0",
                        "{\"id\":7,\"forbidden\":false}",
                        "1",
                        "[{\"code\":\"SC-05\",\"result\":\"KEPT\"}]",
                        Long.toString(id),
                        "trial.act");
    }

    @Test
    @DisplayName("SS-06 · a refusal rolls everything back and is on the trail all the same")
    void refusedAndRecorded() {
        long before = rows.count("trail_entry where outcome = 'REFUSED' and codes = 'SC-05'");

        assertThatThrownBy(() -> service.build("refused", true))
                .isInstanceOfSatisfying(RegulationBreach.class, refused -> {
                    assertThat(refused.breaches()).hasSize(1);
                    assertThat(refused.breaches().get(0).code()).isEqualTo(RuleCode.SC_05);
                    assertThat(refused.ruleSet()).isEqualTo("trial.act");
                });

        assertThat(rows.count("building where name = 'refused'")).isZero();
        assertThat(rows.count("trail_entry where changes like '%refused%'")).isZero();
        assertThat(rows.count("trail_entry where outcome = 'REFUSED' and codes = 'SC-05'"))
                .isEqualTo(before + 1);
        assertThat(rows.count("judgement where refused and rulings like '%\"PERSON:7\"%'"))
                .isPositive();
    }

    @Test
    @DisplayName(
            "SS-06 · what the database itself has refused is refused by the regulation, although nothing can be read any more")
    void refusedByTheDatabase() {
        long id = service.build("doubled", false);
        assertThatThrownBy(() -> asSystem.call(() -> service.breakKeyThenRefuse(id, book::refresh)))
                .isInstanceOfSatisfying(
                        RegulationBreach.class,
                        refused -> assertThat(refused.breaches().get(0).code()).isEqualTo(RuleCode.SS_08));
    }

    @Test
    @DisplayName("news is heard inside the refused transaction, but nothing goes out after it")
    void observers() {
        assertThatThrownBy(() -> service.build("unheard", true)).isInstanceOf(RegulationBreach.class);
        service.build("heard", false);

        assertThat(observer.inside()).contains("unheard", "heard");
        assertThat(observer.afterwards()).contains("heard").doesNotContain("unheard");
    }

    @Test
    @DisplayName("SS-06 · what fails after it was judged leaves nothing on the trail")
    void rolledBackTogether() {
        long judgements = rows.count("judgement");
        long entries = rows.count("trail_entry");

        assertThatThrownBy(() -> service.buildTwoThenRefuse("failed")).hasMessageContaining("fails after");

        assertThat(rows.count("judgement")).isEqualTo(judgements);
        assertThat(rows.count("trail_entry")).isEqualTo(entries);
    }

    @Test
    @DisplayName("what is only weighed is recorded with its codes and stored")
    void weighed() {
        long id = service.weighAndBuild("weighed");

        assertThat(rows.all(
                        "select outcome, codes from trail_entry where subject_type = 'Building' and subject = ?", id))
                .containsExactly(List.of("DONE", "SC-05"));
    }

    @Test
    @DisplayName("what is judged dry leaves no trace")
    void dry() {
        long judgements = rows.count("judgement");

        assertThat(service.judgeOnly()).isTrue();

        assertThat(rows.count("judgement")).isEqualTo(judgements);
    }

    @Test
    @DisplayName("SS-06 · a judgement without a change leaves one entry")
    void judgedOnly() {
        service.judgeWithoutChange(4711);

        assertThat(entries(4711)).containsExactly(List.of("DONE", "{}"));
    }

    @Test
    @DisplayName("SS-08 · a breach found outside of the rules is recorded like any other")
    void singleBreach() {
        assertThatThrownBy(() -> service.refuse(4712)).isInstanceOf(RegulationBreach.class);

        assertThat(rows.all(
                        "select outcome, codes from trail_entry where subject_type = 'Building' and subject = '4712'"))
                .containsExactly(List.of("REFUSED", "SS-08"));
    }

    @Test
    @DisplayName("SS-06 · the entry names the service, and shows before and after field by field")
    void serviceNamed() {
        long id = asSystem.call(
                () -> facilities.saveBuilding(new SaveBuilding(null, 0, "Nhà A", "north", TrialService.ALWAYS)));
        asSystem.call(() -> facilities.saveBuilding(new SaveBuilding(id, 0, "Nhà B", "north", TrialService.ALWAYS)));

        List<List<String>> entries = rows.all(
                "select action, changes, account, source from trail_entry where subject_type = 'Building' and subject = ?"
                        + " order by at",
                id);
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).get(0)).isEqualTo("Facility.saveBuilding");
        assertThat(entries.get(1).get(1))
                .isEqualTo("{\"kind\":\"CHANGED\",\"fields\":{\"name\":{\"before\":\"Nhà A\",\"after\":\"Nhà B\"}}}");
    }

    @Test
    @DisplayName("a changed number holds once the rule book is read anew")
    void refreshed() {
        LocalDate date = LocalDate.of(2031, 1, 1);
        assertThat(book.parametersAsOf(date).minutes(ParameterKey.FL_02_SET_UP)).isEqualTo(Duration.ofMinutes(15));
        rows.change("insert into parameter (name, value, unit, valid_from, citation)"
                + " values ('FL_02_SET_UP', '25', 'MINUTES', '2031-01-01', 'test')");
        try {
            book.refresh();
            assertThat(book.parametersAsOf(date).minutes(ParameterKey.FL_02_SET_UP))
                    .isEqualTo(Duration.ofMinutes(25));
            assertThat(book.parametersAsOf(date.minusDays(1)).minutes(ParameterKey.FL_02_SET_UP))
                    .isEqualTo(Duration.ofMinutes(15));
        } finally {
            rows.change("delete from parameter where citation = 'test'");
            book.refresh();
        }
    }

    @Test
    @DisplayName("a value of the law that is entered is judged by at once; the one before holds until its eve")
    void entered() {
        LocalDate first = LocalDate.of(2031, 1, 1);
        Limit three = Limit.of(3, ParameterUnit.WORKING_DAYS);
        try {
            asSystem.call(() -> parameters.enter(new EnterValue(ParameterKey.PT_39_TOLD, three, first, "test", 0)));
            assertThat(book.parametersAsOf(first).limit(ParameterKey.PT_39_TOLD))
                    .isEqualTo(three);
            assertThat(book.parametersAsOf(first.minusDays(1)).limit(ParameterKey.PT_39_TOLD))
                    .isEqualTo(Limit.of(5, ParameterUnit.WORKING_DAYS));
            assertThatThrownBy(() -> asSystem.call(
                            () -> parameters.enter(new EnterValue(ParameterKey.PT_39_TOLD, three, first, "test", 0))))
                    .as("a value not after the last one")
                    .isInstanceOfSatisfying(
                            RegulationBreach.class,
                            refused -> assertThat(refused.breaches().get(0).variant())
                                    .isEqualTo("backward"));
        } finally {
            rows.change("delete from parameter where citation = 'test'");
            rows.change("update parameter set valid_to = null, version = 0 where name = 'PT_39_TOLD'");
            book.refresh();
        }
    }

    @Test
    @DisplayName(
            "a value of our own regulation is not entered by anybody alone, nor is any by who is not the secretary")
    void notEntered() {
        EnterValue own = new EnterValue(
                ParameterKey.SC_11_URGENT, Limit.of(48, ParameterUnit.HOURS), LocalDate.of(2031, 1, 1), "test", 0);
        assertThatThrownBy(() -> asSystem.call(() -> parameters.enter(own)))
                .isInstanceOfSatisfying(
                        RegulationBreach.class,
                        refused ->
                                assertThat(refused.breaches().get(0).variant()).isEqualTo("own"));
        assertThatThrownBy(() -> parameters.enter(own)).isInstanceOf(EJBAccessException.class);
        assertThat(rows.count("parameter where name = 'SC_11_URGENT'")).isEqualTo(1);
    }

    @Test
    @DisplayName("nothing that reads records answers somebody who has not signed in")
    void readingsAreShut() {
        List<Bean<?>> queries = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getSimpleName().endsWith("Queries"))
                .toList();
        assertThat(queries).hasSizeGreaterThan(50);
        for (Bean<?> bean : queries) {
            Object proxy = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
            for (Method reading : bean.getBeanClass().getDeclaredMethods()) {
                if (Modifier.isPublic(reading.getModifiers()) && !Modifier.isStatic(reading.getModifiers())) {
                    assertThatThrownBy(() -> reading.invoke(proxy, nothing(reading)))
                            .as(reading.toString())
                            .hasCauseInstanceOf(EJBAccessException.class);
                }
            }
        }
    }

    /** What is passed does not matter: who asks is looked at first. */
    private static Object[] nothing(Method reading) {
        return Stream.of(reading.getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
    }

    private List<List<String>> entries(long id) {
        return rows.all("select outcome, changes from trail_entry where subject_type = 'Building' and subject = ?", id);
    }
}
