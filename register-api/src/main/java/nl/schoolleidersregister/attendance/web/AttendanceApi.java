package nl.schoolleidersregister.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Attendance for programs: the good rows are recorded, each row gets its own answer, sending again is safe. */
@RestController
class AttendanceApi {

    /** Biggest body in bytes. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final TypeReference<List<AttendanceBodies.Regel>> ROWS = new TypeReference<>() {};

    private final Visitor visitor;
    private final Desks desks;
    private final Lists lists;
    private final Texts texts;
    private final JsonMapper json;

    AttendanceApi(Visitor visitor, Desks desks, Lists lists, Texts texts, JsonMapper json) {
        this.visitor = visitor;
        this.desks = desks;
        this.lists = lists;
        this.texts = texts;
        this.json = json;
    }

    @PostMapping(
            path = "/v1/uitvoeringen/{uitvoering}/aanwezigheid",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Leg vast wie er was bij een eigen uitvoering, of als bestuur met mandaat",
            description = "Goede regels worden vastgelegd, ook als andere regels fout zijn. Elke regel krijgt een eigen"
                    + " uitkomst: VASTGELEGD, STOND_ER_AL, FOUT (verbeter en stuur opnieuw) of GEWEIGERD (door een"
                    + " regel van het register). Met dezelfde Idempotency-Key wordt niets twee keer vastgelegd."
                    + " Hoogstens 2000 regels tegelijk. Datum als jjjj-mm-dd; uren met een punt.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            array =
                                                    @ArraySchema(
                                                            schema =
                                                                    @Schema(
                                                                            implementation =
                                                                                    AttendanceBodies.Regel.class)))),
            responses = @ApiResponse(responseCode = "200", description = "Elke regel met een eigen uitkomst"))
    AttendanceBodies.Verwerkt record(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request)
            throws IOException {
        var desk = desks.forPrograms(account, id);
        var execution = desk.execution();
        var sent = rows(request);
        var rows = new ArrayList<Row>();
        sent.forEach(one -> rows.add(one.row(rows.size() + 1)));
        var checked = lists.check(execution, rows);
        var origin = visitor.origin(account, desk.role());
        var done =
                lists.record(desk, origin, Lists.good(checked), visitor.key(account, key, "attendance-api", id, sent));
        return answer(execution, checked, done);
    }

    private List<AttendanceBodies.Regel> rows(HttpServletRequest request) throws IOException {
        var body = request.getContentLengthLong() > MOST_BYTES
                ? new byte[MOST_BYTES + 1]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new AttendanceProblems.TooMuch();
        }
        try {
            var rows = json.readValue(body, ROWS);
            if (rows == null || rows.stream().anyMatch(row -> row == null)) {
                throw new AttendanceProblems.NoRows();
            }
            if (rows.size() > Sheet.MOST_ROWS) {
                throw new AttendanceProblems.TooMuch();
            }
            return rows;
        } catch (JacksonException _) {
            throw new AttendanceProblems.NoRows();
        }
    }

    private AttendanceBodies.Verwerkt answer(ExecutionOnFile execution, List<Checked> rows, List<Lists.Done> done) {
        Map<Integer, AttendanceBodies.Uitkomst> outcomes = new HashMap<>();
        done.forEach(one -> outcomes.put(one.row().row().line(), outcome(one)));
        Lists.wrong(rows).forEach(one -> outcomes.put(one.row().line(), outcome(one)));
        var stored = done.stream()
                .filter(one -> one.outcome() instanceof Outcomes.Stored)
                .count();
        return new AttendanceBodies.Verwerkt(
                execution.id().value(),
                (int) stored,
                rows.stream().map(row -> outcomes.get(row.row().line())).toList());
    }

    private AttendanceBodies.Uitkomst outcome(Lists.Done done) {
        var line = done.row().row().line();
        return switch (done.outcome()) {
            case Outcomes.Stored() -> new AttendanceBodies.Uitkomst(line, "VASTGELEGD", List.of());
            case Outcomes.Stood() -> new AttendanceBodies.Uitkomst(line, "STOND_ER_AL", List.of());
            case Outcomes.Refused(var why) -> {
                var refusal = Refusals.of(why);
                var fault = new AttendanceBodies.Fout(
                        refusal.code(), "", texts.of("refusal." + refusal.code(), refusal.args()));
                yield new AttendanceBodies.Uitkomst(line, "GEWEIGERD", List.of(fault));
            }
        };
    }

    private AttendanceBodies.Uitkomst outcome(Checked.Wrong wrong) {
        var faults = wrong.mistakes().stream()
                .map(mistake -> new AttendanceBodies.Fout(
                        mistake.code(),
                        mistake.parts().isEmpty()
                                ? ""
                                : mistake.parts().getFirst().heading(),
                        texts.of("row." + mistake.code(), mistake.args()) + " "
                                + texts.of("row." + mistake.code() + ".next", mistake.args())))
                .toList();
        return new AttendanceBodies.Uitkomst(wrong.row().line(), "FOUT", faults);
    }
}
