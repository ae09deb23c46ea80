package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.Chosen;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AcceptExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AnswerAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AskAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.DeclineExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.RecordChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.TakeUpChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoiceCredit;
import nl.schoolleidersregister.choice.ProofFiles;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;

/** Own choices (art. G1, G2): explained, mostly accepted, sometimes asked about or declined. */
final class Choices implements Region.Habit {

    private static final List<Form> FORMS = FirstDocuments.standards().values().stream()
            .flatMap(text -> text.forms().stream())
            .filter(form -> form.ways().contains(Way.OWN_CHOICE))
            .map(LearningForm::form)
            .toList();
    private static final double A_QUARTER = 0.26;
    private static final Set<Competence> STANDARD =
            Set.of("C1", "C2", "C3", "C4", "C5").stream().map(Competence::new).collect(Collectors.toUnmodifiableSet());
    private static final Explanation WHY = new Explanation(
            "Onze school begint met een nieuw rooster. Ik wilde weten hoe andere scholen dit met hun teams hebben"
                    + " voorbereid, wat goed ging en wat zij nu anders zouden doen. Daarvoor heb ik meegelopen,"
                    + " gesprekken gevoerd en gelezen. Wat ik leerde heb ik besproken met mijn team en verwerkt in ons"
                    + " plan (demo).");
    private static final Reason REASON = new Reason("De leervraag en de opbrengst zijn bekeken (demo).");

    private final Region region;

    Choices(Region region) {
        this.region = region;
    }

    @Override
    public void plan(LocalDate quarter) {
        for (var leader : region.learners()) {
            for (var left = leader.some(A_QUARTER); left > 0; left--) {
                region.plan(region.in(0, 88), () -> explain(leader));
            }
        }
    }

    private void explain(Leader leader) {
        var id = new ChoiceId(region.id());
        var recorded = region.order(new RecordChoice(
                leader.dossier(),
                leader.now(region.world()),
                id,
                chosen(leader),
                Set.copyOf(FORMS),
                STANDARD,
                leader.isOneOf(50),
                null));
        if (!recorded) {
            return;
        }
        Proofs.attach(region, leader, new About(About.Kind.OWN_CHOICE, id.value()));
        if (leader.isOneOf(20)) {
            region.plan(
                    region.in(0, 2),
                    () -> region.order(new WithdrawChoice(leader.dossier(), leader.now(region.world()), id)));
        } else {
            region.planAtWork(region.in(3, 30), () -> judge(id, leader, leader.isOneOf(70)));
        }
    }

    private Chosen chosen(Leader leader) {
        var chance = leader.chance();
        var last = region.today().minusDays(1 + chance.nextLong(40));
        var code = chance.nextInt(5);
        return new Chosen(
                new ChoiceTitle("Meelopen op een andere school"),
                FORMS.get(chance.nextInt(FORMS.size())),
                last.minusDays(3 + chance.nextLong(20)),
                last,
                new Minutes(60 * (5 + chance.nextInt(10))),
                List.of(new Competence("C" + (code + 1)), new Competence("C" + ((code + 2) % 5 + 1))),
                WHY);
    }

    private void judge(ChoiceId id, Leader leader, boolean asks) {
        var officer = region.registrar();
        if (!region.order(new TakeUpChoice(leader.dossier(), officer, id, null))) {
            return;
        }
        if (asks) {
            ask(id, leader, officer);
        } else if (leader.isOneOf(90)) {
            region.order(new DeclineExplanation(leader.dossier(), officer, id, null, REASON));
        } else {
            accept(id, leader, officer);
        }
    }

    private void ask(ChoiceId id, Leader leader, Origin officer) {
        var answerBy = region.today().plusDays(28);
        region.order(new AskAboutChoice(leader.dossier(), officer, id, null, REASON, answerBy));
        region.plan(region.in(2, 20), () -> {
            region.order(new AnswerAboutChoice(leader.dossier(), leader.now(region.world()), id, REASON));
            region.planAtWork(region.in(2, 12), () -> judge(id, leader, false));
        });
    }

    private void accept(ChoiceId id, Leader leader, Origin officer) {
        region.order(new AcceptExplanation(
                leader.dossier(),
                officer,
                id,
                new CreditId(region.id()),
                new ProofFiles(1),
                true,
                leader.isOneOf(200) ? REASON : null,
                null));
        if (leader.isOneOf(5)) {
            region.planAtWork(
                    region.in(100, 900),
                    () -> region.order(
                            new WithdrawChoiceCredit(leader.dossier(), region.registrar(), id, null, REASON)));
        }
    }
}
