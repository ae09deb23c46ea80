package nl.schoolleidersregister.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.demo.DemoAccounts;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.RecognitionCommand.AgreeRemit;
import nl.schoolleidersregister.recognition.RecognitionCommand.GrantRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.TakeUpRecognition;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.RequestKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Recognises the EVC provider and the assessors of the demo, under ids that are the same at every start. */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoJudges {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PIETER = "pieter-vos";
    private static final List<String> ASSESSORS = List.of("bram-verhulst", "yvonne-kramer", "joris-hendriks");
    private static final int AT_ONCE = 6;

    /** The recognition of the EVC provider. */
    static final RecognitionId PROVIDER = recognition(PIETER);

    private final CommandDesk desk;
    private final DemoIntake intake;
    private final DemoAccounts accounts;
    private final Regulations regulations;
    private final Feed feed;

    DemoJudges(CommandDesk desk, DemoIntake intake, DemoAccounts accounts, Regulations regulations, Feed feed) {
        this.desk = desk;
        this.intake = intake;
        this.accounts = accounts;
        this.regulations = regulations;
        this.feed = feed;
    }

    /** All of them, since somewhat more than a year. */
    void recognise(DemoMoments moments) {
        var from = moments.today().minusDays(400);
        recognise(moments, PIETER, RecognitionKind.EVC_PROVIDER, Role.GUIDE, from, from.plusMonths(18));
        var all = regulations.competencesOn(moments.today()).stream()
                .map(named -> named.competence())
                .toList();
        for (var assessor : ASSESSORS) {
            recognise(moments, assessor, RecognitionKind.ASSESSOR, Role.ASSESSOR, from, from.plusYears(5));
            var agreed = moments.on(from.plusDays(2), 10, intake.registrar());
            send("remit " + assessor, new AgreeRemit(recognition(assessor), agreed, new Remit(all, AT_ONCE)));
        }
    }

    private void recognise(
            DemoMoments moments, String who, RecognitionKind kind, Role role, LocalDate from, LocalDate until) {
        var name = new GuideName(DemoPeople.withKey(who).orElseThrow().name());
        var granted = moments.on(from, 9, intake.registrar());
        send("grant " + who, new GrantRecognition(recognition(who), granted, name, kind, from, until));
        var taken = moments.on(from.plusDays(1), 9, actor(who, role));
        send("take up " + who, new TakeUpRecognition(recognition(who), taken));
    }

    /** The EVC provider when acting. */
    Actor provider() {
        return actor(PIETER, Role.GUIDE);
    }

    private Actor actor(String who, Role role) {
        return new Actor(accounts.of(DemoPeople.withKey(who).orElseThrow()).id().value(), role);
    }

    private void send(String key, Command order) {
        var ask = Ask.repeatable(new RequestKey("demo", "judges " + key, DemoIntake.HASH));
        desk.send(List.of(order), ask).ifPresent(recorded -> feed.await(recorded.position(), PATIENCE));
    }

    private static RecognitionId recognition(String who) {
        return new RecognitionId(UUID.nameUUIDFromBytes(("demo recognition " + who).getBytes(UTF_8)));
    }
}
