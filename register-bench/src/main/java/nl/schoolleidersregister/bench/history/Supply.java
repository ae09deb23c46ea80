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
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Reason;

/**
 * What the provider of a region offers: programmes of one day or two, validated anew every three years, a few of them
 * declined.
 */
final class Supply {

    /** Minutes of a day. */
    static final int DAY = 6 * 60;

    private static final int PROGRAMMES = 6;
    private static final int FIRST_CHAMBER_NUMBER = 90_000_001;
    private static final int VALID_YEARS = 3;

    /** Days, a little less than they are valid. */
    private static final int RENEWED_AFTER = VALID_YEARS * 365 - 10;

    /** So that there always is one that is valid for a while. */
    private static final int APART = RENEWED_AFTER / PROGRAMMES;

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
    private final int number;
    private final ProviderId provider;
    private final List<Offer> offers = new ArrayList<>();

    /**
     * A programme that was validated.
     *
     * @param days how many meetings it has
     */
    record Offer(OfferedProgramme offered, int days) {

        private boolean holds(MeetingDays held) {
            return offered.valid().contains(held.first()) && offered.valid().contains(held.last());
        }
    }

    Supply(World world, SplittableRandom chance, int number) {
        this.world = world;
        this.chance = chance;
        this.number = number;
        this.provider = new ProviderId(world.id());
    }

    void signUp() {
        world.order(new SignUp(
                provider, clerk(), name(), new ChamberNumber(Integer.toString(FIRST_CHAMBER_NUMBER + number))));
    }

    /** Somebody who acts for the provider. */
    Origin clerk() {
        return Office.PROVIDER.at(world, number);
    }

    private ProviderName name() {
        return new ProviderName("Academie " + (number + 1) + " (demo)");
    }

    /** Before the first day and then every third year, each programme on a day of its own. */
    void renewOn(LocalDate day) {
        for (var programme = 0; programme < PROGRAMMES; programme++) {
            var isNew = offers.size() < PROGRAMMES;
            if (isNew || Math.floorMod(day.toEpochDay() + (long) APART * programme, RENEWED_AFTER) == 0) {
                submit(programme, day);
            }
        }
    }

    private void submit(int programme, LocalDate day) {
        var days = programme % 3 == 0 ? 1 : 2;
        var terms = terms(programme, days);
        var id = new OfferingId(world.id());
        world.order(new SubmitOffering(id, clerk(), provider, name(), terms));
        if (chance.nextInt(12) == 0) {
            var reason = new Reason("Het programma sluit nog niet aan bij de beroepsstandaard (demo).");
            var refused = new OfferingId(world.id());
            world.order(new SubmitOffering(refused, clerk(), provider, name(), terms));
            world.order(new DeclineOffering(refused, Office.REGISTRAR.at(world), reason));
        }
        var valid = new Period(day, day.plusYears(VALID_YEARS));
        world.order(new ValidateOffering(id, Office.REGISTRAR.at(world), terms, valid));
        offers.add(new Offer(new OfferedProgramme(provider, new Programme(id, name(), terms), valid, false), days));
    }

    private OfferingTerms terms(int programme, int days) {
        var about = new TreeSet<Integer>();
        while (about.size() < 2) {
            about.add(chance.nextInt(COMPETENCES) + 1);
        }
        return new OfferingTerms(
                new OfferingTitle(SUBJECTS.get((number + programme) % SUBJECTS.size()) + " " + (programme + 1)),
                new Form(FORMS.get((number + programme) % FORMS.size())),
                new Minutes(days * DAY),
                about.stream().map(code -> new Competence("C" + code)).toList());
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
