package vn.coordination.logistics.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.FACILITIES_OFFICER;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.Conferences;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.logistics.OrderAct;
import vn.coordination.logistics.OrderConditions;
import vn.coordination.logistics.PlaceOrder;
import vn.coordination.logistics.ServiceOrder;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.TimeSlot;

/** What is ordered for a conference: placed by those who prepare it, answered by the office that serves (FL-03). */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST, FACILITIES_OFFICER})
public class OrderService {
    private Conferences conferences;
    private OrderRepository orders;
    private EquipmentRepository equipment;
    private EquipmentClaims claims;
    private OrderDays days;
    private OrderFollowUp followUp;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected OrderService() {}

    @Inject
    OrderService(
            Conferences conferences,
            OrderRepository orders,
            EquipmentRepository equipment,
            EquipmentClaims claims,
            OrderDays days,
            OrderFollowUp followUp,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.conferences = conferences;
        this.orders = orders;
        this.equipment = equipment;
        this.claims = claims;
        this.days = days;
        this.followUp = followUp;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Equipment is claimed at once, or the order is refused; everything else waits for its answer. */
    public long place(PlaceOrder command) {
        Conference conference = conferences.take(command.conference(), command.version());
        Actor actor = currentActor.get();
        Subject fresh = Subject.fresh(ServiceOrder.class);
        if (!prepares(conference, actor.office())) {
            throw guard.refuse(Breach.of(RuleCode.FL_03, "stranger"), fresh);
        }
        refuse(
                OrderConditions.placing(
                        conference.state(), days.today(), days.last(command.hours()), command.lateReason()),
                fresh);
        ServiceOrder order = new ServiceOrder(
                command,
                serving(command),
                new ServiceOrder.Orderer(actor.office(), actor.person()),
                days.late(command.hours()),
                clock.instant());
        claim(command, conference, order, fresh);
        orders.add(order);
        followUp.placed(order);
        return order.id();
    }

    private static boolean prepares(Conference conference, Office office) {
        return conference.lead() == office || conference.lines().stream().anyMatch(line -> line.office() == office);
    }

    private Office serving(PlaceOrder command) {
        return command.equipment() == null
                ? command.office()
                : equipment.lock(command.equipment()).office();
    }

    private void claim(PlaceOrder command, Conference conference, ServiceOrder order, Subject subject) {
        if (command.equipment() == null) {
            return;
        }
        TimeSlot span = claims.span(command.hours(), conference.room());
        refuse(claims.against(new EquipmentClaims.Wish(command.equipment(), command.quantity(), span)), subject);
        order.hold(span);
    }

    public long accept(long id, int version) {
        return take(id, version, OrderAct.ACCEPT, "");
    }

    public long refuse(long id, int version, String reason) {
        return take(id, version, OrderAct.REFUSE, reason);
    }

    public long finish(long id, int version) {
        return take(id, version, OrderAct.FINISH, "");
    }

    public long cancel(long id, int version, String reason) {
        return take(id, version, OrderAct.CANCEL, reason);
    }

    private long take(long id, int version, OrderAct act, String reason) {
        ServiceOrder order = orders.take(id, version);
        Subject subject = OrderFollowUp.subject(order);
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, act.ofServing() ? order.office() : order.orderedBy(), subject);
        String why = reason == null ? "" : reason;
        boolean leader = actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
        refuse(OrderConditions.acting(order.state(), order.late(), act, why, leader), subject);
        order.take(act, why, clock.instant());
        followUp.done(order);
        return id;
    }

    private void refuse(Optional<Breach> found, Subject subject) {
        found.ifPresent(breach -> {
            throw guard.refuse(breach, subject);
        });
    }
}
