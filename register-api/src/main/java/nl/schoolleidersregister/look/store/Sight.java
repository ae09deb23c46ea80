package nl.schoolleidersregister.look.store;

import java.util.Arrays;

/** What of a dossier somebody saw; which it is follows from the path of the page or route. */
public enum Sight {
    /** Everything that happened. */
    TIMELINE("/tijdlijn /wijzigingen"),
    /** The facts behind a number. */
    FACTS("/waarom/"),
    /** Letters and decisions sent. */
    LETTERS("/brieven"),
    /** A photo or a file. */
    EVIDENCE("/bewijs/"),
    /** What the person showed to somebody. */
    SHARED("/gedeeld/"),
    /** An EVC trajectory. */
    EVC("/evc"),
    /** What waits for a decision, with what it rests on. */
    DECISION("/procedures/ /voorstellen /verklaringen/ /besluiten/ /aanvraag /herregistratie"),
    /** Own choices and their explanations. */
    EXPLANATION("/toelichtingen/ /eigen-keuzes"),
    /** A claim with its certificate. */
    CLAIM("/meldingen/"),
    /** Who somebody is. */
    DETAILS("/gegevens"),
    /** Measures, suspension, removal. */
    STANDING("/status"),
    /** Two dossiers beside each other. */
    COMPARISON("/samenvoegen /naamgenoten/"),
    /** Work, status and end of the period, as an employer sees it (art. J2). */
    WORK("/bestuur"),
    /** The dossier itself. */
    DOSSIER("/");

    /** Parts of paths, with a blank between. */
    private final String paths;

    Sight(String paths) {
        this.paths = paths;
    }

    /** What a path with its variables shows: the first that fits. */
    public static Sight of(String pattern) {
        return Arrays.stream(values())
                .filter(sight -> Arrays.stream(sight.paths.split(" ")).anyMatch(pattern::contains))
                .findFirst()
                .orElse(DOSSIER);
    }
}
