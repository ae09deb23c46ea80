package nl.schoolleidersregister.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.view.Ratings;
import nl.schoolleidersregister.activity.view.Score;
import nl.schoolleidersregister.offering.parts.ProviderNotes;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.provider.ProviderId;
import org.springframework.stereotype.Component;

/** Tells a provider what its offerings are rated. */
@Component
class RatingNotes implements ProviderNotes {

    private final Offerings offerings;
    private final Ratings ratings;

    RatingNotes(Offerings offerings, Ratings ratings) {
        this.offerings = offerings;
        this.ratings = ratings;
    }

    @Override
    public List<Note> of(ProviderId provider, LocalDate today) {
        return offerings.of(provider).stream()
                .flatMap(offering -> note(offering, ratings.of(offering.id())))
                .toList();
    }

    private static Stream<Note> note(OfferingOnFile offering, Score score) {
        var title = offering.terms().title().value();
        return score.ratings() == 0
                ? Stream.empty()
                : Stream.of(new Note(
                        "rated",
                        List.of(title, score.average(), score.ratings()),
                        "/aanbieder/aanbod/" + offering.id() + "/beoordelingen"));
    }
}
