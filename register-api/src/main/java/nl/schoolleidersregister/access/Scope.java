package nl.schoolleidersregister.access;

/** On whose things a role may do what a row of the access table says. */
public enum Scope {
    /** On all of them. */
    ANY("any"),
    /**
     * On the own dossier only. A {@code {dossier}} in the path is compared; without one the page itself asks
     * {@link Dossiers#ownDossierOf} and takes no dossier from the request.
     */
    OWN_DOSSIER("own dossier"),
    /** For the board somebody represents only. A {@code {bestuur}} in the path is compared; without one as above. */
    OWN_BOARD("own board"),
    /**
     * For the provider somebody acts for only. No path names it: the page itself asks which it is, and what belongs to
     * another is not there for it (404).
     */
    OWN_PROVIDER("own provider"),
    /**
     * Under the recognitions somebody took up only. A page seeks what a path names among those; what belongs to another
     * is not there (404).
     */
    OWN_RECOGNITION("own recognition");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    /** For people. */
    String words() {
        return words;
    }
}
