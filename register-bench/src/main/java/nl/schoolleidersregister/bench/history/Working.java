package nl.schoolleidersregister.bench.history;

import java.math.BigDecimal;
import nl.schoolleidersregister.registration.AdmissionCommand.CheckOwnStatement;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveOwnStatement;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.RegistrationCommand.ConfirmEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.EndEmployment;
import nl.schoolleidersregister.registration.RegistrationCommand.StartEmployment;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.parts.Lot;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.shared.Reason;

/** Work (art. C1, C5): confirmed by boards, sometimes stated by the person alone, and changed every some years. */
final class Working implements Region.Habit {

    private static final Percent SAMPLE = Percent.of(BigDecimal.TEN);

    private final Region region;

    Working(Region region) {
        this.region = region;
    }

    @Override
    public void hear(RegistrationEvent event, Leader leader) {
        switch (event) {
            case EmploymentStarted fact -> started(fact, leader);
            case OwnStatementGiven fact -> {
                if (fact.drawn()) {
                    region.planAtWork(region.in(10, 60), () -> check(fact, leader));
                }
            }
            default -> {
                // Other habits listen to it.
            }
        }
    }

    private void started(EmploymentStarted fact, Leader leader) {
        var percent = leader.chance().nextInt(100);
        if (percent < 88) {
            region.planAtWork(region.in(3, 90), () -> confirm(fact, leader));
        } else if (percent < 96) {
            region.plan(region.in(30, 200), () -> state(fact, leader));
        }
        region.plan(region.in(500, 4500), () -> change(fact, leader));
    }

    private void confirm(EmploymentStarted fact, Leader leader) {
        var board = fact.workplace().known().orElseThrow().board();
        region.order(new ConfirmEmployment(
                leader.dossier(),
                Country.actor(board, region.world()),
                fact.employment(),
                ConfirmedBy.BOARD,
                null,
                board));
    }

    private void state(EmploymentStarted fact, Leader leader) {
        var drawn = Lot.draws("eigen-verklaring", fact.employment().value(), SAMPLE);
        region.order(new GiveOwnStatement(leader.dossier(), leader.now(region.world()), fact.employment(), drawn));
    }

    private void check(OwnStatementGiven fact, Leader leader) {
        region.order(new CheckOwnStatement(
                leader.dossier(),
                region.registrar(),
                fact.employment(),
                null,
                !leader.isOneOf(100),
                new Reason("De arbeidsovereenkomst is ingezien (demo).")));
    }

    private void change(EmploymentStarted fact, Leader leader) {
        if (!leader.career().isOpen()) {
            return;
        }
        var origin = leader.now(region.world());
        region.order(new EndEmployment(leader.dossier(), origin, fact.employment(), region.today()));
        var next = region.country().job(region.id(), region.today(), leader.chance());
        region.order(new StartEmployment(leader.dossier(), origin, next));
    }
}
