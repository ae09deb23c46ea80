package nl.schoolleidersregister.years;

import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingCommand.GiveBack;
import nl.schoolleidersregister.registration.StandingCommand.MergeInto;
import nl.schoolleidersregister.registration.StandingCommand.TakeOver;
import nl.schoolleidersregister.registration.StandingCommand.UndoMerge;
import nl.schoolleidersregister.registration.StandingEvent.MergedInto;
import org.jspecify.annotations.Nullable;

/** Two dossiers of one person. */
final class Twins {

    private Twins() {}

    /** The dossier goes on in another one, so many days after it was registered. */
    static Trait mergesInto(Person other, int days) {
        return Trait.once(Registered.class, days, today -> {
            var number = numberOf(today.me());
            today.does(
                    new MergeInto(
                            today.dossier(),
                            today.registrar(),
                            other.dossier(),
                            null,
                            today.because("Het is dezelfde persoon"),
                            other.career().cycles().running() != null),
                    new TakeOver(
                            other.dossier(),
                            today.registrar(),
                            today.dossier(),
                            null,
                            number,
                            today.me().earned()));
        });
    }

    private static @Nullable RegisterNumber numberOf(Person me) {
        return me.career().cycles().running() == null ? null : me.registerNumber();
    }

    /** It was somebody else after all. */
    static Trait partsFrom(Person other, int days) {
        return Trait.once(
                MergedInto.class,
                days,
                today -> today.does(
                        new UndoMerge(
                                today.dossier(), today.registrar(), null, today.because("Het was een naamgenoot")),
                        new GiveBack(other.dossier(), today.registrar(), today.dossier(), null)));
    }
}
