package nl.schoolleidersregister.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Role;

/** Made-up organisations that offer programmes. The first is the one of the demo person who is a provider. */
enum DemoProvider {
    BINNENHAVEN("Instituut De Binnenhaven (demo)", "99000011"),
    MERIDIAAN("Academie Meridiaan (demo)", "99000022"),
    REGIO_OOST("Regionetwerk Oost (demo)", "99000033"),
    KOMPAS("Studiebureau Kompas (demo)", "99000044"),
    OOSTERHAVEN("Huisacademie Oosterhaven (demo)", "99000055");

    private final String title;
    private final String number;

    DemoProvider(String title, String number) {
        this.title = title;
        this.number = number;
    }

    ProviderId id() {
        return new ProviderId(uuid("provider"));
    }

    ProviderName called() {
        return new ProviderName(title);
    }

    ChamberNumber chamberNumber() {
        return new ChamberNumber(number);
    }

    /** Who works there and is nobody that can log in. */
    Actor clerk() {
        return new Actor(uuid("clerk"), Role.PROVIDER);
    }

    private UUID uuid(String what) {
        return UUID.nameUUIDFromBytes(("demo " + what + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
