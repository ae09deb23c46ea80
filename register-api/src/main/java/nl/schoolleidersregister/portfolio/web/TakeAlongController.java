package nl.schoolleidersregister.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A leader takes the own portfolio along, in formats that need no register to be read. */
@Controller
class TakeAlongController {

    private final Visitor visitor;
    private final PortfolioAlong along;

    TakeAlongController(Visitor visitor, PortfolioAlong along) {
        this.visitor = visitor;
        this.along = along;
    }

    @GetMapping(PortfolioController.HERE + "/meenemen")
    void take(Account account, HttpServletResponse response) throws IOException {
        var dossier = visitor.own(account);
        var name = "portfolio-" + visitor.today() + ".zip";
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        along.write(dossier, response.getOutputStream());
    }
}
