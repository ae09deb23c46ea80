package nl.schoolleidersregister.quality;

import java.time.LocalDate;
import nl.schoolleidersregister.quality.CalibrationCommand.HoldCalibration;
import nl.schoolleidersregister.quality.CalibrationCommand.MakeCalibrationSet;
import nl.schoolleidersregister.quality.CalibrationEvent.CalibrationHeld;
import nl.schoolleidersregister.quality.CalibrationEvent.CalibrationSetMade;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one calibration: what assessors talked about because they agreed too little (art. F5). */
public final class Calibration extends Stream<CalibrationEvent> {

    private static final String TYPE = "calibration:";

    /** The day on which the set was made; null before. */
    private @Nullable LocalDate made;

    private boolean held;

    /** A calibration's stream by its id. */
    public Calibration(String id) {
        super(id);
    }

    /** Id of a calibration's stream: a competence has one for a half-year. */
    public static String streamOf(CalibrationSubject about) {
        return TYPE + about;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(CalibrationCommand command) {
        switch (command) {
            case MakeCalibrationSet order -> {
                Rule.check(
                        new CalibrationSetIsMadeOnce(made != null),
                        new SetHasWorkToTalkAbout(order.set().works().size()));
                record(new CalibrationSetMade(
                        order.about(), order.set().works(), order.origin().at()));
            }
            case HoldCalibration order -> hold(order);
        }
    }

    private void hold(HoldCalibration order) {
        Rule.check(
                new CalibrationIsHeldOnce(held),
                new CalibrationIsOfThePast(made, order.day(), order.origin().today()),
                new TwoAssessorsWereThere(
                        (int) order.present().stream().distinct().count()));
        record(new CalibrationHeld(
                order.day(),
                order.present(),
                Personal.of(order.agreed()),
                order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(CalibrationEvent event) {
        switch (event) {
            case CalibrationSetMade fact -> made = Origin.dayOf(fact.at());
            case CalibrationHeld _ -> held = true;
        }
    }
}
