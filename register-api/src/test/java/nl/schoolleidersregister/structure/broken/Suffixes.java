package nl.schoolleidersregister.structure.broken;

/** Names with every suffix that is left off. */
public interface Suffixes {

    /** The one place where the suffix stays: a stream's events, sealed. */
    sealed interface WordEvent {}

    /** A fact. */
    record SpokenEvent() implements WordEvent {}

    /** An order. */
    record SpeakCommand() {}

    /** An implementation. */
    record WordImpl() {}

    /** A manager. */
    record WordManager() {}

    /** A helper. */
    record WordHelper() {}

    /** A carrier. */
    record WordDto() {}
}
