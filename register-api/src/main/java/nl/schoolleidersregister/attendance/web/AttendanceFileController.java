package nl.schoolleidersregister.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Refusal;
import nl.schoolleidersregister.tables.Tables;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * A list of who was there from a file: looked at row by row, mended on the page, recorded when somebody says so. The
 * page carries the list; nothing is kept before it is recorded.
 */
@Controller
class AttendanceFileController {

    private static final String FILE = "/{uitvoering}/bestand";
    private static final String DONE = FILE + "/verwerking";
    private static final String REST = FILE + "/regels";
    private static final String VIEW = "attendance/preview";

    private final Visitor visitor;
    private final Desks desks;
    private final Lists lists;

    AttendanceFileController(Visitor visitor, Desks desks, Lists lists) {
        this.visitor = visitor;
        this.desks = desks;
        this.lists = lists;
    }

    @PostMapping({Desk.OF_PROVIDER + FILE, Desk.OF_BOARD + FILE})
    ModelAndView look(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @RequestParam(required = false) @Nullable MultipartFile lijst,
            @RequestParam(defaultValue = "") String geplakt,
            HttpServletRequest request,
            Model model)
            throws IOException {
        var desk = desks.at(request.getRequestURI(), account, id);
        var along = RidesAlong.in(request);
        if (along.isPresent()) {
            return shown(desk, along.get().read(request), along.get().name(), model);
        }
        if (lijst != null && !lijst.isEmpty()) {
            try (var content = lijst.getInputStream()) {
                var name = RidesAlong.name(String.valueOf(lijst.getOriginalFilename()));
                return shown(desk, Sheet.ofFile(bounded(content)), name, model);
            }
        }
        return geplakt.isBlank()
                ? refused(desk, new Refused("attendance.no-file", List.of()), model)
                : shown(desk, Sheet.ofText(geplakt), "", model);
    }

    private static byte[] bounded(InputStream content) throws IOException {
        return content.readNBytes(Tables.MOST_BYTES + 1);
    }

    private ModelAndView shown(Desk desk, Handed handed, String name, Model model) {
        return switch (handed) {
            case Refused refused -> refused(desk, refused, model);
            case Sheet sheet -> {
                var rows = lists.check(desk.execution(), sheet.parts());
                model.addAttribute("preview", Preview.of(sheet, name, rows));
                yield page(desk, model, VIEW, HttpStatus.OK);
            }
        };
    }

    @PostMapping({Desk.OF_PROVIDER + DONE, Desk.OF_BOARD + DONE})
    ModelAndView record(
            Account account,
            @PathVariable("uitvoering") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            HttpServletRequest request,
            Model model) {
        var desk = desks.at(request.getRequestURI(), account, id);
        var along = RidesAlong.in(request);
        if (along.isEmpty()) {
            return refused(desk, new Refused("attendance.no-file", List.of()), model);
        }
        return switch (along.get().read(request)) {
            case Refused refused -> refused(desk, refused, model);
            case Sheet sheet -> {
                var good = Lists.good(lists.check(desk.execution(), sheet.parts()));
                var key = visitor.key(account, sleutel, "attendance-list", id, sheet.text());
                var origin = visitor.origin(account, desk.role());
                model.addAttribute("result", Result.of(lists.record(desk, origin, good, key)));
                yield rest(desk, sheet, good, along.get().name(), model);
            }
        };
    }

    /** What is left of the list once its good rows went in. */
    private ModelAndView rest(Desk desk, Sheet sheet, List<Checked.Good> done, String name, Model model) {
        Map<Integer, String> gone =
                done.stream().collect(Collectors.toMap(row -> row.row().line(), _ -> ""));
        if (gone.size() == sheet.rows().size() && sheet.unread().isEmpty()) {
            return page(desk, model, VIEW, HttpStatus.OK);
        }
        return shown(desk, Sheet.of(sheet.with(gone), sheet.separator(), sheet.charset()), name, model);
    }

    @PostMapping({Desk.OF_PROVIDER + REST, Desk.OF_BOARD + REST})
    ResponseEntity<byte[]> toMend(Account account, @PathVariable("uitvoering") UUID id, HttpServletRequest request) {
        var desk = desks.at(request.getRequestURI(), account, id);
        var rows = RidesAlong.in(request)
                .map(along -> along.read(request))
                .filter(Sheet.class::isInstance)
                .map(Sheet.class::cast)
                .map(sheet -> RowsToMend.of(sheet, lists.check(desk.execution(), sheet.parts())))
                .orElse("");
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("na-te-kijken.csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .body(rows.getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView refused(Desk desk, Refused refused, Model model) {
        model.addAttribute("refusal", new Refusal(refused.code(), "", refused.args()));
        return page(desk, model, "attendance/file", HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(Desk desk, Model model, String view, HttpStatus status) {
        ExecutionPage.describe(desk, model, visitor.today());
        return new ModelAndView(view, model.asMap(), status);
    }
}
