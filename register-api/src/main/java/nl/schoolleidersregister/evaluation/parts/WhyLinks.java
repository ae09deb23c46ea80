package nl.schoolleidersregister.evaluation.parts;

/**
 * Where the facts behind a line of an evaluation are told. Put it in the model as {@code why}; without it the lines
 * lead nowhere, as where facts are only supposed.
 *
 * @param base address of the pages, without a slash at the end
 * @param query what belongs to every address, with its question mark; empty for nothing
 */
public record WhyLinks(String base, String query) {

    /** The page of an entry, by its id, or of a requirement, by the code of its rule. */
    public String to(String what) {
        return base + "/" + what + query;
    }
}
