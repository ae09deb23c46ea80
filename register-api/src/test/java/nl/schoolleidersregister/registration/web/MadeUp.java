package nl.schoolleidersregister.registration.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.view.Dossier.ConfirmationOnFile;
import nl.schoolleidersregister.shared.Period;

/** Made-up people and schools for pages without a register behind them. The day is 14 September 2027. */
final class MadeUp {

    static final LocalDate TODAY = LocalDate.of(2027, 9, 14);
    static final String NAME = "Karin Hoekstra (demo)";
    static final String NUMBER = "104213";
    static final List<String> FUNCTIONS = List.of(
            "RECTOR",
            "CONRECTOR",
            "DIRECTEUR",
            "ADJUNCT_DIRECTEUR",
            "LOCATIEDIRECTEUR",
            "TEAMLEIDER",
            "AFDELINGSLEIDER",
            "RECTOR_BESTUURDER");
    static final SchoolChoices SCHOOLS = new SchoolChoices(List.of(
            new SchoolChoice("00AA00", "Lyceum Oosterhaven (demo)", "Deventer"),
            new SchoolChoice("00AB00", "Mavo De Kade (demo)", "Zutphen"),
            new SchoolChoice("00AC00", "Praktijkschool De Werf (demo)", "Deventer")));
    static final Diploma DIPLOMA = new Diploma(
            "Schoolleider VO, leergang 2 (demo)", "Academie De Binnenhaven (demo)", LocalDate.of(2025, 6, 27));
    static final Diploma OLD_DIPLOMA = new Diploma(
            "Schoolleider VO, leergang 2 (demo)", "Academie De Binnenhaven (demo)", LocalDate.of(2019, 6, 28));
    static final EmploymentLine PRESENT = new EmploymentLine(
            "2",
            "Lyceum Oosterhaven (demo)",
            "Deventer",
            "RECTOR",
            "PERMANENT",
            new BigDecimal("0.8"),
            LocalDate.of(2019, 8, 1),
            null,
            new ConfirmationOnFile(ConfirmedBy.BOARD, Instant.parse("2027-01-04T10:15:00Z")),
            null);
    static final EmploymentLine PAST = new EmploymentLine(
            "1",
            "Mavo De Kade (demo)",
            "Zutphen",
            "TEAMLEIDER",
            "TEMPORARY",
            BigDecimal.ONE,
            LocalDate.of(2014, 8, 1),
            LocalDate.of(2019, 8, 1),
            null,
            null);
    static final List<EmploymentLine> EMPLOYMENTS = List.of(PRESENT, PAST);
    static final Period PERIOD = new Period(LocalDate.of(2027, 9, 1), LocalDate.of(2031, 9, 1));
    static final PublicEntry ENTRY = new PublicEntry(
            NUMBER,
            NAME,
            Status.REGISTERED,
            PERIOD.from(),
            PERIOD.until(),
            List.of(),
            List.of("Lyceum Oosterhaven (demo), Deventer"));
    static final String LAPSED_NUMBER = "103874";
    static final PublicEntry LAPSED = new PublicEntry(
            LAPSED_NUMBER,
            "Joost van der Velde (demo)",
            Status.LAPSED,
            LocalDate.of(2023, 6, 1),
            LocalDate.of(2027, 6, 1),
            List.of(),
            List.of());
    static final String REASON =
            "Op het diploma staat een opleiding voor het primair onderwijs. Die is niet gevalideerd "
                    + "voor het voortgezet onderwijs. Met de aanvulling VO van dezelfde instelling"
                    + " kunnen wij u wel registreren.";

    private MadeUp() {}
}
