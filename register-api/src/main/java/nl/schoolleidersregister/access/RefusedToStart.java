package nl.schoolleidersregister.access;

/** The register does not start with these settings. */
public final class RefusedToStart extends RuntimeException {

    private final String instead;

    RefusedToStart(String what, String instead) {
        super(what);
        this.instead = instead;
    }

    /** What to do. */
    String instead() {
        return instead;
    }
}
