package nl.schoolleidersregister.store;

/** Somebody else has what this unit of work claimed. */
public final class ClaimTaken extends RuntimeException {

    private final transient Claim claim;

    ClaimTaken(Claim claim) {
        super("Taken: " + claim.kind(), null, false, false);
        this.claim = claim;
    }

    /** The claim that was lost; it names the rule that refuses. */
    public Claim claim() {
        return claim;
    }
}
