package nl.schoolleidersregister.registration.parts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.namesake.NamesakeTaskIsOpen;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.OnePersonOneName;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.NeitherIsMerged;
import nl.schoolleidersregister.registration.OneAccountOneDossier;
import nl.schoolleidersregister.registration.OneEmailAddressOnePerson;
import nl.schoolleidersregister.registration.OneNumberOnePerson;
import nl.schoolleidersregister.registration.OnePersonEnrolsOnce;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.store.Claim;
import org.jspecify.annotations.Nullable;

/** What only one dossier can have, as claims. */
final class ClaimKinds {

    static final String ACCOUNT = "account";
    static final String PERSON = "person";
    static final String NAMESAKE = "namesake-case";

    static final String EMAIL = "e-mail";
    static final String MERGED = "merged";

    private static final String NUMBER = "register-number";

    private final Pepper pepper;

    ClaimKinds(Pepper pepper) {
        this.pepper = pepper;
    }

    /** The account first: who asks twice is told so, and is no namesake of themself. */
    List<Claim> ofEnrolment(
            DossierId dossier,
            Actor actor,
            PersonName name,
            BirthDate birth,
            EmailAddress email,
            @Nullable NamesakeCase admittedBy) {
        return List.of(
                new Claim(ACCOUNT, account(actor), dossier.toString(), new OneAccountOneDossier(true)),
                new Claim(PERSON, person(name, birth, admittedBy), dossier.toString(), new OnePersonEnrolsOnce(true)),
                ofEmail(dossier, email));
    }

    /** One task for one pair, however many attempts. */
    Claim ofNamesake(NamesakeCase id, PersonName name, BirthDate birth) {
        return new Claim(NAMESAKE, namesake(name, birth), id.toString(), new NamesakeTaskIsOpen(false));
    }

    Claim ofNumber(RegisterNumber number, DossierId dossier) {
        return new Claim(NUMBER, hash(NUMBER, number.value()), dossier.toString(), new OneNumberOnePerson(true));
    }

    /**
     * Another name of somebody who has a dossier; {@code apart} where a registrar saw that a namesake is somebody else.
     */
    Claim ofName(DossierId dossier, PersonName name, BirthDate birth, boolean apart) {
        var value = apart
                ? hash(PERSON, name.family(), birth.value().toString(), dossier.toString())
                : person(name, birth, null);
        return new Claim(PERSON, value, dossier.toString(), new OnePersonOneName(true));
    }

    Claim ofEmail(DossierId dossier, EmailAddress email) {
        return new Claim(EMAIL, hash(EMAIL, email.value()), dossier.toString(), new OneEmailAddressOnePerson(true));
    }

    /** A dossier goes on in one other dossier; whoever asks for it is led there. */
    Claim ofMerge(DossierId goes, DossierId stays) {
        return new Claim(MERGED, merged(goes), stays.toString(), new NeitherIsMerged(true));
    }

    String merged(DossierId goes) {
        return hash(MERGED, goes.toString());
    }

    String account(Actor actor) {
        return hash(ACCOUNT, actor.account().toString());
    }

    String namesake(PersonName name, BirthDate birth) {
        return hash(NAMESAKE, name.family(), birth.value().toString());
    }

    /** A namesake who was let in is another person under the same name: the task sets the two apart. */
    String person(PersonName name, BirthDate birth, @Nullable NamesakeCase admittedBy) {
        return admittedBy == null
                ? hash(PERSON, name.family(), birth.value().toString())
                : hash(PERSON, name.family(), birth.value().toString(), admittedBy.toString());
    }

    /** Text is compared in NFC, trimmed and in lower case. */
    private String hash(String kind, String... parts) {
        var normal = Arrays.stream(parts)
                .map(part ->
                        Normalizer.normalize(part, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        return HexFormat.of().formatHex(pepper.hash(kind, normal));
    }
}
