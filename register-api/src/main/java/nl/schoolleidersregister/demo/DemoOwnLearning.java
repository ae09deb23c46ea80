package nl.schoolleidersregister.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.access.demo.DemoAccounts;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.Chosen;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.NotRegistered;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AcceptExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AskAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.DeclineExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.RecordChoice;
import nl.schoolleidersregister.choice.ProofFiles;
import nl.schoolleidersregister.choice.TeamActivityCommand.RecordTeamActivity;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.choice.Together;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.demo.DemoIntake.Inside;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.parts.EvidenceOffice;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.plan.Begun;
import nl.schoolleidersregister.plan.GoalCommand.RememberActivity;
import nl.schoolleidersregister.plan.GoalCommand.SetGoal;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.plan.GoalTitle;
import nl.schoolleidersregister.plan.Intention;
import nl.schoolleidersregister.plan.LearningQuestion;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.GuidedSession;
import nl.schoolleidersregister.recognition.RecognitionCommand.GrantRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.RecordSession;
import nl.schoolleidersregister.recognition.RecognitionCommand.TakeUpRecognition;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.SessionTitle;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.RequestKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What leaders of the demo chose and planned themselves, alone, together and with a guide, so that each who logs in has
 * something to do: explanations in the queue and decided on, examples, a recognition, a plan and a team activity. Every
 * order has a key, so one that an earlier start gave changes nothing.
 */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoOwnLearning {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ACCEPTED = "bezoek-joke";

    private final CommandDesk desk;
    private final DemoIntake intake;
    private final DemoAccounts accounts;
    private final EvidenceOffice evidence;
    private final Regulations regulations;
    private final Teams teams;
    private final Feed feed;

    DemoOwnLearning(
            CommandDesk desk,
            DemoIntake intake,
            DemoAccounts accounts,
            EvidenceOffice evidence,
            Regulations regulations,
            Teams teams,
            Feed feed) {
        this.desk = desk;
        this.intake = intake;
        this.accounts = accounts;
        this.evidence = evidence;
        this.regulations = regulations;
        this.teams = teams;
        this.feed = feed;
    }

    /** One filling of the demo: who is in it, by key, and when. */
    private record Demo(Map<String, Inside> people, DemoMoments moments) {

        Inside who(String key) {
            return Objects.requireNonNull(people.get(key), key);
        }

        DossierId dossier(String key) {
            return who(key).dossier();
        }

        LocalDate ago(int days) {
            return moments.today().minusDays(days);
        }
    }

    /** Adds all of it, unless it is there; the team activity comes last. */
    void add(Collection<Inside> people, DemoMoments moments) {
        var demo = new Demo(people.stream().collect(toMap(one -> one.leader().key(), one -> one)), moments);
        if (teams.with(demo.dossier("karin-hoekstra")).isEmpty()) {
            DemoExamples.orders(demo.moments().on(demo.ago(90), 11, intake.registrar()))
                    .forEach(order -> send("example " + order.precedent(), List.of(order)));
            choices(demo);
            decisions(demo);
            plan(demo);
            guide(demo);
            team(demo);
        }
    }

    private void choices(Demo demo) {
        var question = "Mijn vraag was hoe een team samen leert.";
        chosen(demo, "karin-hoekstra", "bezoek-karin", "Bezoek aan een school met vaste teams", 6, question);
        chosen(demo, "hassan-amezian", "bezoek-hassan", "Meelopen op een brede brugklas", 5, question);
        chosen(demo, "joke-terpstra", ACCEPTED, "Bezoek aan een school met een leerplein", 40, question);
        chosen(
                demo,
                "meryem-aydin",
                "bezoek-meryem",
                "Kennismaking bij een buurschool",
                38,
                "Ik wilde hen leren kennen.");
        chosen(demo, "erik-jan-poelstra", "bezoek-erik", "Werkbezoek met de raad van toezicht", 9, question);
    }

    private void chosen(Demo demo, String who, String key, String title, int ago, String why) {
        var order = choice(demo, who, key, seen(title, demo.ago(ago), why), ago - 1, null);
        send("choice " + key, List.of(order));
    }

    private static Chosen seen(String title, LocalDate day, String why) {
        return new Chosen(
                new ChoiceTitle(title + " (demo)"),
                new Form("SCHOOL_VISIT"),
                day,
                day,
                new Minutes(240),
                List.of(new Competence("C3")),
                new Explanation(why + " Ik keek met een kijkwijzer en besprak het met mijn team."));
    }

    private RecordChoice choice(Demo demo, String who, String key, Chosen chosen, int ago, @Nullable TeamId team) {
        var origin =
                demo.moments().on(demo.ago(ago), 16, intake.actor(demo.who(who).leader()));
        var id = new ChoiceId(id(key));
        return new RecordChoice(
                demo.dossier(who), origin, id, chosen, forms(chosen.lastDay()), standard(demo), false, team);
    }

    private Set<Form> forms(LocalDate day) {
        return regulations.formsOn(day, Way.OWN_CHOICE).stream()
                .map(LearningForm::form)
                .collect(toUnmodifiableSet());
    }

    private Set<Competence> standard(Demo demo) {
        return regulations.competencesOn(demo.moments().today()).stream()
                .map(named -> named.competence())
                .collect(toUnmodifiableSet());
    }

    private void decisions(Demo demo) {
        var origin = demo.moments().on(demo.ago(34), 10, intake.registrar());
        var joke = demo.dossier("joke-terpstra");
        var accepted = new ChoiceId(id(ACCEPTED));
        evidence.attach(
                joke,
                new About(About.Kind.OWN_CHOICE, accepted.value()),
                Upload.of(new DemoFile()),
                demo.moments()
                        .on(
                                demo.ago(39),
                                17,
                                intake.actor(demo.who("joke-terpstra").leader())),
                ask("evidence"));
        send(
                "accept",
                List.of(new AcceptExplanation(
                        joke, origin, accepted, new CreditId(id("credit")), new ProofFiles(1), false, null, null)));
        var why = new Reason("U leerde elkaar kennen. Er was vooraf geen leervraag (artikel G1).");
        var declined = new ChoiceId(id("bezoek-meryem"));
        send("decline", List.of(new DeclineExplanation(demo.dossier("meryem-aydin"), origin, declined, null, why)));
        var what = new Reason("Wat was uw eigen leervraag, los van die van de raad van toezicht?");
        var asked = demo.moments().on(demo.ago(4), 10, intake.registrar());
        var by = demo.moments().today().plusDays(24);
        var open = new ChoiceId(id("bezoek-erik"));
        send("ask", List.of(new AskAboutChoice(demo.dossier("erik-jan-poelstra"), asked, open, null, what, by)));
    }

    private void plan(Demo demo) {
        var karin = demo.dossier("karin-hoekstra");
        var origin = demo.moments()
                .on(demo.ago(50), 20, intake.actor(demo.who("karin-hoekstra").leader()));
        var goal = new GoalId(id("goal"));
        var meant = new Intention(
                new GoalTitle("Ik kan een team samen laten leren"),
                new LearningQuestion("Welke keuzes in het rooster maken dat een team samen leert?"),
                List.of(new Competence("C3")),
                demo.moments().today().plusMonths(3));
        var visit = new Begun(Begun.Kind.OWN_CHOICE, id("bezoek-karin"), demo.ago(6));
        send(
                "goal",
                List.of(
                        new SetGoal(karin, origin, goal, meant, standard(demo)),
                        new RememberActivity(karin, origin, goal, visit)));
    }

    private void guide(Demo demo) {
        var recognition = new RecognitionId(id("recognition"));
        var granted = demo.moments().on(demo.ago(100), 11, intake.registrar());
        var from = demo.ago(99);
        send(
                "grant",
                List.of(new GrantRecognition(
                        recognition,
                        granted,
                        new GuideName("Pieter Vos (demo)"),
                        RecognitionKind.INTERVISOR,
                        from,
                        from.plusYears(5))));
        var pieter = new Actor(
                accounts.of(DemoPeople.withKey("pieter-vos").orElseThrow()).id().value(), Role.GUIDE);
        send(
                "take up",
                List.of(new TakeUpRecognition(recognition, demo.moments().on(demo.ago(98), 11, pieter))));
        var evening = new GuidedSession(
                new SessionId(id("session")),
                demo.ago(21),
                new Minutes(180),
                new SessionTitle("Lastige gesprekken (demo)"),
                List.of(new Competence("C3")),
                List.of(
                        demo.dossier("joke-terpstra"),
                        demo.dossier("meryem-aydin"),
                        demo.dossier("erik-jan-poelstra")));
        var told = demo.moments().on(demo.ago(20), 9, pieter);
        send("session", List.of(new RecordSession(recognition, told, evening, null)));
    }

    private void team(Demo demo) {
        var team = new TeamId(id("team"));
        var what = seen("Samen naar een school in Gent", demo.ago(12), "Onze vraag was hoe zij teams vormen.");
        var own = choice(demo, "joke-terpstra", "samen-joke", what, 10, team);
        var together = new RecordTeamActivity(
                own.dossier(),
                own.origin(),
                team,
                own.choice(),
                Together.of(what),
                List.of(demo.dossier("karin-hoekstra"), demo.dossier("meryem-aydin")),
                NotRegistered.NOBODY,
                own.forms(),
                own.standard());
        send("team", List.of(own, together));
    }

    /** Comes back when the views show it: the next may be about it. */
    private void send(String key, List<Command> orders) {
        desk.send(orders, ask(key)).ifPresent(recorded -> feed.await(recorded.position(), PATIENCE));
    }

    private static Ask ask(String key) {
        return Ask.repeatable(new RequestKey("demo", "own learning " + key, DemoIntake.HASH));
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("demo own learning " + key).getBytes(UTF_8));
    }
}
