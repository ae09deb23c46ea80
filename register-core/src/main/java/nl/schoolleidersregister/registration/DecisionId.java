package nl.schoolleidersregister.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** One decision; a letter tells it to the person. */
public record DecisionId(UUID value) {

    /** The decision that ends a procedure. */
    public static DecisionId on(ProcedureId procedure) {
        return named("procedure " + procedure);
    }

    /** The decision that follows a proposal. */
    public static DecisionId on(ProposalId proposal) {
        return named("proposal " + proposal);
    }

    /** The decision that the missing part of an earlier one has come. */
    static DecisionId after(DecisionId earlier) {
        return named("decision " + earlier);
    }

    private static DecisionId named(String name) {
        return new DecisionId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
