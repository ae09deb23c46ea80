package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.GuidedSession;
import nl.schoolleidersregister.recognition.RecognitionCommand.GrantRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.RecordSession;
import nl.schoolleidersregister.recognition.RecognitionCommand.RenewRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.TakeUpRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.WithdrawSession;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionError;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.SessionTitle;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;

/** Meetings with a recognised guide (art. B5 to B7): circles of up to eight, and coaching of one. */
final class Meetings implements Region.Habit {

    private static final int CIRCLE = 7;
    private static final int YEARS = 4;

    private final Region region;
    private final int guide;
    private final List<Recognised> guides = new ArrayList<>();

    /** A recognition that holds, and whose it is. */
    private record Recognised(RecognitionId id, RecognitionKind kind, int account) {}

    Meetings(Region region, int guide) {
        this.region = region;
        this.guide = guide;
    }

    @Override
    public void plan(LocalDate quarter) {
        if (guides.isEmpty()) {
            Stream.of(RecognitionKind.values())
                    .filter(RecognitionKind::guides)
                    .forEach(kind -> guides.add(
                            recognise(new Recognised(new RecognitionId(region.id()), kind, guide + guides.size()))));
        }
        guides.forEach(this::lead);
    }

    private Recognised recognise(Recognised one) {
        var today = region.today();
        region.order(new GrantRecognition(
                one.id(),
                region.registrar(),
                new GuideName("Begeleider " + one.account() + " (demo)"),
                one.kind(),
                today,
                today.plusYears(YEARS)));
        region.order(new TakeUpRecognition(one.id(), account(one)));
        renewIn(one, YEARS);
        return one;
    }

    private void renewIn(Recognised one, int years) {
        region.planAtWork(region.today().plusYears(years).minusDays(30), () -> {
            var from = region.today().plusDays(1);
            region.order(new RenewRecognition(one.id(), region.registrar(), from, from.plusYears(YEARS)));
            renewIn(one, YEARS - 1);
        });
    }

    private Origin account(Recognised one) {
        return Office.GUIDE.at(region.world(), one.account());
    }

    private void lead(Recognised one) {
        switch (one.kind()) {
            case INTERVISOR -> circles(one, 0.62);
            case FACILITATOR -> circles(one, 0.22);
            case MANAGEMENT_COACH -> {
                for (var leader : region.learners()) {
                    if (leader.isOneOf(50)) {
                        region.plan(region.in(1, 80), () -> meet(one, List.of(leader), 90));
                    }
                }
            }
            case ASSESSOR, EVC_PROVIDER -> {
                // They lead no meetings.
            }
        }
    }

    private void circles(Recognised one, double many) {
        var going = region.learners().stream()
                .filter(leader -> leader.some(many) > 0)
                .toList();
        for (var from = 0; from + one.kind().fewest() <= going.size(); from += CIRCLE) {
            var circle = going.subList(from, Math.min(going.size(), from + CIRCLE));
            region.plan(region.in(1, 80), () -> meet(one, circle, 180));
        }
    }

    private void meet(Recognised one, List<Leader> circle, int minutes) {
        var id = new SessionId(region.id());
        var competence = region.chance().nextInt(5) + 1;
        var session = new GuidedSession(
                id,
                region.today().minusDays(region.chance().nextLong(6)),
                new Minutes(minutes),
                new SessionTitle("Bijeenkomst over een vraag uit de praktijk"),
                List.of(new Competence("C" + competence)),
                circle.stream().map(Leader::dossier).toList());
        var recorded = region.order(new RecordSession(one.id(), account(one), session, null));
        if (recorded && region.chance().nextInt(150) == 0) {
            region.plan(
                    region.in(1, 30),
                    () -> region.order(new WithdrawSession(one.id(), account(one), id, SessionError.PARTICIPANTS)));
        }
    }
}
