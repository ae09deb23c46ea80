package nl.schoolleidersregister.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.offering.ExecutionCommand.GiveMandate;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitNewVersion;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.provider.ProviderCommand.MakeAcademy;
import nl.schoolleidersregister.provider.view.Providers;
import nl.schoolleidersregister.school.BoardCommand.ImportBoard;
import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.BoardRecord;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.verification.VerificationCommand.OpenVerification;
import nl.schoolleidersregister.verification.VerificationId;
import nl.schoolleidersregister.verification.view.Verifications;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What goes on around the programmes: a provider is the academy of a board, a board has a mandate, a change waits, and
 * the office verifies a provider. What is there already is passed over.
 */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoTrade {

    private static final BoardNumber BOARD = new BoardNumber(DemoPeople.OOSTERHAVEN.value());
    private static final String MANDATED = "leergang";
    private static final String CHANGED = "data";
    private static final Reason QUESTION = new Reason(
            "Hoe stelt u vast wie er de hele dag was? Stuur ons een lijst met handtekeningen van één bijeenkomst.");

    private final CommandDesk desk;
    private final Providers providers;
    private final Boards boards;
    private final Offerings offerings;
    private final Executions executions;
    private final Verifications verifications;
    private final DemoIntake intake;

    DemoTrade(
            CommandDesk desk,
            Providers providers,
            Boards boards,
            Offerings offerings,
            Executions executions,
            Verifications verifications,
            DemoIntake intake) {
        this.desk = desk;
        this.providers = providers;
        this.boards = boards;
        this.offerings = offerings;
        this.executions = executions;
        this.verifications = verifications;
        this.intake = intake;
    }

    void bringIn(DemoCalendar calendar, DemoMoments moments) {
        nameTheBoard(moments);
        makeAcademy(moments);
        mandate(calendar, moments);
        change(moments);
        verify(moments);
    }

    private void nameTheBoard(DemoMoments moments) {
        if (boards.all().stream().noneMatch(board -> board.number().equals(BOARD))) {
            var record = new BoardRecord(new BoardName("Stichting VO Oosterhaven (demo)"), 5);
            send(new ImportBoard(BOARD, record, moments.on(moments.today(), 8, intake.registrar())));
        }
    }

    private void makeAcademy(DemoMoments moments) {
        var academy = DemoProvider.OOSTERHAVEN.id();
        if (providers.find(academy).stream().anyMatch(one -> one.academyOf() == null)) {
            send(new MakeAcademy(academy, moments.on(moments.today().minusDays(40), 9, intake.registrar()), BOARD));
        }
    }

    /** For the execution that is nearest, so that there is something to record. */
    private void mandate(DemoCalendar calendar, DemoMoments moments) {
        var held = calendar.closest(MANDATED, moments.today().minusDays(20));
        if (executions.mandates(held.id()).isEmpty()) {
            var provider = held.programme().provider();
            var origin = moments.on(moments.today().minusDays(30), 9, provider.clerk());
            send(new GiveMandate(held.id(), origin, provider.id(), BOARD));
        }
    }

    /** A day more than is in force. */
    private void change(DemoMoments moments) {
        DemoCatalogue.ALL.stream().filter(one -> one.key().equals(CHANGED)).forEach(programme -> {
            var terms = programme.terms();
            var longer = new OfferingTerms(
                    terms.title(),
                    terms.form(),
                    new Minutes(terms.minutes().value() + programme.minutes()),
                    terms.competences());
            if (offerings.find(programme.offering()).stream()
                    .anyMatch(one -> one.asked() == null && one.versions().size() == 1)) {
                var origin = moments.on(
                        moments.today().minusDays(6), 10, programme.provider().clerk());
                send(new SubmitNewVersion(
                        programme.offering(), origin, programme.provider().id(), longer));
            }
        });
    }

    private void verify(DemoMoments moments) {
        var provider = DemoProvider.BINNENHAVEN.id();
        if (verifications.of(provider).isEmpty()) {
            var day = moments.today().minusDays(4);
            var id = UUID.nameUUIDFromBytes("demo verification".getBytes(StandardCharsets.UTF_8));
            send(new OpenVerification(
                    new VerificationId(id),
                    moments.on(day, 11, intake.registrar()),
                    provider,
                    null,
                    QUESTION,
                    day.plusDays(28)));
        }
    }

    private void send(Command order) {
        desk.send(order, Ask.PLAIN);
    }
}
