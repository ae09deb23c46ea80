package nl.schoolleidersregister.registration.parts;

import nl.schoolleidersregister.registration.view.Dossier;

/** What somebody is called on a page. */
public final class ShownName {

    /** In place of what was erased. */
    public static final String GONE = "–";

    private ShownName() {}

    /** The name in full; a dash once the person is erased. */
    public static String of(Dossier dossier) {
        var person = dossier.person();
        return person == null ? GONE : person.fullName();
    }
}
