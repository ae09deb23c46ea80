package nl.schoolleidersregister.school;

/** Provincie; plain in the log, because the register counts by it. */
public enum Province {
    DRENTHE,
    FLEVOLAND,
    FRYSLAN,
    GELDERLAND,
    GRONINGEN,
    LIMBURG,
    NOORD_BRABANT,
    NOORD_HOLLAND,
    OVERIJSSEL,
    UTRECHT,
    ZEELAND,
    ZUID_HOLLAND
}
