package nl.schoolleidersregister.person;

/** Why a name is another one from now on. */
public enum NameChange {
    /** Marriage or registered partnership. */
    MARRIAGE,
    /** The end of a marriage or partnership. */
    SEPARATION,
    /** The name in the civil register is another one. */
    CIVIL_REGISTER,
    /** It was spelt wrongly. */
    CORRECTION
}
