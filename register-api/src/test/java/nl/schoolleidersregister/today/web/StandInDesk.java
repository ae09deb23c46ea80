package nl.schoolleidersregister.today.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.browser.StandIn;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registrar's desk with something of every kind, or with nothing. */
@StandIn
class StandInDesk {

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 14);
    private static final String NAME = "Karin Hoekstra (demo)";

    @GetMapping("/kantoor")
    String desk(@RequestParam @Nullable String leeg, Model model) {
        model.addAttribute("today", leeg == null ? busy() : Today.of(List.of()));
        return "today/today";
    }

    private static Today busy() {
        var tasks = Stream.of(
                        Stream.of(TaskKind.values()).map(StandInDesk::task),
                        Stream.iterate(1, at -> at < 14, at -> at + 1).map(StandInDesk::diploma),
                        Stream.of(waiting()))
                .flatMap(some -> some)
                .toList();
        return Today.of(tasks);
    }

    private static Task task(TaskKind kind) {
        var what = switch (kind) {
            case DEFAULT_NOTICE -> "RENEWAL";
            case PROPOSAL -> "REFUSE.viewed";
            case ASPIRANT -> "QUALIFICATION";
            case STUCK -> "STUCK.VIEW";
            case QUALITY -> "QUALITY.PORTFOLIO";
            case CONSEQUENCE,
                    RENEWAL,
                    DEFERRAL,
                    QUALIFICATION,
                    RENAMING,
                    OWN_STATEMENT,
                    NAMESAKE,
                    OFFERING,
                    EXPLANATION,
                    EVC,
                    CLAIM -> kind.name();
        };
        var lastDay = kind == TaskKind.DEFAULT_NOTICE ? TODAY.minusDays(1) : TODAY.plusWeeks(3);
        return new Task(
                kind,
                new UUID(0, 1),
                NAME,
                what,
                args(kind),
                TODAY.minusWeeks(5),
                lastDay,
                lastDay.isBefore(TODAY),
                false,
                "/kantoor");
    }

    private static List<Object> args(TaskKind kind) {
        return switch (kind) {
            case CONSEQUENCE -> List.of(2);
            case QUALITY -> List.of("2026-1", new BigDecimal("0.41"), 14);
            default -> List.of(TODAY.plusMonths(6));
        };
    }

    private static Task diploma(int at) {
        return new Task(
                TaskKind.QUALIFICATION,
                new UUID(0, at),
                "Naam " + at + " (demo)",
                "QUALIFICATION",
                List.of("Schoolleider VO (demo)"),
                TODAY.minusDays(at),
                TODAY.plusDays(56 - at),
                false,
                false,
                "/kantoor/dossiers/awaiting");
    }

    private static Task waiting() {
        return new Task(
                TaskKind.PROPOSAL,
                new UUID(0, 2),
                NAME,
                "LAPSE",
                List.of(TODAY.plusDays(9)),
                TODAY.minusDays(5),
                null,
                false,
                true,
                "/kantoor");
    }
}
