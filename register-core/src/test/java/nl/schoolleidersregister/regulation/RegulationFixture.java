package nl.schoolleidersregister.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two regulations the register begins with, written out; a test compares them with their documents. */
public final class RegulationFixture {

    public static final Regulation VO_2026 = new Regulation(
            new RegulationId("VO-2026"),
            "Reglement herregistratie VO-2026",
            LocalDate.parse("2015-01-01"),
            new StandardId("VO-2014"),
            Map.of(),
            functions(),
            48,
            60,
            160,
            Percent.of(new BigDecimal("50")),
            40,
            formCaps(),
            Set.of(new Form("SOLO_REFLECTION")),
            true,
            Set.of(new Form("MASTER")),
            0,
            new Breadth(3, 10),
            new Work(1328, 1660, 24),
            absences(),
            24,
            new Renewal(6, List.of(6, 3, 1), Percent.of(new BigDecimal("75")), 12, 6, 12, 24),
            RunningCycles.KEEP,
            articles(),
            new Admission(36, 6, 5, 48),
            new Procedure(8, 4, 6, 2, 28),
            new PublicMonths(24),
            Percent.of(new BigDecimal("10")),
            Percent.of(new BigDecimal("10")));

    public static final Regulation VO_2028 = new Regulation(
            new RegulationId("VO-2028"),
            "Concept: Reglement herregistratie VO-2028",
            LocalDate.parse("2028-01-01"),
            VO_2026.standard(),
            Map.of(),
            VO_2026.functions(),
            60,
            60,
            200,
            Percent.of(new BigDecimal("37.5")),
            40,
            VO_2026.formCaps(),
            VO_2026.formsWithoutPoints(),
            true,
            VO_2026.formsCountingAsWhole(),
            0,
            VO_2026.breadth(),
            new Work(1660, 1660, 24),
            VO_2026.absences(),
            24,
            VO_2026.renewal(),
            RunningCycles.MOST_FAVOURABLE,
            VO_2026.articles(),
            VO_2026.admission(),
            VO_2026.procedure(),
            VO_2026.publicMonths(),
            VO_2026.ownStatementSamplePercent(),
            VO_2026.explanationSamplePercent());

    private RegulationFixture() {}

    public static RegulationDraft vo2026() {
        return RegulationDraft.of(VO_2026);
    }

    public static RegulationDraft vo2028() {
        return RegulationDraft.of(VO_2028);
    }

    private static Set<JobFunction> functions() {
        Set<JobFunction> functions = new LinkedHashSet<>();
        for (String code : List.of(
                "RECTOR",
                "CONRECTOR",
                "DIRECTEUR",
                "ADJUNCT_DIRECTEUR",
                "LOCATIEDIRECTEUR",
                "TEAMLEIDER",
                "AFDELINGSLEIDER",
                "RECTOR_BESTUURDER")) {
            functions.add(new JobFunction(code));
        }
        return functions;
    }

    private static Map<Form, FormCap> formCaps() {
        Map<Form, FormCap> caps = new LinkedHashMap<>();
        caps.put(new Form("INTERVISION"), new FormCap(null, null, 8, null));
        caps.put(new Form("COACHING"), new FormCap(null, null, null, 20));
        caps.put(new Form("CONGRESS"), new FormCap(6, null, null, null));
        caps.put(new Form("STUDY_TRIP"), new FormCap(6, 24, null, null));
        return caps;
    }

    private static Map<AbsenceKind, AbsenceReduction> absences() {
        Map<AbsenceKind, AbsenceReduction> absences = new LinkedHashMap<>();
        absences.put(new AbsenceKind("ILLNESS"), new AbsenceReduction(6, 3, 10));
        absences.put(new AbsenceKind("PREGNANCY"), new AbsenceReduction(3, 3, 10));
        absences.put(new AbsenceKind("LEAVE"), new AbsenceReduction(6, 3, 10));
        return absences;
    }

    private static Map<String, String> articles() {
        Map<String, String> articles = new LinkedHashMap<>();
        articles.put("work.employed", "C1");
        articles.put("work.hours", "C1");
        articles.put("work.gap", "C2");
        articles.put("points.total", "B2");
        articles.put("points.validated", "B3");
        articles.put("breadth", "B12");
        return articles;
    }
}
