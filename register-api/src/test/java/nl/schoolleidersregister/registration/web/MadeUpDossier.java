package nl.schoolleidersregister.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.parts.DossierSection.Content;
import nl.schoolleidersregister.registration.view.Status;
import nl.schoolleidersregister.timeline.parts.MadeUpFacts;
import org.jspecify.annotations.Nullable;

/** Made-up dossiers on the registrar's desk, with the sections of this feature and a timeline. */
final class MadeUpDossier {

    private static final LocalDate ENROLLED = LocalDate.of(2027, 9, 6);
    private static final String SCHOOL = MadeUp.PRESENT.school() + ", " + MadeUp.PRESENT.place();

    private MadeUpDossier() {}

    static Dossier of(String id) {
        return switch (id) {
            case "registered" -> dossier(id, registered(), List.of(), stated("registered", "VERIFIED", null, false));
            case "rejected" -> dossier(id, rejected(), List.of(), stated("rejected", "REJECTED", MadeUp.REASON, false));
            case "old" -> awaiting(id, LocalDate.of(2027, 7, 12), true);
            default -> awaiting(id, ENROLLED, false);
        };
    }

    private static Dossier awaiting(String id, LocalDate since, boolean old) {
        var answerBy = since.plusWeeks(8);
        var standing = new Dossier.Awaiting(since, answerBy, answerBy.isBefore(MadeUp.TODAY));
        var decide = new Content("registration/dossier-decision", "decide", standing);
        return dossier(id, standing, List.of(decide), stated("awaiting", "WAITING", null, old));
    }

    private static Dossier.Standing rejected() {
        return new Dossier.Rejected(MadeUp.TODAY, MadeUp.REASON);
    }

    private static Dossier.Standing registered() {
        return new Dossier.Registered(MadeUp.NUMBER, MadeUp.PERIOD.from(), MadeUp.PERIOD, false);
    }

    private static Content stated(String standing, String outcome, @Nullable String reason, boolean old) {
        var one = new QualificationSection.Qualification(
                old ? MadeUp.OLD_DIPLOMA : MadeUp.DIPLOMA,
                outcome,
                "WAITING".equals(outcome) ? null : Instant.parse("2027-09-14T09:00:00Z"),
                reason,
                old,
                List.of());
        var stated = new QualificationSection.Stated(standing, List.of(one));
        return new Content("registration/dossier-qualifications", "section", stated);
    }

    private static Dossier dossier(String id, Dossier.Standing standing, List<Content> decide, Content stated) {
        var person = new PersonSection.Person(MadeUp.NAME, LocalDate.of(1975, 3, 9), "karin@voorbeeld.nl", ENROLLED);
        return new Dossier(
                id,
                3,
                MadeUp.NAME,
                SCHOOL,
                standing,
                decide,
                List.of(),
                List.of(
                        new Content("registration/dossier-work", "section", MadeUp.EMPLOYMENTS),
                        stated,
                        new Content("registration/dossier-person", "section", person)),
                List.of(new Content("timeline/facts", "section", MadeUpFacts.beside(id))));
    }

    /** By what was typed: one like it, nobody, too few letters, or some. */
    static OfficeSearch search(String asked) {
        return switch (asked) {
            case "niemand" -> new OfficeSearch(asked, "none", List.of(), false);
            case "ab" -> new OfficeSearch(asked, "short", List.of(), false);
            case "hoeksta" -> new OfficeSearch(asked, "alike", List.of(line(Status.REGISTERED, MadeUp.NUMBER)), false);
            default ->
                new OfficeSearch(
                        asked,
                        "found",
                        List.of(
                                line(Status.REGISTERED, MadeUp.NUMBER),
                                line(Status.LAPSED, MadeUp.LAPSED_NUMBER),
                                line(Status.ENROLLED, null)),
                        true);
        };
    }

    private static OfficeSearch.Line line(Status status, @Nullable String number) {
        var since = status == Status.REGISTERED ? MadeUp.PERIOD.until() : ENROLLED;
        return new OfficeSearch.Line("registered", MadeUp.NAME, number, status, since, SCHOOL);
    }
}
