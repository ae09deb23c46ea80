package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingCommand.DeclineOffering;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderCommand.SignUp;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Reason;

/** What providers offer: programmes of one day or two, validated anew every three years, a few of them declined. */
final class Supply {

    /** Minutes of a day. */
    static final int DAY = 6 * 60;

    private static final int PROVIDERS = 25;
    private static final int PROGRAMMES = 160;
    private static final int FIRST_CHAMBER_NUMBER = 90_000_001;
    private static final int VALID_YEARS = 3;
    private static final int COMPETENCES = 5;
    private static final List<String> FORMS = List.of("COURSE", "COURSE", "TRAINING", "MD_PROGRAMME", "LECTURE");
    private static final List<String> SUBJECTS = List.of(
            "Leiden van verandering",
            "Onderwijskundig leiderschap",
            "Gesprekken met teams",
            "Kwaliteitszorg",
            "Financiën voor schoolleiders",
            "Strategisch personeelsbeleid",
            "Sturen op data",
            "Burgerschap in de school");

    private final World world;
    private final SplittableRandom chance;
    private final List<ProviderId> providers = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();

    /**
     * A programme that was validated.
     *
     * @param provider whose clerk acts
     * @param days how many meetings it has
     */
    record Offer(int provider, OfferedProgramme offered, int days) {

        private boolean holds(MeetingDays held) {
            return offered.valid().contains(held.first()) && offered.valid().contains(held.last());
        }
    }

    Supply(World world, SplittableRandom chance) {
        this.world = world;
        this.chance = chance;
    }

    void signUp() {
        for (var number = 0; number < PROVIDERS; number++) {
            var id = new ProviderId(world.id());
            providers.add(id);
            world.order(new SignUp(
                    id,
                    Office.PROVIDER.at(world, number),
                    name(number),
                    new ChamberNumber(Integer.toString(FIRST_CHAMBER_NUMBER + number))));
        }
    }

    /** Before the first day and then every third year, each programme on a day of its own. */
    void renewOn(LocalDate day) {
        for (var number = 0; number < PROGRAMMES; number++) {
            var isNew = offers.size() < PROGRAMMES;
            if (isNew || Math.floorMod(day.toEpochDay() + 7L * number, VALID_YEARS * 365 - 10) == 0) {
                submit(number, day);
            }
        }
    }

    private void submit(int number, LocalDate day) {
        var provider = number % PROVIDERS;
        var days = number % 3 == 0 ? 1 : 2;
        var terms = terms(number, days);
        var id = new OfferingId(world.id());
        world.order(new SubmitOffering(
                id, Office.PROVIDER.at(world, provider), providers.get(provider), name(provider), terms));
        if (chance.nextInt(12) == 0) {
            var reason = new Reason("Het programma sluit nog niet aan bij de beroepsstandaard (demo).");
            var refused = new OfferingId(world.id());
            world.order(new SubmitOffering(
                    refused, Office.PROVIDER.at(world, provider), providers.get(provider), name(provider), terms));
            world.order(new DeclineOffering(refused, Office.REGISTRAR.at(world), reason));
        }
        var valid = new Period(day, day.plusYears(VALID_YEARS));
        world.order(new ValidateOffering(id, Office.REGISTRAR.at(world), terms, valid));
        offers.add(new Offer(
                provider,
                new OfferedProgramme(providers.get(provider), new Programme(id, name(provider), terms), valid, false),
                days));
    }

    private OfferingTerms terms(int number, int days) {
        var about = new TreeSet<Integer>();
        while (about.size() < 2) {
            about.add(chance.nextInt(COMPETENCES) + 1);
        }
        return new OfferingTerms(
                new OfferingTitle(SUBJECTS.get(number % SUBJECTS.size()) + " " + (number / SUBJECTS.size() + 1)),
                new Form(FORMS.get(number % FORMS.size())),
                new Minutes(days * DAY),
                about.stream().map(code -> new Competence("C" + code)).toList());
    }

    private static ProviderName name(int number) {
        return new ProviderName("Academie " + (number + 1) + " (demo)");
    }

    /** One that is validated from the first day to as many days later as it has meetings. */
    Offer some(LocalDate first, SplittableRandom drawn) {
        while (true) {
            var offer = offers.get(drawn.nextInt(offers.size()));
            if (offer.holds(held(first, offer))) {
                return offer;
            }
        }
    }

    static MeetingDays held(LocalDate first, Offer offer) {
        return new MeetingDays(first, first.plusDays(offer.days() - 1L));
    }
}
