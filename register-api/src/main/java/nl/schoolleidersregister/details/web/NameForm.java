package nl.schoolleidersregister.details.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.view.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Another name, as typed.
 *
 * @param prefix what stands before the family name; may be empty
 * @param nameChange one of {@link #KINDS}
 * @param apart set when a registrar saw that a namesake with the same birth date is somebody else
 */
public record NameForm(
        @Nullable String givenNames,
        @Nullable String prefix,
        @Nullable String familyName,
        @Nullable String nameChange,
        @Nullable String apart) {

    static final String NAME = "name";

    /** Why a name changes, message keys {@code name-change.<CODE>}. */
    static final List<String> KINDS =
            Stream.of(NameChange.values()).map(NameChange::name).toList();

    /** A name and why it is another one. */
    record Named(PersonName name, NameChange why, boolean apart) {}

    /** The name as it is, to be changed. */
    static NameForm of(Dossier.@Nullable PersonOnFile person) {
        return person == null
                ? new NameForm("", "", "", "", "")
                : new NameForm(person.given(), person.prefix(), person.family(), "", "");
    }

    /** The name that was asked, to be recorded. */
    static NameForm of(Dossier.NameAsked asked) {
        var name = asked.name();
        var why = asked.why();
        return name == null || why == null
                ? of((Dossier.PersonOnFile) null)
                : new NameForm(name.given(), name.prefix(), name.family(), why.name(), "");
    }

    /** The kinds, for the page. */
    public List<String> kinds() {
        return KINDS;
    }

    Read<Named> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var given = reading.line("givenNames", Reading.typed(givenNames));
        var before = reading.optionalLine("prefix", Reading.typed(prefix));
        var family = reading.line("familyName", Reading.typed(familyName));
        var why = reading.choice("nameChange", Reading.typed(nameChange), KINDS);
        return reading.end(() -> new Named(
                new PersonName(given.orElseThrow(), before.orElse(""), family.orElseThrow()),
                NameChange.valueOf(why.orElseThrow()),
                !Reading.typed(apart).isEmpty()));
    }
}
