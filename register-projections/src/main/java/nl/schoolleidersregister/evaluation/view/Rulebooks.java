package nl.schoolleidersregister.evaluation.view;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.regulation.view.Shelf;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;

/** Gives the book of all regulations that were adopted; made anew only when one of them changed. */
public final class Rulebooks {

    private final Regulations regulations;
    private volatile @Nullable Made made;

    /** A book and what it was made from. */
    private record Made(Shelf from, Rulebook book) {}

    /** Books of these regulations. */
    public Rulebooks(Regulations regulations) {
        this.regulations = regulations;
    }

    /** The book of today; without any regulation nobody can be judged, which is a fault. */
    @SuppressWarnings("ReferenceEquality") // the shelf is the same object until something changes
    public Rulebook book() {
        var shelf = regulations.shelf();
        var known = made;
        if (known == null || known.from() != shelf) {
            known = new Made(shelf, of(shelf));
            made = known;
        }
        return known.book();
    }

    /**
     * The book as it was known at the end of a day: without what was adopted later, and with what was only repealed
     * later. Before the first adoption the one that came in force first, by which everybody before it is judged.
     */
    public Rulebook knownOn(LocalDate day) {
        var adopted = regulations.shelf().adopted();
        var known = adopted.stream()
                .filter(one -> isBy(day, requireNonNull(one.adoptedAt())))
                .toList();
        return new Rulebook((known.isEmpty() ? adopted.subList(0, 1) : known)
                .stream()
                        .map(one -> new Rulebook.Adopted(
                                one.document().reference(), one.regulation(), repealedFrom(one.repeal(), day)))
                        .toList());
    }

    private static @Nullable LocalDate repealedFrom(RegulationOnFile.@Nullable Repeal repeal, LocalDate day) {
        return repeal == null || !isBy(day, repeal.at()) ? null : repeal.from();
    }

    private static boolean isBy(LocalDate day, Instant moment) {
        return !Origin.dayOf(moment).isAfter(day);
    }

    private static Rulebook of(Shelf shelf) {
        return new Rulebook(shelf.adopted().stream()
                .map(one -> new Rulebook.Adopted(one.document().reference(), one.regulation(), one.repealedFrom()))
                .toList());
    }
}
