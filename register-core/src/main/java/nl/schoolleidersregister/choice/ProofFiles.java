package nl.schoolleidersregister.choice;

/**
 * Files that stand with an own choice as its evidence.
 *
 * @param count none or more
 */
public record ProofFiles(int count) {

    public ProofFiles {
        if (count < 0) {
            throw new IllegalArgumentException("Fewer than no files: " + count);
        }
    }
}
