package nl.schoolleidersregister.evaluation.view;

import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.regulation.view.Shelf;
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

    private static Rulebook of(Shelf shelf) {
        return new Rulebook(shelf.adopted().stream()
                .map(one -> new Rulebook.Adopted(one.document().reference(), one.regulation(), one.repealedFrom()))
                .toList());
    }
}
